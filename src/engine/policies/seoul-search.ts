import type { SeoulBrief } from '../brief.ts';
import { bestFound, makeHalves, scoreHalves, searchTable, searchWindow, valuesOf, type Halves } from '../halves.ts';
import { tablesOfSeoul } from '../values.ts';
import type { Package } from '../vocabulary.ts';
import { at, floorDivide } from '../whole.ts';

const halvesByBrief = new WeakMap<SeoulBrief, Halves>();

function halvesOf(brief: SeoulBrief): Halves {
  let halves = halvesByBrief.get(brief);
  if (!halves) {
    halves = makeHalves(
      brief,
      tablesOfSeoul(brief),
      brief.issues.map((issue) => [0, issue.stops.length - 1]),
    );
    halvesByBrief.set(brief, halves);
  }
  return halves;
}

/**
 * Among packages worth `low..high` to Seoul, the one of most value to a Washington with the given weights; ties by
 * likeness to `like`. The window opens upwards where it holds no package.
 */
export function bestForWashington(
  brief: SeoulBrief,
  weights: readonly number[],
  low: number,
  high: number,
  like: Package | null,
): Package {
  return search(brief, searchTable(brief, valuesOf(brief, 'washington'), weights, like), low, high);
}

/** Among packages worth `low..high` to Seoul, the one nearest to another package, issue by issue. */
export function nearest(brief: SeoulBrief, to: Package, low: number, high: number): Package {
  const likeness = brief.issues.map((issue, i) =>
    issue.stops.map((_, s) => 1000 - floorDivide(1000 * Math.abs(s - at(to, i)), issue.stops.length)),
  );
  return search(
    brief,
    searchTable(
      brief,
      likeness,
      brief.issues.map(() => 1000),
      to,
    ),
    low,
    high,
  );
}

function search(brief: SeoulBrief, table: readonly Float64Array[], low: number, high: number): Package {
  const halves = halvesOf(brief);
  const scores = scoreHalves(halves, table);
  searchWindow(halves, scores, low, high);
  let found = bestFound(brief, halves, 0);
  if (!found) {
    searchWindow(halves, scores, low, 10000);
    found = bestFound(brief, halves, 0);
  }
  return found ?? brief.issues.map((issue) => issue.value.seoul.indexOf(Math.max(...issue.value.seoul)));
}
