import type { LevelRules } from '../rules.ts';
import type { Offer } from '../table-state.ts';
import { at, floorDivide } from '../whole.ts';

/**
 * One guess at what leads Seoul: its first, second and third concern. Weights in basis points: the rank-order
 * centroids of three leaders among n, the rest shared equally.
 */
export interface Orders {
  readonly count: number;
  /** Issue ranked first, second and third, by hypothesis. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly third: Int32Array;
  /** The persona's prior, whole numbers. */
  readonly prior: Float64Array;
  /** Weights of the three leaders and of each other issue. */
  readonly lead: readonly [number, number, number];
  readonly rest: number;
  /** One credence an order, for whoever is working them out; nobody's between two calls. */
  readonly scratch: Float64Array;
  /** Misfit of each order with the first `count` offers of some talks, of which `offer` is the last. */
  readonly misfit: { readonly sums: Int32Array; offer: Offer | null; count: number };
}

const ordersByRules = new WeakMap<LevelRules, Orders>();

/** All ordered choices of three leading issues: 210 for seven issues, 336 for eight. */
export function ordersOf(rules: LevelRules): Orders {
  let orders = ordersByRules.get(rules);
  if (!orders) {
    orders = makeOrders(rules);
    ordersByRules.set(rules, orders);
  }
  return orders;
}

function makeOrders(rules: LevelRules): Orders {
  const n = rules.issues.length;
  const triples: [number, number, number][] = [];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) for (let k = 0; k < n; k++) if (i !== j && j !== k && i !== k) triples.push([i, j, k]);
  const centroid = (rank: number) => {
    let sum = 0;
    for (let r = rank; r <= n; r++) sum += floorDivide(1000000, r);
    return floorDivide(sum, n * 100);
  };
  const lead: [number, number, number] = [centroid(1), centroid(2), centroid(3)];
  const weightOf = (issue: number, rank: number) => at(at(rules.persona.prior, issue), rank);
  return {
    count: triples.length,
    first: Int32Array.from(triples, (t) => t[0]),
    second: Int32Array.from(triples, (t) => t[1]),
    third: Int32Array.from(triples, (t) => t[2]),
    prior: Float64Array.from(triples, ([i, j, k]) => weightOf(i, 0) * weightOf(j, 1) * weightOf(k, 2)),
    lead,
    scratch: new Float64Array(triples.length),
    misfit: { sums: new Int32Array(triples.length), offer: null, count: 0 },
    rest: n > 3 ? floorDivide(10000 - lead[0] - lead[1] - lead[2], n - 3) : 0,
  };
}

/** Mean weight of each issue under whole-number credences in the orders, in basis points. */
export function meanWeights(rules: LevelRules, orders: Orders, credence: Float64Array): number[] {
  const n = rules.issues.length;
  const sums = new Float64Array(n);
  const { count, first, second, third, lead, rest } = orders;
  const [w1, w2, w3] = [lead[0] - rest, lead[1] - rest, lead[2] - rest];
  let total = 0;
  for (let h = 0; h < count; h++) {
    const c = credence[h] as number;
    total += c;
    sums[first[h] as number] = (sums[first[h] as number] as number) + c * w1;
    sums[second[h] as number] = (sums[second[h] as number] as number) + c * w2;
    sums[third[h] as number] = (sums[third[h] as number] as number) + c * w3;
  }
  const means: number[] = [];
  for (let i = 0; i < n; i++) means.push(floorDivide((sums[i] as number) + total * rest, total));
  return means;
}
