import type { Preferences, Scenario } from '../analysis/reference/scenario.ts';
import type { LevelFile } from '../content/level-schema.ts';
import { at } from '../engine/whole.ts';
import { inBasisPoints, type SideNumbers } from './basis-points.ts';
import { cut, idsOf, shortNames } from './level-names.ts';
import { aboutIssue, neutralTexts, noteOnValue, type SourceFiles } from './neutral-texts.ts';

export interface ImportWishes {
  readonly files: SourceFiles;
  /** Id of the counterpart. */
  readonly persona: string;
  /** 2..24. */
  readonly rounds: number;
}

/** For each issue the scenario's values by their places, in the order of the level's options. */
export type ValueOrders = readonly (readonly number[])[];

/** The order in which values rise for B, as the headline of a level needs them to. */
export function valueOrders(scenario: Scenario): ValueOrders {
  return scenario.issues.map((_, i) => risingForB(scenario, i));
}

/** Places of an issue's values, from what is worth least to B on; among equals what is worth most to A comes first. */
function risingForB({ issues, A, B }: Scenario, i: number): number[] {
  const worth = ({ evaluations }: Preferences, value: number) => at(at(evaluations, i), value);
  return at(issues, i)
    .values.map((_, value) => value)
    .sort((v, w) => worth(B, v) - worth(B, w) || worth(A, w) - worth(A, v) || v - w);
}

/** Its counterpart is named by an id. */
type AuthoredLevel = Omit<LevelFile, 'persona'> & { readonly persona: string };

/** The level as an author would write it: what the scenario does not say is as plain as the game allows. */
export function neutralLevel(
  scenario: Scenario,
  order: ValueOrders,
  { files, persona, rounds }: ImportWishes,
): AuthoredLevel {
  const { issues } = scenario;
  const [seoul, washington] = [inBasisPoints(scenario.A), inBasisPoints(scenario.B)];
  const names = shortNames(issues.map(({ name }) => name));
  const ids = idsOf(names, 'issue');
  const byIssue = <T>(of: (i: number) => T) => Object.fromEntries(ids.map((id, i) => [id, of(i)]));
  const title = titleOf(scenario, files);
  const heaviest = names.map((name, i) => ({ name, weight: at(seoul.weights, i) })).sort((a, b) => b.weight - a.weight);
  const texts = neutralTexts({ files, rounds, reservation: seoul.reservation, priorities: heaviest });
  const weights = byIssue((i) => at(washington.weights, i));
  return {
    format: 2,
    id: `import-${at(idsOf([title], 'scenario'), 0)}`.slice(0, 40).replace(/-$/, ''),
    title: { en: title, ko: title },
    summary: texts.summary,
    issues: issues.map((issue, i) => ({
      id: at(ids, i),
      name: { en: at(names, i), ko: at(names, i) },
      about: aboutIssue(issue.name, files),
      ...choice(issue.values, at(order, i), at(seoul.values, i), at(washington.values, i)),
    })),
    headline: at(ids, widest(washington)),
    weights: { seoul: byIssue((i) => at(seoul.weights, i)), ledger: weights, alliance: weights },
    reservation: { seoul: seoul.reservation, washington: washington.reservation, spread: 0 },
    // Deterrence so high that the north stays out of it; standing so high that the Assembly does.
    start: { trust: 5000, deterrence: 10000, standing: 8000, capital: 0 },
    transactional: { low: 50, high: 50 },
    referenceTrust: 5000,
    scoreWeights: { seoul: 60, joint: 40, trust: 0, deterrence: 0, standing: 0 },
    calendar: {
      rounds: Array.from({ length: rounds }, (_, i) => ({
        year: 2030 + Math.floor(i / 12),
        month: (i % 12) + 1,
        text: texts.round(i + 1),
      })),
      events: [],
    },
    deck: [],
    cards: texts.cards,
    sideMoves: {},
    assembly: {
      majority: 51,
      about: texts.assembly,
      blocs: [{ id: 'all', name: { en: 'The Assembly', ko: '국회' }, about: texts.bloc, seats: 100, threshold: 0 }],
    },
    persona,
    presumed: { reservation: seoul.reservation, prior: byIssue((i) => priorOf(seoul, i)) },
    briefing: {
      mandate: texts.mandate,
      priorities: texts.priorities,
      redLine: texts.redLine,
      advisers: [{ id: 'adviser', office: { en: 'Adviser', ko: '보좌관' }, says: texts.adviser }],
    },
    openingAsk: texts.openingAsk,
    threats: { deadline: texts.deadline },
    questions: texts.questions,
    glossary: [],
    expect: [],
  };
}

/** Many files of the field are named `root` and no more; they are called as their file is. */
function titleOf({ name }: Scenario, { domain }: SourceFiles): string {
  const own = name === '' || name === 'root' ? domain.replace(/\.(xml|json)$/i, '') : name;
  return cut(own === '' ? domain : own, 80);
}

function choice(
  values: readonly string[],
  order: readonly number[],
  seoul: readonly number[],
  washington: readonly number[],
) {
  const names = shortNames(values);
  const ids = idsOf(values, 'option');
  const own = order.map((value) => at(seoul, value));
  return {
    kind: 'choice' as const,
    options: order.map((value) => ({
      id: at(ids, value),
      name: { en: at(names, value), ko: at(names, value) },
      note: noteOnValue(at(values, value)),
    })),
    // Nothing runs out: the draft starts where Seoul would like to end.
    expiring: at(ids, at(order, own.indexOf(Math.max(...own)))),
    values: { seoul: own, washington: order.map((value) => at(washington, value)) },
  };
}

/** The issue on which most is at stake for a side. */
function widest({ weights, values }: SideNumbers): number {
  const stakes = weights.map((weight, i) => weight * (Math.max(...at(values, i)) - Math.min(...at(values, i))));
  return stakes.indexOf(Math.max(...stakes));
}

/** How likely an issue is Seoul's first, second … concern: in proportion to its weight, the heaviest 1000, none below 1. */
function priorOf({ weights }: SideNumbers, i: number): number[] {
  const likely = Math.max(1, Math.round((1000 * at(weights, i)) / Math.max(...weights)));
  return weights.map(() => likely);
}
