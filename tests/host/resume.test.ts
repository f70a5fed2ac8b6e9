import { expect, test } from 'vitest';
import { openTable } from '../../src/host/table-host.ts';
import { level, opened } from '../presenter/played-level.ts';

test('a table opened again from its moves is the same table', () => {
  const host = opened(11);
  host.send({ seat: 'seoul', kind: 'side', what: 'backChannel', stop: null });
  host.send({ seat: 'seoul', kind: 'hold', tone: 'hard', card: 0 });
  const again = opened(11, JSON.parse(JSON.stringify(host.session().moves)));
  expect(again.session()).toEqual(host.session());
  expect(again.beats().map((beat) => beat.events)).toEqual(host.beats().map((beat) => beat.events));
});

test('a move that is refused changes nothing and is not kept', () => {
  const host = opened(11);
  const before = host.session();
  expect(host.send({ seat: 'seoul', kind: 'begin' })).toMatchObject({ ok: false });
  expect(host.session()).toBe(before);
});

test('moves that do not fit are refused at the place where they stop fitting', () => {
  const host = opened(11);
  const [first] = host.session().moves;
  const broken = openTable(level.rules, 11, first ? [first, first] : [], { keep: () => {} });
  expect(broken).toMatchObject({ ok: false, at: 1 });
});

test('every accepted move is kept, and listeners hear of it', () => {
  let kept = 0;
  let heard = 0;
  const table = openTable(level.rules, 3, [], { keep: () => (kept += 1) });
  if (!table.ok) throw new Error(table.refusal);
  const stop = table.host.watch(() => (heard += 1));
  table.host.send({ seat: 'seoul', kind: 'begin' });
  stop();
  table.host.send({ seat: 'seoul', kind: 'hold', tone: 'plain', card: null });
  expect([kept, heard]).toEqual([2, 1]);
});
