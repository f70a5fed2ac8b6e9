import { expect, test } from 'vitest';
import { chartTable } from '../../src/app/save-chart.ts';

test('a chart’s table begins with a byte order mark, counts typographic minus signs and defuses formulas', () => {
  const table = chartTable([
    ['Round', 'Change', 'Because'],
    [3, '−2.4', '=HYPERLINK("x")'],
    [4, '+1.9', '−5 % fewer'],
    ['@name', '70.7', '-'],
  ]);
  expect(table).toBe(
    '\ufeffRound,Change,Because\r\n3,-2.4,"\'=HYPERLINK(""x"")"\r\n4,+1.9,−5 % fewer\r\n\'@name,70.7,\'-\r\n',
  );
});
