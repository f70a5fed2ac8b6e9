import { describe, expect, test } from 'vitest';
import { newSession, phase, play, type Session } from '../../src/engine/session.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { rerun } from '../../src/engine/rerun.ts';
import { viewFor } from '../../src/engine/view.ts';
import { randomNext, testDice } from '../fixtures/random-moves.ts';
import { longerRules, smallRules } from '../fixtures/small-rules.ts';
import { trialRules } from '../fixtures/trial-rules.ts';

const reloaded = (session: Session): Session => JSON.parse(JSON.stringify(session)) as Session;

/** Plays one session twice: straight through, and saved and loaded after every move. Returns the moves made. */
function playTwice(rules: LevelRules, seed: number): number {
  let straight = newSession(rules, seed);
  let saved = reloaded(straight);
  const [roll, rollAgain] = [testDice(seed), testDice(seed)];
  for (let i = 0; i < 3000 && !straight.table.end; i++) {
    const move = randomNext(rules, straight.table, phase(straight), roll(), 9);
    const again = randomNext(saved.rules, saved.table, phase(saved), rollAgain(), 9);
    if (JSON.stringify(move) !== JSON.stringify(again))
      throw new Error(`seed ${seed}, attempt ${i}: another move is chosen`);
    const [one, two] = [play(straight, move), play(saved, again)];
    if (one.ok) straight = one.session;
    if (two.ok) saved = reloaded(two.session);
    const outcome = (played: typeof one) => (played.ok ? JSON.stringify(played.events) : played.refusal);
    if (outcome(one) !== outcome(two))
      throw new Error(`seed ${seed}, attempt ${i}: ${outcome(one)} or ${outcome(two)}`);
    if (JSON.stringify(saved) !== JSON.stringify(straight))
      throw new Error(`seed ${seed}, attempt ${i}: another session`);
  }
  expect(saved).toStrictEqual(straight);
  return straight.moves.length;
}

describe('a session saved and loaded after every move goes on as if it had never been saved', () => {
  test('900 random sessions of the small level', () => {
    let moves = 0;
    for (let seed = 0; seed < 900; seed++) moves += playTwice(smallRules, seed);
    expect(moves).toBeGreaterThan(900);
  }, 120_000);

  test('100 of the longer and the trial level', () => {
    let moves = 0;
    for (let seed = 0; seed < 80; seed++) moves += playTwice(longerRules, seed);
    for (let seed = 0; seed < 20; seed++) moves += playTwice(trialRules, seed);
    expect(moves).toBeGreaterThan(100);
  }, 120_000);

  test('a session is plain data: equal after JSON, views too, and its moves alone make it again', () => {
    const roll = testDice(7);
    let session = newSession(smallRules, 7);
    for (let i = 0; i < 12 && !session.table.end; i++) {
      const played = play(session, randomNext(smallRules, session.table, phase(session), roll(), 0));
      if (played.ok) session = played.session;
    }
    expect(reloaded(session)).toStrictEqual(session);
    expect(viewFor(reloaded(session), 'seoul')).toStrictEqual(viewFor(session, 'seoul'));
    const again = rerun(smallRules, 7, session.moves);
    expect(again.ok && again.session).toStrictEqual(session);
  });
});
