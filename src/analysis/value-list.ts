import type { LevelRules } from '../engine/rules.ts';
import { countPackages, valueTables } from '../engine/values.ts';

/** Both values of every package of a level, by row-major index, in basis points. */
export interface ValueList {
  readonly seoul: Int32Array;
  readonly washington: Int32Array;
}

/** Lists every package at a transactional weight in whole per cent, one issue after the other, the last the fastest. */
export function listValues(rules: LevelRules, weight: number): ValueList {
  const tables = valueTables(rules);
  return {
    seoul: spread(tables.seoul, countPackages(rules)),
    washington: spread(tables.washington(weight), countPackages(rules)),
  };
}

/** Sums of one term per issue for every package: the list of the issues so far, once for every stop of the next. */
function spread(terms: readonly Int32Array[], outcomes: number): Int32Array {
  let sums = new Int32Array(1);
  for (const term of terms) {
    const next = new Int32Array(sums.length * term.length);
    let index = 0;
    for (const sum of sums) for (const value of term) next[index++] = sum + value;
    sums = next;
  }
  if (sums.length !== outcomes) throw new RangeError(`listed ${sums.length} packages of ${outcomes}`);
  return sums;
}
