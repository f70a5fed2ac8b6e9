import { describe, expect, test } from 'vitest';
import { phase, refusalOf, toAct } from '../../src/engine/session.ts';
import * as word from '../fixtures/moves.ts';
import { rupturedRules, smallRules } from '../fixtures/small-rules.ts';
import { playAll, started } from '../fixtures/sessions.ts';

const text = [3, 1, 0];
const idle = [word.demand(text), word.hold()];
const idleRound = [...idle, word.pass()];

describe('how talks end', () => {
  test('two ruptured rounds in a row end them', () => {
    const one = started(rupturedRules, 1, [word.begin, ...idleRound]);
    expect(one.chart).toMatchObject({ relation: { ruptured: 'second' } });
    expect(playAll(one, idleRound).session.table.end).toBe('collapsed');
  });

  test('a round above rupture between them starts the count again', () => {
    const mended = started(rupturedRules, 1, [word.begin, ...idle, word.pass([0])]);
    expect(mended.chart).toMatchObject({ relation: 'strained' });
    const again = playAll(mended, [...idle, word.pass([2])]).session;
    expect(again.chart).toMatchObject({ relation: { ruptured: 'first' } });
    expect(again.table.end).toBeNull();
  });

  test('time runs out after the last round', () => {
    const last = started(smallRules, 1, [word.begin, ...idleRound, ...idleRound, ...idleRound]);
    expect([phase(last), last.table.end, toAct(last)]).toEqual(['lapsed', 'lapsed', null]);
  });

  test('a leader who refuses in the last round lets time run out', () => {
    const last = [word.demand(text), word.accept, word.decide('refuses')];
    expect(started(smallRules, 1, [word.begin, ...idleRound, ...idleRound, ...last]).table.end).toBe('lapsed');
  });

  test('a collapse counts before the calendar: rupture in the last round is a collapse', () => {
    const shock = started(smallRules, 1, [word.begin, ...idle, word.pass([3]), ...idleRound, ...idleRound]);
    expect(shock.table.end).toBe('collapsed');
  });

  test('after the end nobody has a move', () => {
    const over = started(smallRules, 1, [word.begin, word.demand(text), word.walkOut]);
    for (const move of [word.begin, word.hold(), word.demand(text), word.pass(), word.vote([0, 0])])
      expect(refusalOf(over, move)).toBe('talks-over');
  });

  test('every end says so, with what was signed', () => {
    const { events } = playAll(started(smallRules, 1, [word.begin, word.demand(text)]), [word.walkOut]);
    expect(events.at(-1)).toEqual({ kind: 'talks-ended', end: 'collapsed', package: null });
  });
});
