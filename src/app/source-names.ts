import type { Language, Words } from '../locale/language.ts';

interface CitedRow {
  readonly id: string;
  readonly sources: readonly { readonly name: string; readonly short: Words }[];
}

/**
 * Who says what the levels cite, by the id of the fact: the short names of the sources in a language, to be shown beside an
 * argument. The lists of sources have them in full.
 */
export async function loadSourceNames(language: Language): Promise<ReadonlyMap<string, string>> {
  const { default: text } = await import('../../levels/facts/history.json?raw');
  const { facts } = JSON.parse(text) as { readonly facts: readonly CitedRow[] };
  return new Map(
    facts.map(({ id, sources }) => [id, [...new Set(sources.map(({ short }) => short[language]))].join('; ')]),
  );
}
