import type { Move } from '../engine/moves.ts';
import { viewFor } from '../engine/view.ts';
import { openTable } from '../host/table-host.ts';
import { draftFrom, firstDraft } from '../presenter/draft.ts';
import type { PlayedLevel } from '../presenter/level-text.ts';
import type { Screen } from '../presenter/screens.ts';
import type { Beside } from './beside.ts';
import type { Chosen, Talks, WashingtonChair } from './game-state.ts';
import { loadFacts } from './open-file.ts';

/** What may be kept beside the moves, and who plays Seoul where the player has Washington's chair. */
interface More extends Beside {
  readonly chair?: WashingtonChair;
}

/** Talks of a level with the moves made so far; null where they are none of this level's. */
export function talksOf(
  { level, builtIn }: Chosen,
  seed: number,
  moves: readonly Move[],
  { draft = null, parent = null, notes = [], outside = false, origin, branch, seats, chair }: More = {},
): Talks | null {
  const opened = openTable(level.rules, seed, moves, { keep: () => {} }, chair?.follow);
  if (!opened.ok) return null;
  const view = viewFor(opened.host.session(), 'seoul');
  const own = chair ? { lastOffer: view.lastBid } : view;
  return {
    level,
    builtIn,
    host: opened.host,
    draft: draftFrom(draft, level.rules) ?? firstDraft(level.rules, own),
    voteAt: null,
    heldAt: null,
    newsTold: opened.host.beats().length,
    parent,
    notes,
    outside,
    origin: origin ? talksOf({ level, builtIn }, origin.seed, origin.moves, origin) : null,
    branch: branch ? talksOf({ level, builtIn }, branch.seed, branch.moves, branch) : null,
    ...(chair ? { chair, seats: { washington: 'person' } } : seats?.washington === 'person' ? { seats } : {}),
  };
}

/** Where talks go on, or are looked back at. */
export function screenOf({ host, chair }: Talks): Screen {
  return chair ? 'washington' : host.session().table.end ? 'debrief' : 'table';
}

/** A level that came with what was kept. */
export async function levelIn(file: unknown): Promise<PlayedLevel | null> {
  const { levelFrom } = await import('../content/parse-level.ts');
  const level = levelFrom(file, await loadFacts());
  return level.ok ? level.value : null;
}
