import type { ByParty } from './scenario.ts';
import { BEST, type Utilities } from './utilities.ts';

/** A pair of utilities that no outcome betters for one party without worsening it for the other. */
export interface ParetoPoint {
  /** The first outcome with this pair. */
  readonly index: number;
  /** How many outcomes have this pair. */
  readonly multiplicity: number;
}

/** The frontier over all outcomes, rational or not, from A's best to B's best. */
export function paretoOf({ A, B }: ByParty<Utilities>): ParetoPoint[] {
  const outcomes = A.units.length;
  const order = sortedHopes(A.units, B.units);
  const points: { index: number; multiplicity: number }[] = [];
  let bestForB = -1;
  let forA = -1;
  for (let place = order.length - 1; place >= 0; place--) {
    const key = order[place] as number;
    const utility = Math.floor(key / outcomes);
    const index = outcomes - 1 - (key - utility * outcomes);
    const forB = B.units[index] as number;
    const last = points[points.length - 1];
    if (forB > bestForB) {
      // Of outcomes alike to A only the best for B stays.
      if (utility === forA) points.pop();
      points.push({ index, multiplicity: 1 });
      bestForB = forB;
      forA = utility;
    } else if (last && forB === bestForB && utility === forA) {
      last.multiplicity += 1;
    }
  }
  return points;
}

/** A's utilities are put into bands of 2^18 units. */
const BAND_BITS = 18;

/**
 * Outcomes that may be on the frontier, as numbers that sort by A's utility, rising, then by index, falling. An outcome
 * is left out where some outcome of a higher band is worth as much to B.
 */
function sortedHopes(forA: Int32Array, forB: Int32Array): Float64Array {
  const outcomes = forA.length;
  const bestFrom = new Int32Array((BEST >> BAND_BITS) + 2).fill(-1);
  for (let index = 0; index < outcomes; index++) {
    const band = (forA[index] as number) >> BAND_BITS;
    if ((forB[index] as number) > (bestFrom[band] as number)) bestFrom[band] = forB[index] as number;
  }
  for (let band = bestFrom.length - 2; band >= 0; band--)
    bestFrom[band] = Math.max(bestFrom[band] as number, bestFrom[band + 1] as number);
  const order = new Float64Array(outcomes);
  let hopes = 0;
  for (let index = 0; index < outcomes; index++) {
    const utility = forA[index] as number;
    if ((forB[index] as number) > (bestFrom[(utility >> BAND_BITS) + 1] as number))
      order[hopes++] = utility * outcomes + (outcomes - 1 - index);
  }
  return order.subarray(0, hopes).sort();
}
