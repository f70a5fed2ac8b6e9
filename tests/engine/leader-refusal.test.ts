import { describe, expect, test } from 'vitest';
import { decide, leaderRefusalChance } from '../../src/engine/counterpart/washington.ts';
import { phase } from '../../src/engine/session.ts';
import { trustLost } from '../../src/engine/trust.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import * as word from '../fixtures/moves.ts';
import { scriptedDice } from '../fixtures/scripted-dice.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { playAll, playOf, started } from '../fixtures/sessions.ts';

const chance = (trust: number, leaderRefusals = 0) =>
  leaderRefusalChance(smallRules, playOf(smallRules, { trust, leaderRefusals }).table);

describe('what the envoy initials the leader may refuse', () => {
  test('the chance falls with trust and halves with every refusal', () => {
    expect(chance(0)).toBe(smallRules.persona.leaderRefusal);
    expect(chance(10000)).toBe(0);
    expect([chance(4000), chance(4000, 1), chance(4000, 2)]).toEqual(
      [1, 2, 4].map((n) => Math.floor((smallRules.persona.leaderRefusal * 6000) / 10000 / n)),
    );
  });

  test('one roll decides', () => {
    const { table } = playOf(smallRules);
    for (const [roll, does] of [
      [true, 'refuses'],
      [false, 'consents'],
    ] as const) {
      const dice = scriptedDice([['the leader refuses', roll]]);
      expect(decide(smallRules, table, dice)).toMatchObject({ does });
      dice.done();
    }
  });

  test('a refusal costs trust, raises the price, drops the text, and the talks go on', () => {
    const initialled = started(smallRules, 1, [word.begin, word.demand([3, 1, 0]), word.accept]);
    expect(phase(initialled)).toBe('initialled');
    const { session } = playAll(initialled, [word.decide('refuses')]);
    expect(phase(session)).toBe('aftermath');
    expect(session.table).toMatchObject({ initialled: null, leaderRefusals: 1, price: TUNING.leaderRefusal.price });
    expect(initialled.table.trust - session.table.trust).toBe(
      trustLost(TUNING.leaderRefusal.trust, initialled.table.trust),
    );
  });

  test('consent sends the text to the Assembly', () => {
    const { session } = playAll(started(smallRules, 1, [word.begin, word.demand([3, 1, 0]), word.accept]), [
      word.decide('consents'),
    ]);
    expect(phase(session)).toBe('ratification');
  });
});
