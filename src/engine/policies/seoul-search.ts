import { bestFound, makeHalves, scoreHalves, searchTable, searchWindow, valuesOf, type Halves } from '../halves.ts';
import type { LevelRules } from '../rules.ts';
import { valueTables } from '../values.ts';
import type { Package } from '../vocabulary.ts';
import { at, floorDivide } from '../whole.ts';

const halvesByRules = new WeakMap<LevelRules, Halves>();

function halvesOf(rules: LevelRules): Halves {
  let halves = halvesByRules.get(rules);
  if (!halves) {
    halves = makeHalves(
      rules,
      valueTables(rules).seoul,
      rules.issues.map((issue) => [0, issue.stops.length - 1]),
    );
    halvesByRules.set(rules, halves);
  }
  return halves;
}

/**
 * Among packages worth `low..high` to Seoul, the one of most value to a Washington with the given weights; ties by
 * likeness to `like`. The window opens upwards where it holds no package.
 */
export function bestForWashington(
  rules: LevelRules,
  weights: readonly number[],
  low: number,
  high: number,
  like: Package | null,
): Package {
  return search(rules, searchTable(rules, valuesOf(rules, 'washington'), weights, like), low, high);
}

/** Among packages worth `low..high` to Seoul, the one nearest to another package, issue by issue. */
export function nearest(rules: LevelRules, to: Package, low: number, high: number): Package {
  const likeness = rules.issues.map((issue, i) =>
    issue.stops.map((_, s) => 1000 - floorDivide(1000 * Math.abs(s - at(to, i)), issue.stops.length)),
  );
  return search(
    rules,
    searchTable(
      rules,
      likeness,
      rules.issues.map(() => 1000),
      to,
    ),
    low,
    high,
  );
}

function search(rules: LevelRules, table: readonly Float64Array[], low: number, high: number): Package {
  const halves = halvesOf(rules);
  const scores = scoreHalves(halves, table);
  searchWindow(halves, scores, low, high);
  let found = bestFound(rules, halves, 0);
  if (!found) {
    searchWindow(halves, scores, low, 10000);
    found = bestFound(rules, halves, 0);
  }
  return found ?? rules.issues.map((issue) => issue.value.seoul.indexOf(Math.max(...issue.value.seoul)));
}
