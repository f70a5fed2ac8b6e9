import { describe, expect, test } from 'vitest';
import { bestFound, makeHalves, scoreHalves, searchTable, searchWindow, valuesOf } from '../../src/engine/halves.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { countPackages, packageAt, valueTables } from '../../src/engine/values.ts';
import type { Package } from '../../src/engine/vocabulary.ts';
import { at } from '../../src/engine/whole.ts';
import { testDice } from '../fixtures/random-moves.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { trialRules } from '../fixtures/trial-rules.ts';

/** A narrow win-set on the headline, as levels have it. */
const narrowed: LevelRules = {
  ...trialRules,
  issues: trialRules.issues.map((issue, i) => (i === 0 ? { ...issue, winSet: [3, 20] as const } : issue)),
};

/** Every package of a level with its value to Washington, listed once for each transactional weight. */
function listed(rules: LevelRules, weight: number): { packages: Package[]; value: Int32Array } {
  const tables = valueTables(rules).washington(weight);
  const packages = Array.from({ length: countPackages(rules) }, (_, index) => packageAt(rules, index));
  return {
    packages,
    value: Int32Array.from(packages, (x) => x.reduce((sum, stop, i) => sum + at(at(tables, i), stop), 0)),
  };
}

/** The same search by trying every package. */
function byForce(
  rules: LevelRules,
  list: ReturnType<typeof listed>,
  table: readonly Float64Array[],
  low: number,
  high: number,
  from: number,
): Package | null {
  let best = -Infinity;
  let found: Package | null = null;
  for (const [k, x] of list.packages.entries()) {
    const value = at(list.value, k);
    if (value < low || value > high || at(x, rules.headline) < from) continue;
    if (!x.every((stop, i) => stop >= at(rules.issues, i).winSet[0] && stop <= at(rules.issues, i).winSet[1])) continue;
    const score = x.reduce((sum, stop, i) => sum + at(at(table, i), stop), 0);
    if (score <= best) continue;
    best = score;
    found = x;
  }
  return found;
}

function differences(rules: LevelRules, windows: number): string[] {
  const roll = testDice(windows);
  const allowed = rules.issues.map((issue) => issue.winSet);
  const wrong: string[] = [];
  for (const weight of [15, 47, 95]) {
    const list = listed(rules, weight);
    const halves = makeHalves(rules, valueTables(rules).washington(weight), allowed);
    for (let n = 0; n < windows; n++) {
      const dice = roll();
      const any = (low: number, high: number) => dice.between(low, high, 'a window');
      const low = any(-200, 10500);
      const high = low + at([-1, 0, 30, 300, 3000, 20000], any(0, 5));
      const like = any(0, 1) === 0 ? null : at(list.packages, any(0, list.packages.length - 1));
      const weights = rules.issues.map(() => any(0, 3000));
      const table = searchTable(rules, valuesOf(rules, 'seoul'), weights, like);
      const from = any(0, at(rules.issues, rules.headline).stops.length - 1);
      searchWindow(halves, scoreHalves(halves, table), low, high);
      const found = [bestFound(rules, halves, 0), bestFound(rules, halves, from)];
      const forced = [byForce(rules, list, table, low, high, 0), byForce(rules, list, table, low, high, from)];
      if (JSON.stringify(found) !== JSON.stringify(forced))
        wrong.push(`weight ${weight}, window ${n}, ${low}..${high}: ${JSON.stringify([found, forced])}`);
    }
  }
  return wrong;
}

describe('the search of two halves finds what trying every package finds', () => {
  test('in 300 random windows of the small level', () => {
    expect(differences(smallRules, 100)).toEqual([]);
  });

  test('in 120 of the trial level, and in 120 with a narrower win-set', () => {
    expect(differences(trialRules, 40)).toEqual([]);
    expect(differences(narrowed, 40)).toEqual([]);
  }, 60_000);

  test('ties go to the package most like the last offer, then to the first in order', () => {
    const flat = smallRules.issues.map(() => 0);
    const halves = makeHalves(
      smallRules,
      valueTables(smallRules).washington(50),
      smallRules.issues.map((issue) => issue.winSet),
    );
    const best = (like: Package | null) => {
      searchWindow(
        halves,
        scoreHalves(halves, searchTable(smallRules, valuesOf(smallRules, 'seoul'), flat, like)),
        0,
        10000,
      );
      return bestFound(smallRules, halves, 0);
    };
    expect(best([2, 1, 1])).toEqual([2, 1, 1]);
    expect(best(null)).toEqual([0, 0, 0]);
  });
});
