import type { JSX } from 'preact';
import type { MeterModel } from '../../presenter/header-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { change, points } from '../../locale/figures.ts';
import type { Reasons } from '../../presenter/preferences.ts';
import { causeText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { bandName } from './meter-button.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly model: MeterModel;
  readonly reasons: Reasons;
  readonly onClose: () => void;
}

/** From worst to best. */
const BANDS = ['ruptured', 'strained', 'transactional', 'cordial', 'allied'] as const;

/** What a meter means, and everything that has moved it. */
export function MeterSheet({ tongue, model, reasons, onClose }: Props): JSX.Element {
  const { desk, names, shell } = tongue.words;
  return (
    <Dialog
      title={`${names.meters[model.meter]} ${points(model.value)} · ${bandName(tongue, model.band)}`}
      onClose={onClose}
      actions={<Button onPress={onClose}>{shell.close}</Button>}
    >
      <p>
        {names.meterMeaning[model.meter]} {names.meterEffects[model.meter]}
      </p>
      {model.meter === 'trust' && (
        <p class="bands">
          {desk.bandsAre}{' '}
          {BANDS.map((band, i) => (
            <>
              {i > 0 && ' → '}
              {band === model.band ? <b>{names.bands[band]}</b> : names.bands[band]}
            </>
          ))}
          . {desk.bandsMean}
        </p>
      )}
      {model.changes.length === 0 ? (
        <p class="hint">{desk.unchanged}</p>
      ) : (
        <>
          <h3 class="eyebrow">{desk.meterChanges}</h3>
          <ol class="meter-changes">
            {model.changes.map((each, i) => (
              <li key={i}>
                <span class="hint">{desk.inRound(each.round)}</span>
                <b class={each.by < 0 ? 'down' : 'up'}>{change(each.by)}</b>
                {reasons !== 'numbers' && <span>{causeText(tongue, each)}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
    </Dialog>
  );
}
