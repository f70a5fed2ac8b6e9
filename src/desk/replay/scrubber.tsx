import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import { hides, reachOf, type Playback, type PlaybackAct } from '../../presenter/playback.ts';
import type { ReplayModel } from '../../presenter/replay-model.ts';

interface Props {
  readonly words: DebriefMessages['replay'];
  readonly theatre: TheatreMessages;
  readonly model: ReplayModel;
  readonly playback: Playback;
  readonly act: (act: PlaybackAct) => void;
  readonly turns: readonly number[];
  readonly noted: readonly number[];
}

/**
 * The moments of the talks on a line: rounds are marked below it, turning points and notes on it. Behind the veil it is as
 * long as what was seen.
 */
export function Scrubber({ words, theatre, model, playback, act, turns, noted }: Props): JSX.Element {
  const { at } = playback;
  const reach = reachOf(playback);
  const says = sayPlace(words, theatre, model, playback);
  const x = (moment: number) => `${(100 * moment) / Math.max(1, reach)}%`;
  const seen = (moment: number) => moment <= reach;
  return (
    <div class="scrub">
      <input
        type="range"
        min={0}
        max={reach}
        value={at}
        aria-label={words.scrub}
        aria-valuetext={says}
        onInput={(event) => act({ does: 'go', to: Number(event.currentTarget.value) })}
      />
      <svg class="scrub-marks" aria-hidden="true">
        {model.marks
          .filter((mark) => seen(mark.beat))
          .map((mark) => (
            <g key={mark.beat} class={mark.beat <= at ? 'past' : ''}>
              <line x1={x(mark.beat)} x2={x(mark.beat)} y1="27" y2="33" />
              <text x={x(mark.beat)} y="45" text-anchor="middle">
                {mark.round}
              </text>
            </g>
          ))}
        {turns.filter(seen).map((moment) => (
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
        {noted.filter(seen).map((moment) => (
          <svg key={`n${moment}`} class="note-mark" x={x(moment)} y="25" overflow="visible">
            <path d="M-4 -1H4V5L1 9H-4Z" />
          </svg>
        ))}
      </svg>
    </div>
  );
}

/** “Step 3 of 60. Round 2 of 10”; behind the veil without what would tell how long it lasts. */
function sayPlace(
  words: DebriefMessages['replay'],
  theatre: TheatreMessages,
  model: ReplayModel,
  playback: Playback,
): string {
  const { at, last } = playback;
  const round = model.beats[at]?.round ?? 1;
  return hides(playback)
    ? `${theatre.stepVeiled(at + 1)}. ${theatre.roundVeiled(round)}`
    : `${words.step(at + 1, last + 1)}. ${words.round(round, model.rounds)}`;
}
