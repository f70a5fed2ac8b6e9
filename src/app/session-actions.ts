import { RULESET } from '../engine/tuning.ts';
import type { SavedTalks } from '../host/save-port.ts';
import type { Words } from '../locale/language.ts';
import { levelHash } from '../record/fingerprint.ts';
import type { Beside } from './beside.ts';
import type { Chosen, Talks } from './game-state.ts';
import { chairOf } from './ghost.ts';
import { idOf, type Library } from './library.ts';
import type { LibraryKeeper } from './library-keeper.ts';
import { loadLevel } from './level-shelf.ts';
import { openFile } from './open-file.ts';
import type { OpenedSession } from './open-work.ts';
import { levelIn, talksOf } from './talks.ts';

/**
 * Talks of the list; or its file, where this version can only show what its record tells; or why it was refused: no
 * reason where another version of the game kept it.
 */
export type Resumed =
  | { readonly is: 'talks'; readonly talks: Talks }
  | { readonly is: 'told'; readonly text: string }
  | { readonly is: 'refused'; readonly why: Words | null };

/** Talks from outside as one's own: in the place that the same session has in the list already, if it is there. */
export async function asOwn(keeper: LibraryKeeper, talks: Talks): Promise<Talks> {
  const library = await keeper.library();
  const known = await library.find(idOf(talks));
  const { seed, moves } = talks.host.session();
  const { level, draft, parent, notes, outside, seats } = talks;
  const beside = { draft, parent, notes, outside, ...(seats ? { seats } : {}) };
  const own = await seated(library, { level, builtIn: known?.builtIn ?? null }, seed, moves, beside);
  if (own && known) keeper.adopt(own.host, known.key);
  return own ?? talks;
}

/** Talks out of a session that was verified; null where this version cannot play it. */
export function talksFrom({ level, seed, moves, told, ...beside }: OpenedSession): Talks | null {
  return told ? null : talksOf({ level, builtIn: null }, seed, moves, beside);
}

/** A session of the list, as it was left. */
export async function resume(keeper: LibraryKeeper, key: string): Promise<Resumed> {
  const library = await keeper.library();
  const content = await library.contentOf(key);
  if (!content) return { is: 'refused', why: null };
  const builtIn = await library.builtInOf(key);
  if (content.kind === 'talks') return found(keeper, key, await fromKept(library, content.talks, builtIn));
  const opening = await openFile(new Blob([content.text]));
  if (!opening.ok) return { is: 'refused', why: opening.why };
  const { level, seed, moves, told, ...beside } = opening.opened;
  if (told) return { is: 'told', text: content.text };
  return found(keeper, key, await seated(library, { level, builtIn }, seed, moves, beside));
}

function found(keeper: LibraryKeeper, key: string, talks: Talks | null): Resumed {
  if (!talks) return { is: 'refused', why: null };
  keeper.adopt(talks.host, key);
  return { is: 'talks', talks };
}

async function fromKept(library: Library, saved: SavedTalks, builtIn: string | null): Promise<Talks | null> {
  const level = saved.ruleset === RULESET ? await levelIn(saved.file) : null;
  return level && seated(library, { level, builtIn }, saved.seed, saved.moves, saved);
}

/** Talks with whoever sits in Washington's chair. */
async function seated(
  library: Library,
  { level, builtIn }: Chosen,
  seed: number,
  moves: SavedTalks['moves'],
  beside: Beside,
): Promise<Talks | null> {
  const person = beside.seats?.washington === 'person';
  const chair = person ? await chairOf(library, level, seed, beside.parent ?? null) : null;
  const chosen = { level, builtIn: await asBuiltIn(level, builtIn) };
  return talksOf(chosen, seed, moves, chair ? { ...beside, chair } : beside);
}

/** A level counts as one of the game's own only as long as the game still has it so. */
async function asBuiltIn(level: Chosen['level'], builtIn: string | null): Promise<string | null> {
  const own = builtIn === null ? null : await loadLevel(builtIn);
  return own && levelHash(own.file) === levelHash(level.file) ? builtIn : null;
}
