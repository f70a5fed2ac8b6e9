import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gainTrust, loseTrust, trustGained, trustLost } from '../../src/engine/trust.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { playOf } from '../fixtures/sessions.ts';

const deed = fc.integer({ min: 1, max: 1000 });
const trust = fc.integer({ min: 0, max: 10000 });

describe('trust falls faster than it rises', () => {
  test('a bad deed takes more than a good deed of the same size adds', () => {
    fc.assert(fc.property(deed, trust, (g, t) => trustLost(g, t) > trustGained(g, t) || trustGained(g, t) === 0));
  });

  test('a bad deed takes more the more trust there was, and at full trust its whole factor', () => {
    fc.assert(fc.property(deed, trust, trust, (g, t, u) => t > u || trustLost(g, t) <= trustLost(g, u)));
    expect(trustLost(100, 10000)).toBe(100 * TUNING.trust.lossFactor);
  });

  test('a good deed is half disbelieved by those who distrust, and adds nothing to full trust', () => {
    expect(trustGained(1000, 0)).toBe((1000 * TUNING.trust.believedAtNone) / 10000);
    expect(trustGained(1000, 0)).toBeLessThan(trustGained(1000, 3000));
    expect(trustGained(1000, 10000)).toBe(0);
  });

  test('a gain and a loss in turn never leave more than there was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 500 }), fc.integer({ min: 1000, max: 9000 }), (g, t) => {
        const play = playOf(smallRules, { trust: t });
        gainTrust(play, g, 'promise-kept');
        loseTrust(play, g, 'promise-broken');
        return play.table.trust < t;
      }),
    );
  });

  test('every change of trust carries its cause, and a deed of nothing is not news', () => {
    const play = playOf(smallRules, { trust: 5000 });
    gainTrust(play, 200, 'tone-cordial');
    loseTrust(play, 200, 'leaked');
    gainTrust(play, 0, 'tone-cordial');
    expect(play.news.map((event) => event.kind === 'meter-moved' && event.because)).toEqual(['tone-cordial', 'leaked']);
  });
});
