import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';

interface Props {
  readonly words: DebriefMessages['vote'];
  readonly votes: number;
  readonly seats: number;
  readonly majority: number;
}

/** The votes counted so far against the majority, on one bar of all seats. */
export function VoteGauge({ words, votes, seats, majority }: Props): JSX.Element {
  const x = (n: number) => (600 * n) / seats;
  const reached = votes >= majority;
  return (
    <div class="gauge">
      <p class="gauge-count">
        <strong>{votes}</strong> <span>{words.total}</span>
      </p>
      <svg viewBox="0 0 600 54" role="img" aria-label={words.counted(votes, majority)}>
        <rect class="bar-seats" x="0" y="6" width="600" height="20" />
        <rect class={reached ? 'bar-yes' : 'bar-yes short'} x="0" y="6" width={x(votes)} height="20" />
        <path class="gauge-line" d={`M${x(majority)} 0V32`} />
        <text class="gauge-text" x={x(majority)} y="49" text-anchor={majority * 3 > seats * 2 ? 'end' : 'middle'}>
          {words.needed(majority)}
        </text>
      </svg>
    </div>
  );
}
