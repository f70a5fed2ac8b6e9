import { at } from '../../engine/whole.ts';
import type { Preferences } from './scenario.ts';
import { BEST, listUtilities, type Utilities } from './utilities.ts';

/** What an agent knows: its own utilities and its own order of the outcomes. */
export interface BargainingSide extends Utilities {
  /** All outcomes by falling utility, among equals by rising index. */
  readonly ranking: Int32Array;
  /** How many of them are worth no less than no agreement. */
  readonly rational: number;
}

export function sideOf(preferences: Preferences): BargainingSide {
  const utilities = listUtilities(preferences);
  const { units, reservation } = utilities;
  const outcomes = units.length;
  // One number sorts by utility, falling, then by index, rising.
  const order = new Float64Array(outcomes);
  for (let index = 0; index < outcomes; index++) order[index] = (BEST - (units[index] as number)) * outcomes + index;
  order.sort();
  const ranking = new Int32Array(outcomes);
  for (let place = 0; place < outcomes; place++) {
    const key = order[place] as number;
    ranking[place] = key - Math.floor(key / outcomes) * outcomes;
  }
  return { ...utilities, ranking, rational: countAtLeast({ units, ranking }, reservation) };
}

/** How many outcomes are worth `utility` or more: they are the first of the ranking. */
export function countAtLeast({ units, ranking }: Pick<BargainingSide, 'units' | 'ranking'>, utility: number): number {
  let low = 0;
  let high = ranking.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(units, at(ranking, middle)) >= utility) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The outcome of least utility that is still worth `utility`; the smallest index among equals. */
export function leastAtLeast(side: BargainingSide, utility: number): number {
  const last = at(side.ranking, countAtLeast(side, utility) - 1);
  return at(side.ranking, countAtLeast(side, at(side.units, last) + 1));
}
