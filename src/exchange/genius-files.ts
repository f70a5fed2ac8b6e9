import type { Level } from '../content/parse-level.ts';
import { tablesOfSeoul, transactionalWeight, valueTables } from '../engine/values.ts';
import { at } from '../engine/whole.ts';
import { stopNames, type StopNames } from './stop-names.ts';

/** A level at one trust as three GENIUS files. */
export interface GeniusFiles {
  readonly domain: string;
  readonly seoul: string;
  readonly washington: string;
}

/**
 * The scenario that a level is at a trust in hundredths. GENIUS takes the largest evaluation of an issue as 1 and
 * weights as they stand, so a weight is the most that the issue gives and evaluations are the engine's own whole basis
 * points: every utility read back is exactly the engine's value of the package. Win-sets cannot be told.
 */
export function geniusFiles({ file, rules }: Level, trust: number): GeniusFiles {
  const names = stopNames(file);
  const { seoul, washington } = rules.reservation;
  const weight = transactionalWeight(rules, trust, 0);
  const about = `${rules.id} at trust ${trust / 100}`;
  return {
    domain: `<negotiation_template>
<utility_space number_of_issues="${names.issues.length}">
${objective(rules.id, about, issueElements(names, null))}
</utility_space>
</negotiation_template>
`,
    seoul: profile('Seoul', about, names, tablesOfSeoul(rules), seoul),
    washington: profile('Washington', about, names, valueTables(rules).washington(weight), washington),
  };
}

/** `tables` holds the weighted value of each stop of each issue; it and the reservation are in basis points. */
function profile(
  name: string,
  about: string,
  names: StopNames,
  tables: readonly Int32Array[],
  reservation: number,
): string {
  const weights = tables.map(
    (terms, i) => `<weight index="${i + 1}" value="${Math.max(...terms) / 10000}">\n</weight>`,
  );
  return `<utility_space>
${objective(name, about, [...issueElements(names, tables), ...weights])}
<discount_factor value="1.0">
</discount_factor>
<reservation value="${reservation / 10000}">
</reservation>
</utility_space>
`;
}

function objective(name: string, about: string, inside: readonly string[]): string {
  const told = `description="${escaped(about)}" name="${escaped(name)}"`;
  return `<objective index="0" etype="objective" type="objective" ${told}>\n${inside.join('\n')}\n</objective>`;
}

/** The issues; without `tables` nothing is evaluated. */
function issueElements({ issues, stops }: StopNames, tables: readonly Int32Array[] | null): string[] {
  return issues.map((name, i) => {
    const items = at(stops, i).map((value, stop) => {
      const worth = tables ? `evaluation="${at(at(tables, i), stop)}"` : 'cost="0" description=""';
      return `<item index="${stop + 1}" value="${escaped(value)}" ${worth}>\n</item>`;
    });
    const kind = 'etype="discrete" type="discrete" vtype="discrete"';
    return `<issue index="${i + 1}" ${kind} name="${escaped(name)}">\n${items.join('\n')}\n</issue>`;
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an attribute. Two code points that XML 1.0 does not know become the replacement character. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '').replaceAll(/[\ufffe\uffff]/g, '\ufffd');
}
