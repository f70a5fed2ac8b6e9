import type { Preferences } from '../analysis/reference/scenario.ts';
import { at } from '../engine/whole.ts';

/** A party's preferences as a level holds them: everything in whole basis points. */
export interface SideNumbers {
  /** One for each issue, 10000 in all. */
  readonly weights: readonly number[];
  /** One for each value of each issue, 0..10000. */
  readonly values: readonly (readonly number[])[];
  readonly reservation: number;
}

/** A tenth of a thousandth: half of what rounding to basis points may add. */
const SLACK = 0.0001;

/** The utility of a party's best outcome, before the field cuts it off at 1. */
export function reachOf({ weights, evaluations }: Preferences): number {
  return sum(weights.map((weight, i) => weight * largest(at(evaluations, i))));
}

/** Whether utilities go so far beyond 1 that the field's cutting off changes them by more than rounding does. */
export function isCutOff(preferences: Preferences): boolean {
  return reachOf(preferences) > 1 + SLACK;
}

/**
 * The same utilities in basis points. A level's weights must add up to 10000; where the scenario's add up to less than
 * 1, the evaluations become so much smaller. Each utility is kept within what rounding changes.
 */
export function inBasisPoints(preferences: Preferences): SideNumbers {
  const { weights, evaluations } = evened(preferences);
  return {
    weights: wholeShares(weights),
    values: evaluations.map((issue) => issue.map(asPoints)),
    reservation: asPoints(preferences.reservation),
  };
}

/** The same products of weight and evaluation, with weights that add up to 1 and evaluations of at most 1. */
function evened(preferences: Preferences): Pick<Preferences, 'weights' | 'evaluations'> {
  const { weights, evaluations } = preferences;
  const total = sum(weights);
  if (total * largest(evaluations.map(largest)) <= 1 + SLACK)
    return {
      weights: weights.map((weight) => weight / total),
      evaluations: evaluations.map((issue) => issue.map((evaluation) => evaluation * total)),
    };
  const reach = reachOf(preferences);
  const best = evaluations.map(largest);
  return {
    weights: weights.map((weight, i) => (weight * at(best, i)) / reach),
    evaluations: evaluations.map((issue, i) =>
      issue.map((evaluation) => (at(best, i) === 0 ? 0 : (evaluation / at(best, i)) * reach)),
    ),
  };
}

function asPoints(share: number): number {
  return Math.min(10000, Math.round(share * 10000));
}

/** Shares of 1 as whole basis points that add up to 10000: what rounding down leaves over goes to the largest rests. */
function wholeShares(shares: readonly number[]): number[] {
  const points = shares.map((share) => Math.floor(share * 10000));
  const rest = (i: number) => at(shares, i) * 10000 - at(points, i);
  const byRest = shares.map((_, i) => i).sort((i, j) => rest(j) - rest(i) || i - j);
  const left = 10000 - sum(points);
  for (const i of byRest.slice(0, left)) points[i] = at(points, i) + 1;
  return points;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
