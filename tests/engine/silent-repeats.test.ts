import { describe, expect, test } from 'vitest';
import { receiveOffer, repeatNothing } from '../../src/engine/offers.ts';
import { trustLost } from '../../src/engine/trust.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import { begin, demand, pass, propose, respond } from '../fixtures/moves.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { playOf, started } from '../fixtures/sessions.ts';

describe('saying nothing new is free once and then costs', () => {
  test('one, two, three … silent offers cost as the table has it: nothing, one, two, two', () => {
    const play = playOf(smallRules, { trust: 8000, offers: [{ round: 1, package: [1, 0, 1] }] });
    const costs = [0, 1, 2, 3, 4].map(() => {
      const before = play.table.trust;
      receiveOffer(play, [1, 0, 1], 'plain', null);
      return [before - play.table.trust, before];
    });
    const due = [0, 1, 2, 3, 3].map((i) => TUNING.step.silent[i] ?? 0);
    expect(costs).toEqual(costs.map(([, before = 0], i) => [trustLost(due[i] ?? 0, before), before]));
    expect(TUNING.step.silent).toEqual([0, 100, 200, 200]);
  });

  test('a new proposal ends the row', () => {
    const play = playOf(smallRules, { offers: [{ round: 1, package: [1, 0, 1] }], repeats: 3 });
    receiveOffer(play, [2, 0, 1], 'plain', null);
    const { trust } = play.table;
    repeatNothing(play);
    expect(play.table.trust).toBe(trust);
  });

  test('and Washington waits: only a new proposal lets its lines fall', () => {
    const table = [begin, demand([3, 1, 0]), propose([1, 0, 1]), respond('declines'), pass(), demand([3, 1, 0])];
    const fresh = (x: readonly number[]) => started(smallRules, 1, [...table, propose(x)]).table.fresh;
    expect([fresh([1, 0, 1]), fresh([1, 1, 1])]).toEqual([false, true]);
  });

  test('cordial words beside a silent step earn nothing', () => {
    const play = playOf(smallRules, { offers: [{ round: 1, package: [1, 0, 1] }] });
    receiveOffer(play, [1, 0, 1], 'cordial', null);
    expect(play.table.trust).toBe(smallRules.start.trust);
  });
});
