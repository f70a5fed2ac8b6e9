import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formulaGrid } from '../golden/formula-grid.ts';

const file = new URL('../golden/formulas.json', import.meta.url);
const rowsAsLines = (grid: object): string =>
  `${JSON.stringify(grid, null, 1)
    .replaceAll(/\n\s+(-?\d+,?)(?=\n)/g, ' $1')
    .replaceAll(/(\d)\n\s+\]/g, '$1 ]')}\n`;

// After a change of balance that is meant: UPDATE_GOLDEN=1 npx vitest run --project unit tests/engine/formulas
test('the formulas of the model give the numbers that were kept', () => {
  const grid = formulaGrid();
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, rowsAsLines(grid));
  expect(grid).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});
