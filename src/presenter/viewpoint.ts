import type { TurningPoint } from './turning-points.ts';

/** Whose eyes a replay is seen with: one side's, or with all cards open. */
export const VIEWPOINTS = ['seoul', 'washington', 'all'] as const;
export type Viewpoint = (typeof VIEWPOINTS)[number];

/** What was there for everybody to see. */
const IN_THE_OPEN: readonly TurningPoint['kind'][] = ['trust', 'leader-refused', 'vote-failed'];
/** What Washington knew of itself besides. */
const KNOWN_IN_WASHINGTON: readonly TurningPoint['kind'][] = [...IN_THE_OPEN, 'nearly', 'bluff'];

/** The turning points that a side could have told then; what only the end shows is told with all cards open. */
export function turnsSeenBy(viewpoint: Viewpoint, turns: readonly TurningPoint[]): readonly TurningPoint[] {
  if (viewpoint === 'all') return turns;
  const known = viewpoint === 'seoul' ? IN_THE_OPEN : KNOWN_IN_WASHINGTON;
  return turns.filter((turn) => known.includes(turn.kind));
}
