import { readFileSync } from 'node:fs';
import type { LevelFile } from '../../src/content/level-schema.ts';
import { rulesOf } from '../../src/content/rules-of.ts';
import type { Move } from '../../src/engine/moves.ts';
import { openTable, type TableHost } from '../../src/host/table-host.ts';

const file = JSON.parse(
  readFileSync(new URL('../../levels/2019-five-billion.json', import.meta.url), 'utf8'),
) as LevelFile;

export const level = { file, rules: rulesOf(file) };

/** A table at which the talks have begun. */
export function opened(seed = 7, moves: readonly Move[] = []): TableHost {
  const table = openTable(level.rules, seed, moves, { keep: () => {} });
  if (!table.ok) throw new Error(table.refusal);
  if (moves.length === 0) table.host.send({ seat: 'seoul', kind: 'begin' });
  return table.host;
}
