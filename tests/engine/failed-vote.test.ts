import { describe, expect, test } from 'vitest';
import { phase, refusalOf } from '../../src/engine/session.ts';
import { trustLost } from '../../src/engine/trust.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import * as word from '../fixtures/moves.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { playAll, started } from '../fixtures/sessions.ts';

const bad = [3, 1, 0];
const signing = [word.demand(bad), word.accept, word.decide('consents')];
const idle = [word.demand(bad), word.hold(), word.pass()];
const before = started(smallRules, 1, [word.begin, ...signing]);
const { noise } = TUNING.assembly;

describe('a vote', () => {
  test('that fails sends the text back, and costs what no agreement is worth, standing and trust', () => {
    const { session, events } = playAll(before, [word.vote([-noise, -noise])]);
    expect(phase(session)).toBe('aftermath');
    expect(session.table).toMatchObject({ initialled: null, failedVotes: 1, signed: null, end: null });
    expect(before.table.reservationSeoul - session.table.reservationSeoul).toBe(TUNING.failedVote.seoul);
    expect(before.table.standing - session.table.standing).toBe(TUNING.failedVote.standing);
    expect(before.table.trust - session.table.trust).toBe(trustLost(TUNING.failedVote.trust, before.table.trust));
    expect(events).toContainEqual(expect.objectContaining({ kind: 'vote-taken', passed: false }));
  });

  test('that fails in the last round is the end', () => {
    const last = started(smallRules, 1, [word.begin, ...idle, ...idle, ...signing, word.vote([-noise, -noise])]);
    expect([phase(last), last.table.end, last.table.signed]).toEqual(['rejected', 'rejected', null]);
  });

  test('that passes signs the text', () => {
    const text = [1, 0, 1];
    const good = started(smallRules, 1, [
      word.begin,
      word.demand(bad),
      word.propose(text),
      word.respond('accepts'),
      word.decide('consents'),
      word.vote([noise, noise]),
    ]);
    expect([phase(good), good.table.end, good.table.signed]).toEqual(['ratified', 'ratified', text]);
  });

  test('needs a number for every bloc, within bounds', () => {
    expect(refusalOf(before, word.vote([0]))).toBe('wrong-votes');
    expect(refusalOf(before, word.vote([0, noise + 1]))).toBe('wrong-votes');
    expect(refusalOf(before, word.vote([0, 0.5]))).toBe('wrong-votes');
  });
});
