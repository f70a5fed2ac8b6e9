import { expect, test } from 'vitest';
import { openTable } from '../../src/host/table-host.ts';
import { argumentGuess, receptions } from '../../src/presenter/argument-guess.ts';
import { shippedLevels } from '../support/shipped-levels.ts';

const nothing = new Map();

test('of a kind not yet heard the advisers expect what is generally so at that trust', () => {
  expect(argumentGuess('ledger', 3000, nothing)).toBe('should-land');
  expect(argumentGuess('ledger', 7000, nothing)).toBe('may-help');
  expect([3499, 3500, 5999, 6000].map((trust) => argumentGuess('history', trust, nothing))).toEqual([
    'may-jar',
    'may-help',
    'may-help',
    'should-land',
  ]);
});

test('of a kind that was heard they expect what it met with the last time', () => {
  // The patient ledger keeper is moved by figures, and by shared history not at all.
  const level = shippedLevels().find(({ file }) => file.id === '2005-the-only-cut');
  if (!level) throw new Error('the level is not shipped');
  const { file, rules } = level;
  const table = openTable(rules, 7, [], { keep: () => {} });
  if (!table.ok) throw new Error(table.refusal);
  const { host } = table;
  host.send({ seat: 'seoul', kind: 'begin' });
  const x = rules.issues.map((issue) => issue.expiring);
  for (const kind of ['ledger', 'history'])
    host.send({
      seat: 'seoul',
      kind: 'propose',
      package: x,
      tone: 'plain',
      card: file.cards.findIndex((card) => card.kind === kind),
    });
  const heard = receptions({ file, rules }, host.beats());
  expect([...heard]).toEqual([
    ['ledger', 'landed'],
    ['history', 'jarred'],
  ]);
  expect(argumentGuess('history', 7000, heard)).toBe('jarred');
  expect(argumentGuess('land', 4000, heard)).toBe('may-help');
});
