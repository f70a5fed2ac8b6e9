import { describe, expect, test } from 'vitest';
import { newTable } from '../../src/engine/session.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import { viewFor } from '../../src/engine/view.ts';
import { newSession } from '../../src/engine/session.ts';
import { smallRules } from '../fixtures/small-rules.ts';

const { washington, spread } = smallRules.reservation;
const drawn = Array.from({ length: 3000 }, (_, seed) => newTable(smallRules, seed));

describe('nature draws what no agreement is worth to Washington', () => {
  test('within the spread of the level, and all over it', () => {
    const off = drawn.map((table) => table.reservationWashington - washington);
    expect(Math.max(...off.map(Math.abs))).toBeLessThanOrEqual(spread);
    expect(Math.max(...off)).toBeGreaterThan(spread * 0.98);
    expect(Math.min(...off)).toBeLessThan(-spread * 0.98);
    expect(Math.abs(off.reduce((sum, x) => sum + x, 0) / off.length)).toBeLessThan(spread / 20);
  });

  test('and how far the advisers are off, within the fuzz', () => {
    for (const { fuzz } of drawn.slice(0, 300)) {
      expect(fuzz).toHaveLength(smallRules.issues.length);
      for (const off of fuzz) expect(Math.abs(off)).toBeLessThanOrEqual(TUNING.estimate.fuzz);
    }
  });

  test('the same seed draws the same', () => {
    expect(newTable(smallRules, 42)).toStrictEqual(newTable(smallRules, 42));
    expect(newTable(smallRules, 42)).not.toStrictEqual(newTable(smallRules, 43));
  });

  test('Seoul is shown the centre of the draw, not the draw', () => {
    for (let seed = 0; seed < 50; seed++)
      expect(viewFor(newSession(smallRules, seed), 'seoul').estimate.reservation).toBe(washington);
  });
});
