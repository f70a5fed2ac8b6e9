import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { TurningPoint } from '../../presenter/turning-points.ts';
import { Button } from '../shell/button.tsx';
import { turnText } from './turn-text.ts';

interface Props {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['debrief'];
  readonly turns: readonly TurningPoint[];
  readonly onWatch: (beat: number) => void;
}

/** The moments at which it could have gone otherwise. */
export function TurnsPart({ tongue, words, turns, onWatch }: Props): JSX.Element {
  return (
    <section class="debrief-part">
      <h2>{words.turnsTitle}</h2>
      {turns.length === 0 && <p>{words.turnsNone}</p>}
      <ol class="turns">
        {turns.map((turn) => (
          <li key={`${turn.beat}-${turn.kind}`}>
            <span class="turn-round">
              {words.round} {turn.round}
            </span>
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
    </section>
  );
}
