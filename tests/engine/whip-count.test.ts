import { describe, expect, test } from 'vitest';
import { assemblyVotes, countVotes, signedWorth } from '../../src/engine/ratification.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import { appraise } from '../../src/engine/view.ts';
import * as word from '../fixtures/moves.ts';
import { scriptedDice } from '../fixtures/scripted-dice.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { trialRules } from '../fixtures/trial-rules.ts';
import { playOf, started } from '../fixtures/sessions.ts';

const x = [1, 1, 1];
const { table } = playOf(smallRules, { standing: 5000 });
const worth = signedWorth(smallRules, table, x);
const oneBloc = (threshold: number) => ({
  ...smallRules,
  assembly: { majority: 151, blocs: [{ seats: 300, threshold }] },
});
const total = (threshold: number, over: object = {}, noise: number[] = []) =>
  countVotes(oneBloc(threshold), { ...table, ...over }, x, noise).total;

describe('the whip count', () => {
  test('a bloc is split evenly at its threshold, and whole half the full margin above or below', () => {
    const half = TUNING.assembly.marginForAll / 2;
    expect([total(worth), total(worth - half), total(worth + half)]).toEqual([150, 300, 0]);
    expect(total(worth - half * 3)).toBe(300);
  });

  test('standing, openness and furloughs move it', () => {
    expect(total(worth, { standing: 7000 })).toBeGreaterThan(150);
    expect(total(worth, { openness: 100 })).toBeGreaterThan(150);
    expect(total(worth, { signingPrice: 100 })).toBeLessThan(150);
    expect(total(worth, { commitmentsBroken: 100 })).toBeLessThan(150);
  });

  test('noise moves each bloc by itself, and stays within its bounds', () => {
    expect(total(worth, {}, [TUNING.assembly.noise])).toBeGreaterThan(150);
    const dice = scriptedDice(trialRules.assembly.blocs.map((_, i) => ['a bloc votes', i % 2 ? 300 : -300] as const));
    expect(assemblyVotes(trialRules, table, dice).noise).toEqual([-300, 300, -300, 300, -300]);
    dice.done();
    for (let seed = 0; seed < 300; seed++)
      for (const noise of assemblyVotes(trialRules, { ...table, dice: { ...table.dice, assembly: [seed, 1, 2, 3] } })
        .noise)
        expect(Math.abs(noise)).toBeLessThanOrEqual(TUNING.assembly.noise);
  });

  test('what the player is told is the count without noise', () => {
    const session = started(smallRules, 1, [word.begin, word.demand([3, 1, 0])]);
    expect(appraise(session, x).votes).toEqual({ ...countVotes(smallRules, session.table, x, []), majority: 151 });
  });
});
