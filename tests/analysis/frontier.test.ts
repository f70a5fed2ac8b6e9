import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontierOf } from '../../src/analysis/frontier.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { packageAt, transactionalWeight, worthToSeoul, worthToWashington } from '../../src/engine/values.ts';
import { smallLevel } from './small-level.ts';

interface Slow {
  readonly index: number;
  readonly s: number;
  readonly w: number;
}

/** Every package with its values, asked of the engine one at a time. */
function everyPackage(rules: LevelRules, trust: number): Slow[] {
  const weight = transactionalWeight(rules, trust, 0);
  const count = rules.issues.reduce((n, issue) => n * issue.stops.length, 1);
  return Array.from({ length: count }, (_, index) => {
    const x = packageAt(rules, index);
    return { index, s: worthToSeoul(rules, x), w: worthToWashington(rules, x, weight) };
  });
}

/** First by each key in turn, larger before smaller; the smaller index last. */
function firstBy(list: readonly Slow[], ...keys: ((one: Slow) => bigint)[]): number | null {
  const sorted = list.toSorted((a, b) => {
    for (const key of keys) if (key(a) !== key(b)) return key(a) > key(b) ? -1 : 1;
    return a.index - b.index;
  });
  return sorted[0]?.index ?? null;
}

const big = (n: number): bigint => BigInt(n);
const low = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const high = (a: bigint, b: bigint): bigint => (a > b ? a : b);

function slowly(rules: LevelRules, trust: number) {
  const all = everyPackage(rules, trust);
  const { seoul, washington } = rules.reservation;
  const zone = all.filter((one) => one.s >= seoul && one.w >= washington);
  const gs = (one: Slow) => big(one.s - seoul);
  const gw = (one: Slow) => big(one.w - washington);
  const idealS = zone.reduce((best, one) => high(best, gs(one)), 0n);
  const idealW = zone.reduce((best, one) => high(best, gw(one)), 0n);
  // Both gains over their ideals on the common denominator; an ideal of nothing counts as reached.
  const rs = (one: Slow) => (idealS === 0n ? 1n : gs(one)) * high(idealW, 1n);
  const rw = (one: Slow) => (idealW === 0n ? 1n : gw(one)) * high(idealS, 1n);
  const pareto = all.filter((one) => !all.some((o) => o.s >= one.s && o.w >= one.w && (o.s > one.s || o.w > one.w)));
  const firsts = pareto.filter((one) => !pareto.some((o) => o.index < one.index && o.s === one.s && o.w === one.w));
  return {
    zone: zone.length,
    pareto: firsts
      .toSorted((a, b) => b.s - a.s)
      .map(({ index, s, w }) => ({
        index,
        seoul: s,
        washington: w,
        multiplicity: pareto.filter((o) => o.s === s && o.w === w).length,
      })),
    nash: firstBy(
      zone,
      (one) => gs(one) * gw(one),
      (one) => low(gs(one), gw(one)),
    ),
    ks: firstBy(
      zone,
      (one) => low(rs(one), rw(one)),
      (one) => high(rs(one), rw(one)),
    ),
    egalitarian: firstBy(
      zone,
      (one) => low(gs(one), gw(one)),
      (one) => high(gs(one), gw(one)),
    ),
    utilitarian: firstBy(
      zone,
      (one) => big(one.s + one.w),
      (one) => big(Math.min(one.s, one.w)),
    ),
    bestForSeoul: firstBy(
      zone,
      (one) => big(one.s),
      (one) => big(one.w),
    ),
  };
}

const weightsOf = (n: number) =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n }).map((parts) => {
    const sum = parts.reduce((a, b) => a + b, 0);
    const shares = parts.map((part) => Math.floor((part * 10000) / sum));
    return shares.map((share, i) => (i === 0 ? share + 10000 - shares.reduce((a, b) => a + b, 0) : share));
  });

// Coarse values, so that ties of every kind happen often.
const coarse = fc.integer({ min: 0, max: 4 }).map((n) => n * 2500);

const anyLevel: fc.Arbitrary<LevelRules> = fc
  .array(fc.integer({ min: 2, max: 5 }), { minLength: 2, maxLength: 3 })
  .chain((sizes) =>
    fc.record({
      values: fc.tuple(...sizes.map((n) => fc.array(fc.tuple(coarse, coarse), { minLength: n, maxLength: n }))),
      seoul: weightsOf(sizes.length),
      ledger: weightsOf(sizes.length),
      alliance: weightsOf(sizes.length),
      reserves: fc.tuple(coarse, coarse),
    }),
  )
  .map(({ values, seoul, ledger, alliance, reserves }) =>
    smallLevel({
      issues: values.map((stops) => ({
        kind: 'choice',
        stops: stops.map((_, i) => i),
        expiring: 0,
        value: { seoul: stops.map(([s]) => s), washington: stops.map(([, w]) => w) },
        winSet: [0, stops.length - 1],
      })),
      weights: { seoul, ledger, alliance },
      reservation: { seoul: reserves[0], washington: reserves[1], spread: 0 },
    }),
  );

describe('the frontier of a level', () => {
  it('agrees with a slow search on every generated level', () => {
    fc.assert(
      fc.property(anyLevel, fc.integer({ min: 0, max: 10000 }), (rules, trust) => {
        const fast = frontierOf(rules, trust);
        const slow = slowly(rules, trust);
        expect(fast.zone).toBe(slow.zone);
        expect(fast.pareto).toEqual(slow.pareto);
        expect(fast.solutions.nash?.index ?? null).toBe(slow.nash);
        expect(fast.solutions.ks?.index ?? null).toBe(slow.ks);
        expect(fast.solutions.egalitarian?.index ?? null).toBe(slow.egalitarian);
        expect(fast.solutions.utilitarian?.index ?? null).toBe(slow.utilitarian);
        expect(fast.bestForSeoul?.index ?? null).toBe(slow.bestForSeoul);
      }),
      { numRuns: 400 },
    );
  });

  it('has no solution where nothing suits both sides', () => {
    const rules = smallLevel({ reservation: { seoul: 10000, washington: 10000, spread: 0 } });
    const { zoneShare, solutions, bestForSeoul, pareto } = frontierOf(rules, 4000);
    expect(zoneShare).toBe(0);
    expect(solutions).toEqual({ nash: null, ks: null, egalitarian: null, utilitarian: null });
    expect(bestForSeoul).toBeNull();
    expect(pareto.length).toBeGreaterThan(0);
  });

  it('counts every package once in the density of the plane', () => {
    const { density, outcomes } = frontierOf(smallLevel(), 4000);
    expect(density.reduce((sum, n) => sum + n, 0)).toBe(outcomes);
  });

  it('is measured at the reservation values it is given', () => {
    const strict = frontierOf(smallLevel(), 4000, { seoul: 7000, washington: 5000 });
    expect(strict.zone).toBeLessThan(frontierOf(smallLevel(), 4000).zone);
  });
});
