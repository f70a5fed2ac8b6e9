import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { ReplayModel } from '../../presenter/replay-model.ts';
import type { Playback } from './use-playback.ts';

interface Props {
  readonly words: DebriefMessages['replay'];
  readonly model: ReplayModel;
  readonly playback: Playback;
}

/** The moments of the talks on a line: rounds are marked below it, turning points on it. */
export function Scrubber({ words, model, playback }: Props): JSX.Element {
  const { at, go } = playback;
  const last = Math.max(0, model.beats.length - 1);
  const beat = model.beats[at];
  const says = `${words.step(at + 1, last + 1)}. ${beat ? words.round(beat.round, model.rounds) : ''}`;
  const x = (moment: number) => `${(100 * moment) / Math.max(1, last)}%`;
  return (
    <div class="scrub">
      <input
        type="range"
        min={0}
        max={last}
        value={at}
        aria-label={words.scrub}
        aria-valuetext={says}
        onInput={(event) => go(Number(event.currentTarget.value))}
      />
      <svg class="scrub-marks" aria-hidden="true">
        {model.marks.map((mark) => (
          <g key={mark.beat} class={mark.beat <= at ? 'past' : ''}>
            <line x1={x(mark.beat)} x2={x(mark.beat)} y1="27" y2="33" />
            <text x={x(mark.beat)} y="45" text-anchor="middle">
              {mark.round}
            </text>
          </g>
        ))}
        {turnBeats(model).map((moment) => (
          <svg
            key={moment}
            class={moment === at ? 'turn-mark here' : 'turn-mark'}
            x={x(moment)}
            y="3"
            overflow="visible"
          >
            <path d="M0 -4L5 1L0 6L-5 1Z" />
          </svg>
        ))}
      </svg>
    </div>
  );
}

/** The moments at which something turned, each once. */
export function turnBeats(model: ReplayModel): number[] {
  return [...new Set(model.turns.map((turn) => turn.beat))];
}
