import type { SeoulBrief } from './brief.ts';
import { countPackages } from './values.ts';
import type { BySide, Package, Side } from './vocabulary.ts';
import { at, floorDivide } from './whole.ts';

/** What a search needs of a level, whoever searches. */
export type Searched = Pick<SeoulBrief, 'issues' | 'headline'>;

/**
 * All packages of a level as pairs from two halves of its issues, each half sorted by its part of one side's value.
 * Since values add up over issues, the best package in a window of value is found without a list of packages.
 */
export interface Halves {
  readonly a: Half;
  readonly b: Half;
  /** Scratch for searches, so that none allocates: its content is nobody's. */
  readonly scratch: {
    readonly queue: Int32Array;
    readonly sums: Float64Array;
    readonly scores: HalfScores;
    /** The best found by the last search for each stop of the headline: its score, and its place in both halves. */
    readonly best: Float64Array;
    readonly bestA: Int32Array;
    readonly bestB: Int32Array;
  };
}

/** Scores of the combinations of both halves, in their order of value. */
export interface HalfScores {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

interface Half {
  readonly issues: readonly number[];
  /** Combinations inside the allowed stops, by rising value. */
  readonly count: number;
  readonly value: Int32Array;
  /** Mixed-radix number of the combination over all stops of the half's issues. */
  readonly combination: Int32Array;
  /** The headline's stop in the combination; the headline is always in the first half, elsewhere this is -1. */
  readonly headline: Int32Array;
}

/** Which stops of each issue are allowed: lowest and highest, both included. */
export type Allowed = readonly (readonly [number, number])[];

/** Splits the issues, the headline always in the first half, so that both halves together have the fewest combinations. */
export function splitIssues(rules: Searched): readonly [readonly number[], readonly number[]] {
  const rest = rules.issues.map((_, i) => i).filter((i) => i !== rules.headline);
  let best: [number[], number[]] = [[rules.headline, ...rest], []];
  let fewest = Infinity;
  for (let mask = 0; mask < 1 << rest.length; mask++) {
    const first = [rules.headline, ...rest.filter((_, k) => (mask >> k) & 1)];
    const second = rest.filter((_, k) => !((mask >> k) & 1));
    const combinations = sizeOf(rules, first) + sizeOf(rules, second);
    if (combinations >= fewest) continue;
    best = [first, second];
    fewest = combinations;
  }
  return best;
}

/** Halves of one side's values; `tables` holds the side's value of every stop of every issue. */
export function makeHalves(rules: Searched, tables: readonly Int32Array[], allowed: Allowed): Halves {
  const [first, second] = splitIssues(rules);
  const a = makeHalf(rules, first, tables, allowed);
  const b = makeHalf(rules, second, tables, allowed);
  const largest = Math.max(sizeOf(rules, first), sizeOf(rules, second));
  const headlines = at(rules.issues, rules.headline).stops.length;
  return {
    a,
    b,
    scratch: {
      queue: new Int32Array(b.count + 1),
      sums: new Float64Array(largest),
      scores: { a: new Float64Array(a.count), b: new Float64Array(b.count) },
      best: new Float64Array(headlines),
      bestA: new Int32Array(headlines),
      bestB: new Int32Array(headlines),
    },
  };
}

function sizeOf(rules: Searched, issues: readonly number[]): number {
  return issues.reduce((n, i) => n * at(rules.issues, i).stops.length, 1);
}

function makeHalf(rules: Searched, issues: readonly number[], tables: readonly Int32Array[], allowed: Allowed): Half {
  const found: { value: number; combination: number; headline: number }[] = [];
  const walk = (k: number, value: number, combination: number, headline: number) => {
    const issue = issues[k];
    if (issue === undefined) {
      found.push({ value, combination, headline });
      return;
    }
    const [low, high] = at(allowed, issue);
    const n = at(rules.issues, issue).stops.length;
    for (let s = low; s <= high; s++)
      walk(k + 1, value + at(at(tables, issue), s), combination * n + s, issue === rules.headline ? s : headline);
  };
  walk(0, 0, 0, -1);
  found.sort((x, y) => x.value - y.value || x.combination - y.combination);
  return {
    issues,
    count: found.length,
    value: Int32Array.from(found, (f) => f.value),
    combination: Int32Array.from(found, (f) => f.combination),
    headline: Int32Array.from(found, (f) => f.headline),
  };
}

/** One side's value of every stop of every issue, unweighted. */
export function valuesOf(rules: Searched, side: Side): readonly (readonly number[])[] {
  return workbenchOf(rules).values[side];
}

/** What every search of a level needs again and again, so that none allocates. */
interface Workbench {
  readonly values: BySide<readonly (readonly number[])[]>;
  /** How far apart in row-major order two neighbouring stops of an issue are. */
  readonly strides: readonly number[];
  readonly table: readonly Float64Array[];
}

const workbenches = new WeakMap<Searched, Workbench>();

function workbenchOf(rules: Searched): Workbench {
  let bench = workbenches.get(rules);
  if (!bench) {
    let stride = countPackages(rules);
    bench = {
      values: {
        seoul: rules.issues.map((issue) => issue.value.seoul),
        washington: rules.issues.map((issue) => issue.value.washington),
      },
      strides: rules.issues.map((issue) => (stride /= issue.stops.length)),
      table: rules.issues.map((issue) => new Float64Array(issue.stops.length)),
    };
    workbenches.set(rules, bench);
  }
  return bench;
}

const LIKENESS_ROOM = 256;
const INDEX_ROOM = 65536 * 16;

/**
 * One additive whole number per stop: score first, then likeness to `like` (a stop shared counts 1), then the smaller
 * row-major index, so that the best package of any search is unique. A stop scores its value (0..10000) times its
 * issue's weight (basis points), in thousandths, so that 100,000 is the most a package scores and all stays exact.
 * The table is good until the next one of the same level is made.
 */
export function searchTable(
  rules: Searched,
  values: readonly (readonly number[])[],
  weights: readonly number[],
  like: Package | null,
): readonly Float64Array[] {
  const { strides, table } = workbenchOf(rules);
  for (let i = 0; i < table.length; i++) {
    const into = table[i] as Float64Array;
    const own = values[i] as readonly number[];
    const weight = weights[i] as number;
    const stride = strides[i] as number;
    const shared = like ? (like[i] as number) : -1;
    for (let s = 0; s < into.length; s++) {
      const score = Math.floor((weight * (own[s] as number)) / 1000);
      into[s] = (score * LIKENESS_ROOM + (s === shared ? 1 : 0)) * INDEX_ROOM - s * stride;
    }
  }
  return table;
}

/** Adds up a score table over both halves, into the halves' scratch or into arrays of its own to keep. */
export function scoreHalves(
  halves: Halves,
  table: readonly Float64Array[],
  into: HalfScores = halves.scratch.scores,
): HalfScores {
  fillScores(halves.a, table, halves.scratch.sums, into.a);
  fillScores(halves.b, table, halves.scratch.sums, into.b);
  return into;
}

/**
 * Finds, for every stop of the headline, the package of highest score whose value lies in `low..high`. Walks one half
 * up while a window slides down the other: O(|a| + |b|). Read what was found with `bestFound` before the next search.
 */
export function searchWindow(halves: Halves, scores: HalfScores, low: number, high: number): void {
  const { a, b } = halves;
  const { queue, best, bestA, bestB } = halves.scratch;
  const { value: valueA, headline } = a;
  const { value: valueB } = b;
  const { a: scoreA, b: scoreB } = scores;
  best.fill(-Infinity);
  let head = 0;
  let tail = 0;
  let from = b.count;
  for (let i = 0; i < a.count; i++) {
    const own = valueA[i] as number;
    while (from > 0 && (valueB[from - 1] as number) >= low - own) {
      from--;
      const score = scoreB[from] as number;
      while (tail > head && (scoreB[queue[tail - 1] as number] as number) <= score) tail--;
      queue[tail++] = from;
    }
    while (tail > head && (valueB[queue[head] as number] as number) > high - own) head++;
    if (tail === head) continue;
    const j = queue[head] as number;
    const stop = headline[i] as number;
    const score = (scoreA[i] as number) + (scoreB[j] as number);
    if (score > (best[stop] as number)) {
      best[stop] = score;
      bestA[stop] = i;
      bestB[stop] = j;
    }
  }
}

/** The best package of the last search whose headline stop is at least `fromHeadline`; null where there is none. */
export function bestFound(rules: Searched, halves: Halves, fromHeadline: number): Package | null {
  const { best, bestA, bestB } = halves.scratch;
  let stop = -1;
  for (let s = fromHeadline; s < best.length; s++)
    if ((best[s] as number) > (stop < 0 ? -Infinity : (best[stop] as number))) stop = s;
  return stop < 0 ? null : join(rules, halves, at(bestA, stop), at(bestB, stop));
}

function fillScores(half: Half, table: readonly Float64Array[], sums: Float64Array, into: Float64Array): void {
  const { issues, count, combination } = half;
  sums[0] = 0;
  let size = 1;
  for (let i = 0; i < issues.length; i++) {
    const own = table[issues[i] as number] as Float64Array;
    const n = own.length;
    for (let k = size - 1; k >= 0; k--) {
      const base = sums[k] as number;
      for (let s = n - 1; s >= 0; s--) sums[k * n + s] = base + (own[s] as number);
    }
    size *= n;
  }
  for (let i = 0; i < count; i++) into[i] = sums[combination[i] as number] as number;
}

function join(rules: Searched, halves: Halves, i: number, j: number): Package {
  const x = rules.issues.map(() => 0);
  for (const [half, k] of [
    [halves.a, i],
    [halves.b, j],
  ] as const) {
    let rest = at(half.combination, k);
    for (let p = half.issues.length - 1; p >= 0; p--) {
      const issue = at(half.issues, p);
      const n = at(rules.issues, issue).stops.length;
      x[issue] = rest % n;
      rest = floorDivide(rest, n);
    }
  }
  return x;
}
