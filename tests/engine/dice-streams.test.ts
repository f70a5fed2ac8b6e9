import { describe, expect, test } from 'vitest';
import { automaticMove } from '../../src/engine/autoplay.ts';
import { diceOf, nextTurn, openStream, type DiceState } from '../../src/engine/dice.ts';
import { newSession, phase, play } from '../../src/engine/session.ts';
import { STREAMS, type Stream } from '../../src/engine/vocabulary.ts';
import type { Move } from '../../src/engine/moves.ts';
import * as word from '../fixtures/moves.ts';
import { randomNext, testDice } from '../fixtures/random-moves.ts';
import { longerRules, smallRules } from '../fixtures/small-rules.ts';
import { playAll, started } from '../fixtures/sessions.ts';

const rolls = (state: DiceState, n = 8): number[] => {
  const dice = diceOf(state);
  return Array.from({ length: n }, () => dice.between(0, 1000000, 'any'));
};

/** The stream that a move turns, if any. */
const streamOf = ({ seat, kind }: Move): Stream | null =>
  seat === 'washington' ? 'counterpart' : kind === 'vote' ? 'assembly' : kind === 'pass' ? 'world' : null;

describe('dice are in the session, in streams that do not touch each other', () => {
  test('streams of one seed and one stream of neighbouring seeds roll differently', () => {
    const all = [0, 1, 2, 0xffffffff].flatMap((seed) =>
      [...STREAMS, 'nature' as const].map((name) => rolls(openStream(seed, name))),
    );
    expect(new Set(all.map((row) => JSON.stringify(row))).size).toBe(all.length);
  });

  test('the dice of a turn are the same however often they are asked for', () => {
    const state = openStream(7, 'world');
    expect(rolls(state)).toEqual(rolls(state));
    expect(rolls(nextTurn(state))).not.toEqual(rolls(state));
  });

  test('every move turns its own stream once, and no other, whoever chose it', () => {
    for (let seed = 0; seed < 60; seed++) {
      const roll = testDice(seed);
      let session = newSession(longerRules, seed);
      for (let i = 0; i < 200 && !session.table.end; i++) {
        const move = randomNext(longerRules, session.table, phase(session), roll(), 8);
        const played = play(session, move);
        if (!played.ok) continue;
        const due = streamOf(move);
        for (const name of STREAMS) {
          const before = session.table.dice[name];
          const tried = `seed ${seed}, move ${i}, ${move.kind}: ${name}`;
          expect([tried, played.session.table.dice[name]]).toEqual([tried, name === due ? nextTurn(before) : before]);
        }
        session = played.session;
      }
    }
  });

  test('what Washington does by itself does not hang on what the world has rolled', () => {
    const base = started(smallRules, 9, [word.begin, word.demand([3, 1, 0]), word.hold()]);
    const after = [word.pass(), word.pass([], false, true)].map((pass) => playAll(base, [pass]).session);
    const turns = after.map(({ table }) => table.dice.counterpart);
    expect(turns[0]).toEqual(turns[1]);
  });

  test('asking for the automatic move changes nothing and says the same twice', () => {
    const session = started(smallRules, 9, [word.begin]);
    const before = JSON.stringify(session);
    const ask = () => automaticMove(session.rules, session.table, phase(session));
    expect(ask()).toEqual(ask());
    expect(JSON.stringify(session)).toBe(before);
  });

  test('a chance of nothing never happens, of ten thousand always, of half about half the time', () => {
    let state = openStream(3, 'nature');
    let hits = 0;
    for (let i = 0; i < 4000; i++) {
      state = nextTurn(state);
      const dice = diceOf(state);
      expect([dice.chance(0, 'never'), dice.chance(10000, 'always')]).toEqual([false, true]);
      if (dice.chance(5000, 'half')) hits++;
    }
    expect(Math.abs(hits - 2000)).toBeLessThan(150);
  });
});
