import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AwayModel, SideMoveModel } from '../../presenter/away-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { stopText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import { Term } from '../shell/glossary-term.tsx';
import { WordsGiven } from './words-given.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly model: AwayModel;
  readonly onSide: (what: SideMoveModel['what'], stop: number | null) => void;
  readonly onPromise: (issue: number, stop: number) => void;
  readonly onDisclose: (issue: number, claim: 'matters' | 'minor') => void;
}

export function AwayPanel({ tongue, model, onSide, onPromise, onDisclose }: Props): JSX.Element {
  const { desk, names, reasons } = tongue.words;
  const [ceiling, setCeiling] = useState(model.ceiling);
  return (
    <section class="away" aria-label={desk.away}>
      <h3>{desk.away}</h3>
      <p class="hint">
        {desk.awayHelp}{' '}
        <span class="unbroken">
          <Term id="capital">{desk.capital}</Term>: <strong>{model.capital}</strong>
        </span>
      </p>
      <ul class="sides">
        {model.sides.map((side) => (
          <li key={side.what} class="side">
            <div class="side-text">
              <h4>
                {names.sideMoves[side.what]}{' '}
                <small>
                  {desk.cost(side.cost)} · {desk.usesLeft(side.left)}
                </small>
              </h4>
              <p>{tongue.of(side.note)}</p>
              <p class="hint">{names.sideMoveEffects[side.what]}</p>
              {side.what === 'goPublic' && (
                <label class="ceiling">
                  {desk.ceiling}
                  <select value={String(ceiling)} onChange={(event) => setCeiling(Number(event.currentTarget.value))}>
                    {model.ceilings.map((stop, i) => (
                      <option key={i} value={String(i)} selected={i === ceiling}>
                        {stopText(tongue, stop)}
                      </option>
                    ))}
                  </select>
                </label>
              )}
              {side.refusal && <p class="refusal">{reasons.refusals[side.refusal]}</p>}
            </div>
            <Button
              label={`${desk.doIt}: ${names.sideMoves[side.what]}`}
              teach={`side-${side.what}`}
              because={side.refusal ? desk.why(reasons.refusals[side.refusal]) : null}
              onPress={() => onSide(side.what, side.what === 'goPublic' ? ceiling : null)}
            >
              {desk.doIt}
            </Button>
          </li>
        ))}
      </ul>
      <WordsGiven tongue={tongue} model={model} onPromise={onPromise} onDisclose={onDisclose} />
    </section>
  );
}
