import type { SessionDigest } from './session-digest.ts';
import type { Text } from '../content/level-parts.ts';

/** So many sessions are kept with a quiet mind; beyond that the oldest are offered for removal. */
export const MOST_SESSIONS = 500;

export const SORTS = ['newest', 'level', 'score'] as const;
export type Sort = (typeof SORTS)[number];

/** One session of the list. */
export interface ListedSession {
  readonly key: string;
  readonly id: string;
  readonly played: number;
  readonly name: string | null;
  readonly size: number;
  /** Null where it was kept in a form that is not known: it can be exported and removed, and opened if its file can. */
  readonly digest: SessionDigest | null;
}

/** What the player asks of the list. */
export interface Wanted {
  readonly query: string;
  readonly sort: Sort;
  /** Id of a level; null for all. */
  readonly level: string | null;
}

export interface SessionRow extends ListedSession {
  /** Name of the session it was branched off, where that is in the list. */
  readonly parentKey: string | null;
  /** It stands under its parent. */
  readonly under: boolean;
}

/** The sessions as the player wants to see them; `say` tells what can be searched for in one. */
export function chooseSessions(
  all: readonly ListedSession[],
  { query, sort, level }: Wanted,
  say: (session: ListedSession) => string,
): readonly SessionRow[] {
  const terms = plain(query).split(/\s+/).filter(Boolean);
  const found = all.filter((one) => {
    if (level !== null && one.digest?.level !== level) return false;
    const text = plain(say(one));
    return terms.every((term) => text.includes(term));
  });
  return asBranches(found.toSorted(ORDERS[sort]), all);
}

/** The levels that there are sessions of, by title, in the order of the list. */
export function levelsOf(all: readonly ListedSession[]): readonly { readonly id: string; readonly title: Text }[] {
  const levels = new Map<string, Text>();
  for (const { digest } of all) if (digest) levels.set(digest.level, digest.title);
  return [...levels].map(([id, title]) => ({ id, title })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What may go first where there are too many: finished and unnamed, the oldest first. */
export function tooMany(all: readonly ListedSession[], most = MOST_SESSIONS): readonly ListedSession[] {
  const over = all.length - most;
  if (over <= 0) return [];
  const spare = all.filter(({ name, digest }) => name === null && digest?.end);
  return spare.toSorted((a, b) => a.played - b.played).slice(0, over);
}

/** Two sessions that can be laid beside each other: of one level. */
export function comparable(chosen: readonly ListedSession[]): boolean {
  const [a, b] = chosen;
  return chosen.length === 2 && (a?.digest ?? null) !== null && a?.digest?.level === b?.digest?.level;
}

type Order = (a: ListedSession, b: ListedSession) => number;
const byDate: Order = (a, b) => b.played - a.played;
const ORDERS: Readonly<Record<Sort, Order>> = {
  newest: byDate,
  level: (a, b) => compare(a.digest?.level ?? '', b.digest?.level ?? '') || byDate(a, b),
  score: (a, b) => (b.digest?.overall ?? -1) - (a.digest?.overall ?? -1) || byDate(a, b),
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A branch stands under the session it comes from, if both are shown; branches of branches stand there too. */
function asBranches(shown: readonly ListedSession[], all: readonly ListedSession[]): SessionRow[] {
  const parentOf = (one: ListedSession): ListedSession | undefined => {
    const parent = one.digest?.parent?.session;
    return parent === undefined ? undefined : all.find((other) => other.id === parent && other.key !== one.key);
  };
  const rows: SessionRow[] = [];
  const placed = new Set<string>();
  const place = (one: ListedSession, under: boolean): void => {
    if (placed.has(one.key)) return;
    placed.add(one.key);
    rows.push({ ...one, parentKey: parentOf(one)?.key ?? null, under });
    for (const other of shown) if (parentOf(other)?.key === one.key) place(other, true);
  };
  const isShown = (one: ListedSession | undefined) => one !== undefined && shown.includes(one);
  for (const one of shown) if (!isShown(parentOf(one))) place(one, false);
  // Whoever is left is its own ancestor, which no game makes but a file may claim.
  for (const one of shown) place(one, false);
  return rows;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
