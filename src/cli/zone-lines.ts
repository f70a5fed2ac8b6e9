import type { TrustRow } from '../analysis/trust-table.ts';

/** What trust does to a level, one line a trust: shares in per cent, values in basis points, cash in the unit. */
export function zoneLines(table: readonly TrustRow[]): string[] {
  return table.map(
    ({ trust, zoneShare, bestForSeoul, cashAtNash }) =>
      `  trust ${trust}: ${(zoneShare * 100).toFixed(1)} % suit both, best for Seoul ${bestForSeoul ?? '–'}, cash at the Nash point ${cashAtNash ?? '–'}`,
  );
}
