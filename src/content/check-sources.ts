import type { KnownFacts } from './facts.ts';
import type { LevelFile } from './level-schema.ts';
import type { Faults } from './problem.ts';

/** Keys under which the schema asks for words that carry their source. */
const SOURCED = new Set([
  'about',
  'summary',
  'note',
  'text',
  'says',
  'mandate',
  'redLine',
  'priorities',
  'openingAsk',
  'carriedOut',
  'withdrawn',
  'stake',
]);

/** Every sentence that states something cites facts that have a source, or says that it is invented. */
export function checkSources(file: LevelFile, facts: KnownFacts, faults: Faults): void {
  const walk = (path: readonly (string | number)[], key: string, value: unknown): void => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) walk([...path, i], key, item);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const node = value as Readonly<Record<string, unknown>>;
    if (typeof node['en'] === 'string' && SOURCED.has(key)) checkStatement(path, node, facts, faults);
    for (const [inner, item] of Object.entries(node)) if (inner !== 'facts') walk([...path, inner], inner, item);
  };
  walk([], '', file);
  for (const [i, issue] of file.issues.entries()) {
    if (issue.kind !== 'amount') continue;
    for (const [k, stop] of issue.stops.entries())
      if (!stop.note && !stop.invented) faults.add(['issues', i, 'stops', k], 'no-source', {});
  }
}

function checkStatement(
  path: readonly (string | number)[],
  words: Readonly<Record<string, unknown>>,
  facts: KnownFacts,
  faults: Faults,
): void {
  const cited = Array.isArray(words['facts']) ? (words['facts'] as readonly string[]) : [];
  if (cited.length === 0 && words['invented'] !== true) faults.add(path, 'no-source', {});
  for (const [i, id] of cited.entries()) {
    const fact = facts.get(id);
    if (!fact) faults.add([...path, 'facts', i], 'fact-unknown', { id });
    else if (fact.sources.length === 0) faults.add([...path, 'facts', i], 'fact-without-source', { id });
  }
}
