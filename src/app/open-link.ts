import { readLink } from '../record/link-code.ts';
import { linkProblemSentence, type LinkProblem } from '../record/link-problem.ts';
import { readFragment, readPaste, type Fragment } from '../record/link-text.ts';
import type { PlayedLevel } from '../presenter/level-text.ts';
import { loadLevel } from './level-shelf.ts';
import { openBeside } from './open-beside.ts';
import type { Opening } from './open-work.ts';

/** A session from a link or a code, and the beat that it points at. */
export interface FollowedLink {
  readonly opening: Opening;
  readonly at: number;
}

/** Follows the fragment of the page's address; null where it means no session. */
export async function openFragment(fragment: string): Promise<FollowedLink | null> {
  const read = readFragment(fragment);
  return read && follow(read);
}

/** Follows a code or a link in a pasted text. */
export async function openPaste(text: string): Promise<FollowedLink> {
  const read = readPaste(text);
  return read ? follow(read) : no({ is: 'no-code', with: {} });
}

async function follow({ bytes, at }: Fragment): Promise<FollowedLink> {
  const read = bytes ? readLink(bytes) : ({ ok: false, is: 'damaged-link' } as const);
  if (!read.ok) return no({ is: read.is, with: {} });
  const { level, persona } = read.payload;
  const opening = await openBeside({ kind: 'link', payload: read.payload, level: await levelNamed(level, persona) });
  return { opening, at: at ?? 0 };
}

/** A level that the game brings along or can lay, against a counterpart of the game; null where there is none. */
export async function levelNamed(id: string, persona: string): Promise<PlayedLevel | null> {
  const table = /^practice-(\d{1,10})$/.exec(id)?.[1];
  if (table === undefined) return loadLevel(id, persona);
  const number = Number(table);
  if (number > 0xffffffff || String(number) !== table) return null;
  const { practiceTable } = await import('./practice-table.ts');
  return practiceTable(number);
}

function no(why: LinkProblem): FollowedLink {
  return {
    at: 0,
    opening: { ok: false, why: { en: linkProblemSentence(why, 'en'), ko: linkProblemSentence(why, 'ko') } },
  };
}
