import { describe, expect, test } from 'vitest';
import { gainTrust, giveBackTrust, loseTrust, loseTrustForNow, lowerCeiling } from '../../src/engine/trust.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { playOf } from '../fixtures/sessions.ts';

describe('after a lie found out, kindness does not lift trust above what it was', () => {
  test('trust rises again, but stops at the ceiling', () => {
    const play = playOf(smallRules, { trust: 5000 });
    lowerCeiling(play);
    loseTrust(play, 400, 'lie-found-out');
    for (let i = 0; i < 20; i++) gainTrust(play, 1000, 'side-backChannel');
    expect(play.table.trust).toBe(5000);
  });

  test('a second lie lowers the ceiling, never raises it', () => {
    const play = playOf(smallRules, { trust: 5000, trustCeiling: 4000 });
    lowerCeiling(play);
    expect(play.table.trustCeiling).toBe(4000);
  });

  test('trust above the ceiling is not cut down by a good deed', () => {
    const play = playOf(smallRules, { trust: 5000, trustCeiling: 4000 });
    gainTrust(play, 500, 'promise-kept');
    expect(play.table.trust).toBe(5000);
  });

  test('adjourning does not lift trust above the ceiling either', () => {
    const play = playOf(smallRules, { trust: 5000 });
    loseTrustForNow(play, 300, 'tone-hard');
    play.table.trustCeiling = play.table.trust + 100;
    giveBackTrust(play);
    expect(play.table.trust).toBe(play.table.trustCeiling);
  });
});
