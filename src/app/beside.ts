import type { SavedBeside, SavedTalks } from '../host/save-port.ts';
import type { Talks } from './game-state.ts';

/** What is known of talks besides their moves. */
export type Beside = Partial<
  Pick<SavedTalks, 'draft' | 'parent' | 'notes' | 'outside' | 'origin' | 'branch' | 'seats'>
>;

/** So many origins of origins are kept between visits. */
const DEEPEST = 5;

/** What is kept of talks between visits besides themselves. */
export function besideOf({ outside, origin, branch }: Talks): Pick<SavedTalks, 'outside' | 'origin' | 'branch'> {
  return { outside, origin: saved(origin, DEEPEST), branch: saved(branch, DEEPEST) };
}

function saved(talks: Talks | null, deep: number): SavedBeside | null {
  if (!talks || deep === 0) return null;
  const { seed, moves } = talks.host.session();
  const { parent, notes, outside, origin } = talks;
  return { seed, moves, parent, notes, outside, origin: saved(origin, deep - 1) };
}

/** The original and the branch beside talks, and the round in which they part; null where there is no other. */
export function besideIn(talks: Talks): { original: Talks; branch: Talks; round: number } | null {
  const branch = talks.origin ? talks : talks.branch;
  const original = talks.origin ?? talks;
  if (!branch?.parent) return null;
  const last = branch.host.beats()[branch.parent.moves - 1];
  return { original, branch, round: last?.session.table.round ?? 1 };
}
