import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paretoOf } from '../../../src/analysis/reference/pareto.ts';
import type { Scenario } from '../../../src/analysis/reference/scenario.ts';
import { pickSolutions, rationalOutcomes } from '../../../src/analysis/reference/solution-picks.ts';
import type { Utilities } from '../../../src/analysis/reference/utilities.ts';
import { played } from './play-agents.ts';
import { slowPareto, slowSolutions, type SlowTable } from './slow-reference.ts';
import { slowSession } from './slow-session.ts';

const utilities = (units: readonly number[], reservation: number): Utilities => ({
  exact: Float64Array.from(units, (unit) => unit / 1e9),
  units: Int32Array.from(units),
  reservation,
});

const both = ({ outcomes, rA, rB }: SlowTable) => ({
  A: utilities(
    outcomes.map(({ qA }) => qA),
    rA,
  ),
  B: utilities(
    outcomes.map(({ qB }) => qB),
    rB,
  ),
});

/** Outcomes whose utilities lie within `span` units of each other, below `top`. */
const crowd = (top: number, span: number, reservations: readonly number[]): fc.Arbitrary<SlowTable> => {
  const unit = fc.integer({ min: Math.max(0, top - span), max: top });
  const reservation = fc.constantFrom(...reservations);
  return fc
    .record({
      pairs: fc.array(fc.tuple(unit, unit), { minLength: 1, maxLength: 40 }),
      rA: reservation,
      rB: reservation,
    })
    .map(({ pairs, rA, rB }) => ({
      outcomes: pairs.map(([qA, qB], index) => ({ index, uA: qA / 1e9, uB: qB / 1e9, qA, qB })),
      rA,
      rB,
    }));
};

const crowds = fc.oneof(
  ...[3, 30, 600_000, 1_000_000_000].flatMap((span) => [
    crowd(1_000_000_000, span, [0, 999_999_000, 999_999_985, 1_000_000_000]),
    crowd(500_000_001, span, [0, 250_000_000, 499_999_999, 500_000_001]),
  ]),
);

/** One issue with a value for each outcome. */
const scenarioOf = ({ outcomes, rA, rB }: SlowTable): Scenario => {
  const wants = (evaluations: readonly number[], reservation: number) => ({
    name: '',
    weights: [1],
    evaluations: [evaluations],
    reservation: reservation / 1e9,
  });
  return {
    name: '',
    issues: [],
    A: wants(
      outcomes.map(({ uA }) => uA),
      rA,
    ),
    B: wants(
      outcomes.map(({ uB }) => uB),
      rB,
    ),
  };
};

const picks = (table: SlowTable) => pickSolutions(both(table), rationalOutcomes(both(table)));

describe('outcomes that differ by a few units of 1e-9', () => {
  it('have the frontier of a search through everything', () => {
    fc.assert(
      fc.property(crowds, (table) => {
        expect(paretoOf(both(table))).toEqual(slowPareto(table));
      }),
      { seed: 20_193, numRuns: 1000 },
    );
  });

  it('have the solutions of a search through everything', () => {
    fc.assert(
      fc.property(crowds, (table) => {
        expect(picks(table)).toEqual(slowSolutions(table));
      }),
      { seed: 20_194, numRuns: 1000 },
    );
  });

  it('have the sessions of agents that look through everything at each move', () => {
    const name = fc.constantFrom('td0.2', 'td1', 'td3', 'micro');
    fc.assert(
      fc.property(crowds, name, name, fc.integer({ min: 1, max: 40 }), (table, a, b, rounds) => {
        expect(played(scenarioOf(table), a, b, rounds)).toEqual(slowSession(table, a, b, rounds));
      }),
      { seed: 20_197, numRuns: 1000 },
    );
  });

  it('have their products of gains compared exactly', () => {
    // They differ by 8e9 + 20, which is too much; rounded to doubles they would differ by 8e9.
    const pairs = [[1_000_000_000 - 20, 300_000_001] as const, [1_000_000_000, 300_000_003] as const];
    const outcomes = pairs.map(([qA, qB], index) => ({ index, uA: qA / 1e9, uB: qB / 1e9, qA, qB }));
    expect(picks({ outcomes, rA: 0, rB: 0 }).nash).toBe(1);
  });
});
