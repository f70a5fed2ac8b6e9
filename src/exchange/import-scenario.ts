import { zoneOf } from '../analysis/frontier.ts';
import { countOutcomes, PARTIES, type Scenario } from '../analysis/reference/scenario.ts';
import { rationalOutcomes } from '../analysis/reference/solution-picks.ts';
import { listUtilities } from '../analysis/reference/utilities.ts';
import { listValues } from '../analysis/value-list.ts';
import { parseLevel, type Level, type Library } from '../content/parse-level.ts';
import { transactionalWeight } from '../engine/values.ts';
import { isCutOff, reachOf } from './basis-points.ts';
import { fault, type ImportProblem } from './import-problem.ts';
import { isVisible, spelledOut } from './level-names.ts';
import { neutralLevel, valueOrders, type ImportWishes, type ValueOrders } from './neutral-level.ts';
import type { SourceFiles } from './neutral-texts.ts';

/** What a level may have: as `content/level-schema.ts` and `content/check-issues.ts` hold it to. */
const ISSUES = { least: 3, most: 10 } as const;
const VALUES = { least: 2, most: 8 } as const;
const MOST_PACKAGES = 100_000;

export type Imported =
  | {
      readonly ok: true;
      /** The text of the level file. */
      readonly text: string;
      readonly level: Level;
      readonly order: ValueOrders;
    }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/**
 * A scenario of the field as a level whose counterpart is Washington: party A is Seoul, B Washington. The level has
 * passed every check that a level file has to pass. Names may be hostile: they are text and nothing else.
 */
export function importScenario(scenario: Scenario, wishes: ImportWishes, library: Library): Imported {
  for (const faultsOf of [shapeFaults, nameFaults, worthFaults]) {
    const problems = faultsOf(scenario, wishes.files);
    if (problems.length > 0) return { ok: false, problems };
  }
  const order = valueOrders(scenario);
  const text = `${JSON.stringify(neutralLevel(scenario, order, wishes), null, 2)}\n`;
  const level = parseLevel(text, library);
  if (!level.ok) return level.problems.every(({ is }) => is === 'no-agreement-possible') ? onlyRounded() : level;
  return suitsSomePackage(level.value) ? { ok: true, text, level: level.value, order } : onlyRounded();
}

/** The scenario has an outcome that suits both; in whole basis points it just misses. */
function onlyRounded(): Imported {
  return { ok: false, problems: [fault('none-suits-rounded', {})] };
}

function shapeFaults({ issues }: Scenario): ImportProblem[] {
  const count = issues.length;
  if (count < ISSUES.least || count > ISSUES.most) return [fault('issue-count', { is: count, ...ISSUES })];
  const odd = issues.filter(({ values }) => values.length < VALUES.least || values.length > VALUES.most);
  if (odd.length > 0)
    return odd.map(({ name, values }) =>
      fault('value-count', { issue: spelledOut(name), is: values.length, ...VALUES }),
    );
  const outcomes = countOutcomes(issues);
  return outcomes > MOST_PACKAGES ? [fault('outcome-count', { is: outcomes, most: MOST_PACKAGES })] : [];
}

function nameFaults({ name, issues }: Scenario, files: SourceFiles): ImportProblem[] {
  const names = [...Object.values(files), ...issues.flatMap((issue) => [issue.name, ...issue.values])];
  return [...new Set(name === '' ? names : [name, ...names])]
    .filter((one) => !isVisible(one))
    .map((one) => fault('name-unfit', { name: spelledOut(one) }));
}

function worthFaults(scenario: Scenario): ImportProblem[] {
  const faults = PARTIES.flatMap((party) => {
    if (reachOf(scenario[party]) === 0) return [fault('worth-nothing', { party })];
    return isCutOff(scenario[party]) ? [fault('cut-off', { party })] : [];
  });
  return faults.length > 0 || someSuitsBoth(scenario) ? faults : [fault('none-suits-both', {})];
}

function someSuitsBoth({ A, B }: Scenario): boolean {
  return rationalOutcomes({ A: listUtilities(A), B: listUtilities(B) }).length > 0;
}

function suitsSomePackage({ rules }: Level): boolean {
  const weight = transactionalWeight(rules, rules.start.trust, 0);
  return zoneOf(listValues(rules, weight), rules.reservation).length > 0;
}
