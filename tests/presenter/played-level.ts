import type { Move } from '../../src/engine/moves.ts';
import { openTable, type TableHost } from '../../src/host/table-host.ts';
import { fiveBillion } from '../support/five-billion.ts';

export const level = fiveBillion();

/** A table at which the talks have begun. */
export function opened(seed = 7, moves: readonly Move[] = []): TableHost {
  const table = openTable(level.rules, seed, moves, { keep: () => {} });
  if (!table.ok) throw new Error(table.refusal);
  if (moves.length === 0) table.host.send({ seat: 'seoul', kind: 'begin' });
  return table.host;
}
