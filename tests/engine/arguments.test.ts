import { describe, expect, test } from 'vitest';
import { fitOf, speak } from '../../src/engine/offers.ts';
import { trustGained, trustLost } from '../../src/engine/trust.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { playOf } from '../fixtures/sessions.ts';

const LEDGER = 0;
const HISTORY = 1;
const landed = (fit: number) => Math.floor((fit * TUNING.argument.share) / 10000);

describe('an argument lands by its kind, wears out, and can jar', () => {
  test('ledger facts work on a ledger mind, shared history on an ally', () => {
    expect(fitOf(smallRules, LEDGER, 0)).toBeGreaterThan(fitOf(smallRules, LEDGER, 10000));
    expect(fitOf(smallRules, HISTORY, 0)).toBeLessThan(0);
    expect(fitOf(smallRules, HISTORY, 10000)).toBeGreaterThan(0);
  });

  test('each use of a card halves it', () => {
    const gains = [0, 1, 2].map((uses) => {
      const play = playOf(smallRules, { cardUses: [uses, 0] });
      speak(play, 'plain', LEDGER, true, false);
      expect(play.table.cardUses).toEqual([uses + 1, 0]);
      return play.table.trust - smallRules.start.trust;
    });
    const fit = fitOf(smallRules, LEDGER, 4000);
    expect(gains).toEqual([1, 2, 4].map((worn) => trustGained(landed(Math.floor(fit / worn)), 4000)));
  });

  test('beside words that move nothing it is worth half', () => {
    const play = playOf(smallRules);
    speak(play, 'plain', LEDGER, false, false);
    const half = Math.floor(fitOf(smallRules, LEDGER, 4000) / 2);
    expect(play.table.trust - 4000).toBe(trustGained(landed(half), 4000));
  });

  test('a card that does not fit costs trust', () => {
    const play = playOf(smallRules, { trust: 1000 });
    speak(play, 'plain', HISTORY, true, false);
    expect(play.table.trust).toBe(1000 - trustLost(TUNING.argument.misfit, 1000));
  });

  test('tone multiplies substance: cordial adds beside a gain alone, hard always takes', () => {
    const change = (tone: 'cordial' | 'hard', moved: boolean) => {
      const play = playOf(smallRules);
      speak(play, tone, null, moved, false);
      return play.table.trust - 4000;
    };
    expect(change('cordial', true)).toBe(trustGained(TUNING.tone.cordial, 4000));
    expect(change('cordial', false)).toBe(0);
    expect(change('hard', true)).toBe(-trustLost(TUNING.tone.hard, 4000));
  });
});
