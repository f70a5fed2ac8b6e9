import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fromWashington } from '../../locale/washington-messages.ts';
import { offerText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import { Options } from '../shell/options.tsx';
import { Composer } from '../table/composer.tsx';
import { SeoulOffer } from './seoul-offer.tsx';
import type { Pressing, TurnProps } from './washington-props.ts';
import { Weighed } from './weighed.tsx';

const MEANT = ['real', 'bluff'] as const;

/** Washington opens a round: a package, and pressure if it likes. */
export function DemandTurn({ tongue, words, model, actions }: TurnProps): JSX.Element {
  const [pressure, setPressure] = useState<Pressing | null>(null);
  const { refusals } = tongue.words.reasons;
  const id = useId();
  const { because } = model;
  const spoken = fromWashington(tongue, words);
  const open = model.pressures.filter((one) => one.because === null);
  const why = model.pressures.find((one) => one.because !== null)?.because ?? null;
  return (
    <>
      {model.offer && <SeoulOffer tongue={tongue} words={words} model={model} folded />}
      <Composer
        tongue={spoken}
        model={model.composer}
        legendFirst={false}
        onStop={actions.onStop}
        onStartFrom={actions.onStartFrom}
        onStepBack={actions.onStepBack}
      />
      <div class="demand-foot">
        <Weighed tongue={tongue} words={words} model={model.draft} />
        <p class="sentence">{offerText(spoken, model.draft.terms)}</p>
        <div class="pressing">
          <label for={id}>{words.pressure}</label>
          <select
            id={id}
            value={pressure?.threat ?? ''}
            aria-describedby={`${id}-why`}
            onChange={({ currentTarget: { value } }) => {
              const threat = open.find((one) => one.threat === value)?.threat;
              setPressure(threat ? { threat, real: pressure?.real ?? true } : null);
            }}
          >
            <option value="">{words.noPressure}</option>
            {open.map(({ threat, name }) => (
              <option key={threat} value={threat}>
                {tongue.of(name)}
              </option>
            ))}
          </select>
          <span id={`${id}-why`} class="hint">
            {open.length === 0 && why ? refusals[why] : ''}
          </span>
        </div>
        {pressure && (
          <Options
            name={words.meant}
            values={MEANT}
            texts={{ real: words.meantReal, bluff: words.meantBluff }}
            chosen={pressure.real ? 'real' : 'bluff'}
            onChoose={(value) => setPressure({ ...pressure, real: value === 'real' })}
            says={words.meantHelp}
          />
        )}
        <div class="turn-actions">
          <Button
            look="main"
            because={because.demand && tongue.words.desk.why(refusals[because.demand])}
            onPress={() => actions.onDemand(pressure)}
          >
            {words.makeDemand}
          </Button>
          <Button hint={words.delegationHelp} onPress={actions.onDelegation}>
            {words.delegation}
          </Button>
        </div>
      </div>
    </>
  );
}
