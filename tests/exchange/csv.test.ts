import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/exchange/csv.ts';
import { cellsOf } from './read-csv.ts';

describe('CSV', () => {
  it('quotes what must be quoted and ends every row with CRLF', () => {
    expect(
      csv([
        ['a', 1.5, null],
        ['b,c', 'd"e', 'f\ng'],
        [' h ', '\u200fi', ''],
      ]),
    ).toBe('a,1.5,\r\n"b,c","d""e","f\ng"\r\n h ,\u200fi,\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd|x', "'+cmd|x"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['="a"', `"'=""a"""`],
    ['-', "'-"],
    ['--1', "'--1"],
    ['-1e5x', "'-1e5x"],
    ["'=1", "'=1"],
    [' =1', ' =1'],
  ])('gives %j an apostrophe where a spreadsheet would take it for a formula', (text, cell) => {
    expect(csv([[text]])).toBe(`${cell}\r\n`);
  });

  it.each([-1, 0.5, -0.25, 1e-7, -1e21, '-1', '+2.5', '-1e-7'])('leaves the number %s alone', (number) => {
    expect(csv([[number]])).toBe(`${String(number)}\r\n`);
  });

  it('reads back as it was but for the apostrophes, whatever is in it', () => {
    const piece = fc.constantFrom('"', ',', '\r', '\n', '\t', '=', '-', '@', '+', "'", 'é', '말', '\u202e', '1', '');
    const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const read = cellsOf(csv(rows));
        expect(read).toEqual(rows.map((row) => row.map((text) => (expectDefused(text) ? `'${text}` : text))));
        for (const text of read.flat())
          expect(Number.isFinite(Number(text)) || /^[^=+\-@\t\r\n]/.test(text)).toBe(true);
      }),
      { seed: 20_206, numRuns: 1000 },
    );
  });
});

function expectDefused(text: string): boolean {
  return /^[=+\-@\t\r\n]/.test(text) && !/^[+-]?\d+$/.test(text);
}
