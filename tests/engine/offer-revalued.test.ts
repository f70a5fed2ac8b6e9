import { describe, expect, test } from 'vitest';
import { weightNow } from '../../src/engine/offers.ts';
import { gainTrust, loseTrust } from '../../src/engine/trust.ts';
import { worthToWashington } from '../../src/engine/values.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { playOf } from '../fixtures/sessions.ts';

/** An offer of little cash and much else: worth more to an ally than to a keeper of ledgers. */
const x = [0, 2, 0];

describe('an offer that did not change is worth another amount when trust did', () => {
  test.each([
    { deed: 'lost', change: loseTrust, sign: -1 },
    { deed: 'won', change: gainTrust, sign: 1 },
  ])('trust $deed: news of its own says by how much', ({ change, sign }) => {
    const play = playOf(smallRules, { offers: [{ round: 1, package: x }] });
    const before = worthToWashington(smallRules, x, weightNow(smallRules, play.table));
    change(play, 1000, 'deck');
    const by = worthToWashington(smallRules, x, weightNow(smallRules, play.table)) - before;
    expect(Math.sign(by)).toBe(sign);
    expect(play.news).toContainEqual({ kind: 'offer-revalued', by });
  });

  test('without an offer on the table there is nothing to revalue', () => {
    const play = playOf(smallRules);
    loseTrust(play, 1000, 'deck');
    expect(play.news.map((event) => event.kind)).toEqual(['meter-moved']);
  });
});
