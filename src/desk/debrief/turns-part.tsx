import type { JSX } from 'preact';
import { Button } from '../shell/button.tsx';
import type { PartProps } from './part-props.ts';
import { Part } from './part.tsx';
import { turnText } from './turn-text.ts';

interface Props extends PartProps {
  readonly onWatch: (beat: number) => void;
}

/** The moments at which it could have gone otherwise. */
export function TurnsPart({ tongue, words, parts, model, onWatch }: Props): JSX.Element {
  const { turns } = model;
  return (
    <Part
      name="turns"
      title={words.turnsTitle}
      says={turns.length === 0 ? words.turnsNone : parts.says.turns(turns.length)}
    >
      <ol class="turns">
        {turns.map((turn) => (
          <li key={`${turn.beat}-${turn.kind}`}>
            <span class="turn-round">{words.turnRound(turn.round)}</span>
            <span class="turn-says">
              {turnText(tongue, words, turn)}
              {turn.kind === 'trust' && (
                <span class="aside">
                  {' '}
                  {turn.causes.map((cause) => tongue.words.reasons.causes[cause.because]).join('; ')}
                </span>
              )}
            </span>
            <Button look="quiet" onPress={() => onWatch(turn.beat)}>
              ▸ {words.showTurn(turn.round)}
            </Button>
          </li>
        ))}
      </ol>
    </Part>
  );
}
