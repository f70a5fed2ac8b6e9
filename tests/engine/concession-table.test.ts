import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceded } from '../../src/engine/counterpart/concession-table.ts';

const power = fc.integer({ min: 10, max: 180 });
const time = fc.integer({ min: 0, max: 10000 });

describe('the table of concessions', () => {
  const exact = (b: number, t: number) => 10000 * (t / 10000) ** (100 / b);

  test('is the power it stands for within 15 basis points at its points', () => {
    let worst = 0;
    for (let b = 10; b <= 180; b += 5)
      for (let t = 0; t <= 10000; t += 500) worst = Math.max(worst, Math.abs(conceded(b, t) - exact(b, t)));
    expect(worst).toBeLessThan(1);
  });

  test.each([
    { low: 35, high: 120, within: 15 },
    { low: 17, high: 180, within: 50 },
  ])('and within $within at the rounds of levels of 10 to 12, for powers $low to $high', ({ low, high, within }) => {
    let worst = 0;
    for (const rounds of [10, 11, 12])
      for (let round = 0; round < rounds; round++)
        for (let b = low; b <= high; b++) {
          const t = Math.floor((round * 10000) / (rounds - 1));
          worst = Math.max(worst, Math.abs(conceded(b, t) - exact(b, t)));
        }
    expect(worst).toBeLessThanOrEqual(within);
  });

  test('rises with time and with the power', () => {
    fc.assert(fc.property(power, time, time, (b, t, u) => t > u || conceded(b, t) <= conceded(b, u)));
    fc.assert(fc.property(power, power, time, (b, c, t) => b > c || conceded(b, t) <= conceded(c, t)));
  });

  test('starts at nothing, ends at everything, and is straight at a power of one', () => {
    fc.assert(fc.property(power, (b) => conceded(b, 0) === 0 && conceded(b, 10000) === 10000));
    fc.assert(fc.property(time, (t) => Math.abs(conceded(100, t) - t) <= 1));
  });

  test('holds its ends outside its range', () => {
    expect(conceded(5, 5000)).toBe(conceded(10, 5000));
    expect(conceded(999, 5000)).toBe(conceded(180, 5000));
    expect([conceded(70, -1), conceded(70, 10001)]).toEqual([0, 10000]);
  });
});
