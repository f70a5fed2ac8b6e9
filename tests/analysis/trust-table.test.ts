import { describe, expect, it } from 'vitest';
import { frontierOf } from '../../src/analysis/frontier.ts';
import { trustTable, TRUSTS } from '../../src/analysis/trust-table.ts';
import { smallLevel } from './small-level.ts';

describe('the trust table', () => {
  it('has a row for each trust by which a level is judged', () => {
    expect(trustTable(smallLevel()).map((row) => row.trust)).toEqual([...TRUSTS]);
  });

  it('counts the ledger for less the more trust there is', () => {
    const weights = trustTable(smallLevel()).map((row) => row.weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('gives the headline amount of the Nash point in the unit of its issue', () => {
    const rules = smallLevel();
    const row = trustTable(rules, [40])[0];
    const nash = frontierOf(rules, 4000).solutions.nash;
    expect(nash).not.toBeNull();
    expect(row?.cashAtNash).toBe(rules.issues[0]?.stops[Math.floor((nash?.index ?? 0) / 6)]);
  });

  it('leaves a row without best and cash where nothing suits both sides', () => {
    const rules = smallLevel({ reservation: { seoul: 10000, washington: 10000, spread: 0 } });
    expect(trustTable(rules, [40])).toEqual([
      { trust: 40, weight: 63, zoneShare: 0, bestForSeoul: null, cashAtNash: null },
    ]);
  });
});
