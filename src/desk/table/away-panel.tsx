import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AwayMessages } from '../../locale/away-messages.ts';
import type { AwayModel, SideMoveModel } from '../../presenter/away-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { stopText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import { Term } from '../shell/glossary-term.tsx';
import { whyNot } from './why-not.ts';
import { WordsGiven } from './words-given.tsx';
import '../styles/away.css';

/** A move away from the table that was pointed at. */
export interface Pointed {
  readonly what: SideMoveModel['what'];
  readonly nth: number;
}

interface Props {
  readonly tongue: Tongue;
  readonly messages: AwayMessages;
  readonly model: AwayModel;
  /** The move that the advisers have just pointed at; `nth` tells one time from the next. */
  readonly pointed: Pointed | null;
  readonly onSide: (what: SideMoveModel['what'], stop: number | null) => void;
  readonly onPromise: (issue: number, stop: number) => void;
  readonly onDisclose: (issue: number, claim: 'matters' | 'minor') => void;
}

export function AwayPanel({ tongue, messages, model, pointed, onSide, onPromise, onDisclose }: Props): JSX.Element {
  const { desk, names } = tongue.words;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const button = list.current?.querySelector<HTMLElement>('.side.pointed .button');
    button?.closest('li')?.scrollIntoView({ block: 'nearest' });
    button?.focus({ preventScroll: true });
  }, [pointed]);
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
      <ul class="sides" ref={list}>
        {model.sides.map((side) => (
          <li key={side.what} class={side.what === pointed?.what ? 'side pointed' : 'side'}>
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
              {side.refusal && <p class="refusal">{whyNot(tongue, messages, model, side.refusal)}</p>}
            </div>
            <Button
              label={`${desk.doIt}: ${names.sideMoves[side.what]}`}
              teach={`side-${side.what}`}
              because={side.refusal ? desk.why(whyNot(tongue, messages, model, side.refusal)) : null}
              onPress={() => onSide(side.what, side.what === 'goPublic' ? ceiling : null)}
            >
              {desk.doIt}
            </Button>
          </li>
        ))}
      </ul>
      <WordsGiven tongue={tongue} messages={messages} model={model} onPromise={onPromise} onDisclose={onDisclose} />
    </section>
  );
}
