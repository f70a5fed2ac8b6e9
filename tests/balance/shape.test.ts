import { describe, expect, it } from 'vitest';
import { frontierOf } from '../../src/analysis/frontier.ts';
import { trustTable } from '../../src/analysis/trust-table.ts';
import { mindOf } from '../../src/engine/counterpart/mind.ts';
import { transactionalWeight } from '../../src/engine/values.ts';
import { fiveBillion } from '../support/five-billion.ts';

const { rules } = fiveBillion();
const [at20, , , , at80] = trustTable(rules, [20, 30, 40, 60, 80]);

describe('the zone of agreement of the level', () => {
  it('grows at least threefold from trust 20 to 80', () =>
    expect((at80?.zoneShare ?? 0) / (at20?.zoneShare ?? 1)).toBeGreaterThanOrEqual(3));

  it('grows with every step of trust', () => {
    const shares = trustTable(rules, [10, 20, 30, 40, 50, 60, 70, 80, 90]).map((row) => row.zoneShare);
    for (const [i, share] of shares.entries()) if (i > 0) expect(share).toBeGreaterThan(shares[i - 1] as number);
  });

  it('asks for less cash at its Nash point at trust 80 than at 20, and never for more than one stop more between', () => {
    expect(at80?.cashAtNash ?? 0).toBeLessThan(at20?.cashAtNash ?? 0);
    const stops = rules.issues[rules.headline]?.stops ?? [];
    const cash = trustTable(rules, [20, 30, 40, 50, 60, 70, 80]).map((row) => stops.indexOf(row.cashAtNash ?? -1));
    for (const [i, stop] of cash.entries()) if (i > 0) expect(stop).toBeLessThanOrEqual((cash[i - 1] as number) + 1);
  });

  it.each([2000, 4000, 6000, 8000])(
    'has a Nash point at trust %i that Washington misjudges by .06 at most',
    (trust) => {
      const believed = mindOf(rules).aspiration(transactionalWeight(rules, trust, 0));
      const real = frontierOf(rules, trust).solutions.nash?.washington ?? Number.NaN;
      expect(Math.abs(believed - real)).toBeLessThanOrEqual(600);
    },
  );
});
