import { expect, test } from 'vitest';
import { openTable } from '../../src/host/table-host.ts';
import { argumentGuess, receptions, suitedCard } from '../../src/presenter/argument-guess.ts';
import { shippedLevels } from '../support/shipped-levels.ts';

const nothing = new Map();

const played = (id: string) => {
  const level = shippedLevels().find(({ file }) => file.id === id);
  if (!level) throw new Error('the level is not shipped');
  return level;
};

test('of a kind not yet heard the advisers expect what is told of this counterpart, by the trust there is', () => {
  const manager = played('1991-first-agreement');
  const marks = (kind: 'ledger' | 'arms' | 'land' | 'history' | 'deterrence') =>
    argumentGuess(manager, kind, 5500, nothing);
  // “Deterrence and what was done together move it most, land next; figures and arms purchases leave it cool.”
  expect(['deterrence', 'history', 'land'].map((kind) => marks(kind as 'land'))).toEqual(Array(3).fill('should-land'));
  expect([marks('ledger'), marks('arms')]).toEqual(['may-help', 'may-help']);
  // The patient ledger keeper counts, and hears a change of subject in shared history.
  const keeper = played('2005-the-only-cut');
  expect(argumentGuess(keeper, 'ledger', 5500, nothing)).toBe('should-land');
  expect([3000, 7000, 9900].map((trust) => argumentGuess(keeper, 'history', trust, nothing))).toEqual([
    'may-jar',
    'may-jar',
    'may-help',
  ]);
});

test('the argument that the tutorial points at is of a kind that moves this counterpart most, and not a worn one', () => {
  const manager = played('1991-first-agreement');
  const kindOf = (uses: readonly number[]) => manager.file.cards[suitedCard(manager, 5500, uses)]?.kind;
  expect(kindOf([])).toBe('deterrence');
  expect(kindOf(manager.file.cards.map(({ kind }) => (kind === 'deterrence' ? 1 : 0)))).toBe('history');
});

test('of a kind that was heard they expect what it met with the last time', () => {
  // The patient ledger keeper is moved by figures, and by shared history not at all.
  const level = played('2005-the-only-cut');
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
  expect(argumentGuess(level, 'history', 7000, heard)).toBe('jarred');
  expect(argumentGuess(level, 'domestic', 4000, heard)).toBe('may-help');
});
