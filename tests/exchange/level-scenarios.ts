import * as fc from 'fast-check';
import type { Preferences, Scenario } from '../../src/analysis/reference/scenario.ts';
import { at } from '../../src/engine/whole.ts';
import type { Package } from '../../src/engine/vocabulary.ts';
import type { ValueOrders } from '../../src/exchange/neutral-level.ts';
import { importScenario, type Imported } from '../../src/exchange/import-scenario.ts';
import type { FieldScenario } from '../fixtures/field-scenario.ts';
import { LIBRARY } from '../support/library.ts';

/** A small scenario that fits into a level: three issues, 3 × 2 × 4 outcomes, wishes that can be traded. */
export const MARKET: FieldScenario = {
  format: 'genius',
  issues: [
    { name: 'Price', values: ['low', 'middling', 'high'], integer: false },
    { name: 'Delivery', values: ['soon', 'late'], integer: false },
    { name: 'guests', values: ['-1', '0', '1', '2'], integer: true },
  ],
  A: {
    weights: [0.5, 0.2, 0.3],
    evaluations: [[4, 3, 0], [5, 2], { slope: 0.3, offset: 0.1 }],
    reservation: 0.35,
    reservationBid: null,
  },
  B: {
    weights: [0.6, 0.3, 0.1],
    evaluations: [[1, 6, 8], [1, 3], { slope: -0.25, offset: 1 }],
    reservation: 0.3,
    reservationBid: null,
  },
};

export const WISHES = {
  files: { domain: 'market.xml', A: 'seller.xml', B: 'buyer.xml' },
  persona: 'mandate-professional',
  rounds: 8,
} as const;

export function imported(scenario: Scenario): Imported {
  return importScenario(scenario, WISHES, LIBRARY);
}

/** The import of a scenario that fits. Throws with what is wrong where it does not. */
export function fitting(scenario: Scenario): Extract<Imported, { ok: true }> {
  const got = imported(scenario);
  if (!got.ok) throw new Error(JSON.stringify(got.problems));
  return got;
}

/** The scenario's outcome that a package of its level is. */
export function outcomeOf({ issues }: Scenario, order: ValueOrders, x: Package): number {
  return issues.reduce((index, { values }, i) => index * values.length + at(at(order, i), at(x, i)), 0);
}

/** How far a utility of an imported level may be from the scenario's: weight, value and the engine's floor, per issue. */
export function rounding({ issues }: Scenario): number {
  return (2.5 * issues.length + 1) / 10000;
}

const share = fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const weight = fc.integer({ min: 0, max: 100 });

/** Scenarios of the size of a level, ties among them; some weights add up to less than 1. */
export const levelScenario: fc.Arbitrary<Scenario> = fc
  .array(fc.integer({ min: 2, max: 5 }), { minLength: 3, maxLength: 5 })
  .chain((sizes) => {
    const side = fc
      .record({
        weights: fc.tuple(...sizes.map(() => weight)),
        total: fc.constantFrom(1, 1, 1, 0.9, 0.4),
        evaluations: fc.tuple(...sizes.map((size) => fc.array(share, { minLength: size, maxLength: size }))),
        reservation: fc.constantFrom(0, 0, 0.1, 0.25, 0.4),
      })
      .map(({ weights, total, evaluations, reservation }): Preferences => {
        const sum = weights.reduce((a, b) => a + b, 0) || 1;
        return { name: 'side', weights: weights.map((w) => (w / sum) * total), evaluations, reservation };
      });
    return fc.record({ A: side, B: side }).map(({ A, B }) => ({
      name: 'generated',
      issues: sizes.map((size, i) => ({
        name: `issue ${i}`,
        values: Array.from({ length: size }, (_, v) => `value ${v}`),
      })),
      A,
      B,
    }));
  });
