import { at } from '../../engine/whole.ts';
import type { Preferences } from './scenario.ts';

/** A utility of 1, the most there is, in the units that are compared. */
export const BEST = 1e9;

/** A party's utility of every outcome, by the outcome's index. */
export interface Utilities {
  /** 0..1, in double precision. */
  readonly exact: Float64Array;
  /** In units of 1e-9: every comparison uses these. */
  readonly units: Int32Array;
  /** Of no agreement, in units of 1e-9. */
  readonly reservation: number;
}

export function inUnits(utility: number): number {
  return Math.floor(utility * BEST + 0.5);
}

/** The utility of one value for each issue; undefined counts as worth nothing. */
export function utilityOf(
  { weights, evaluations }: Pick<Preferences, 'weights' | 'evaluations'>,
  values: readonly (number | undefined)[],
): number {
  let sum = 0;
  for (const [i, value] of values.entries())
    if (value !== undefined) sum += at(weights, i) * at(at(evaluations, i), value);
  return Math.min(1, sum);
}

/** Lists all utilities. Each is summed in the order of the issues, so that every bit is that of `utilityOf`. */
export function listUtilities({ weights, evaluations, reservation }: Preferences): Utilities {
  let sums = new Float64Array(1);
  for (const [i, issue] of evaluations.entries()) {
    const terms = Float64Array.from(issue, (evaluation) => at(weights, i) * evaluation);
    const next = new Float64Array(sums.length * terms.length);
    let index = 0;
    for (const sum of sums) for (const term of terms) next[index++] = sum + term;
    sums = next;
  }
  const units = new Int32Array(sums.length);
  for (let index = 0; index < sums.length; index++) {
    const utility = Math.min(1, sums[index] as number);
    sums[index] = utility;
    units[index] = inUnits(utility);
  }
  return { exact: sums, units, reservation: inUnits(reservation) };
}
