import type { Text } from '../content/level-parts.ts';

/** A term that a level explains in its own words. */
export interface LevelTerm {
  readonly id: string;
  readonly term: Text;
  readonly means: Text;
}

/** Names under which levels explain what the game's glossary has under another. */
const SAME: Readonly<Record<string, string>> = { reservation: 'no-agreement', initialling: 'initialled' };

/** The level's own words for a term of the game's glossary, if it has any. */
export function ownWords(terms: readonly LevelTerm[], id: string): LevelTerm | undefined {
  return terms.find((term) => (SAME[term.id] ?? term.id) === id);
}

/** The terms of the game's glossary that a level does not explain itself. */
export function notExplained<Id extends string>(all: readonly Id[], terms: readonly LevelTerm[]): readonly Id[] {
  return all.filter((id) => ownWords(terms, id) === undefined);
}
