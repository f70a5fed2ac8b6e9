import { describe, expect, test } from 'vitest';
import { classOfStep, judgeStep, receiveOffer } from '../../src/engine/offers.ts';
import { trustGained, trustLost } from '../../src/engine/trust.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { playOf } from '../fixtures/sessions.ts';

const t = TUNING.step.threshold;

describe('a step is classed by what it does to both values', () => {
  test.each([
    { own: t, other: t, step: 'fortunate' },
    { own: -t, other: t, step: 'concession' },
    { own: 0, other: t, step: 'nice' },
    { own: t - 1, other: t, step: 'nice' },
    { own: t, other: 0, step: 'selfish' },
    { own: t, other: -t, step: 'selfish' },
    { own: 0, other: -t, step: 'selfish' },
    { own: -t, other: 0, step: 'unfortunate' },
    { own: -t, other: -t, step: 'unfortunate' },
    { own: 0, other: 0, step: 'silent' },
    { own: t - 1, other: 1 - t, step: 'silent' },
  ])('own $own, theirs $other: $step', ({ own, other, step }) => {
    expect(classOfStep(own, other)).toBe(step);
  });

  test('the first offer opens and costs nothing', () => {
    const play = playOf(smallRules);
    expect(receiveOffer(play, [0, 0, 1], 'plain', null)).toBe('opening');
    expect(play.table.trust).toBe(smallRules.start.trust);
  });

  test('a gain is measured from the best offer so far: bait and retreat earns nothing the second time', () => {
    const offers = [
      { round: 1, package: [2, 1, 1] },
      { round: 2, package: [0, 0, 1] },
    ];
    const play = playOf(smallRules, { offers });
    expect(judgeStep(smallRules, play.table, [2, 1, 1])).toMatchObject({ step: 'concession', beyondBest: 0 });
    receiveOffer(play, [2, 1, 1], 'cordial', null);
    expect(play.table.trust).toBe(smallRules.start.trust);
    expect(play.table.gainedThisRound).toBe(false);
  });

  test('a full concession earns its amount, a retreat costs up to twice its amount', () => {
    const up = playOf(smallRules, { offers: [{ round: 1, package: [0, 0, 1] }] });
    receiveOffer(up, [2, 0, 1], 'plain', null);
    expect(up.table.trust).toBe(4000 + trustGained(TUNING.step.gain.concession, 4000));
    expect(up.table.gainedThisRound).toBe(true);
    const down = playOf(smallRules, { offers: [{ round: 1, package: [2, 0, 1] }] });
    receiveOffer(down, [0, 0, 1], 'plain', null);
    expect(down.table.trust).toBe(4000 - trustLost(TUNING.step.loss.selfish * TUNING.step.lossAtMost, 4000));
  });
});
