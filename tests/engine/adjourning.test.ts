import { describe, expect, test } from 'vitest';
import { newSession, play, refusalOf, type Session } from '../../src/engine/session.ts';
import { giveBackTrust, loseTrust, loseTrustForNow } from '../../src/engine/trust.ts';
import { adjourn, begin, demand, hold, pass, propose, respond } from '../fixtures/moves.ts';
import { longerRules, smallRules } from '../fixtures/small-rules.ts';
import { playAll, playOf, started } from '../fixtures/sessions.ts';

const after = (session: Session, ...moves: Parameters<typeof playAll>[1]): Session => playAll(session, moves).session;

describe('adjourning gives back what tone and pressure took, and nothing else', () => {
  test('what a hard tone took comes back to the hundredth, what a bad step took does not', () => {
    const table = playOf(smallRules, { trust: 6000 });
    loseTrust(table, 300, 'step-selfish');
    const before = table.table.trust;
    loseTrustForNow(table, 200, 'tone-hard');
    loseTrustForNow(table, 120, 'threatened');
    giveBackTrust(table);
    expect(table.table.trust).toBe(before);
    giveBackTrust(table);
    expect(table.table.trust).toBe(before);
  });

  test('it reaches back one round, not two', () => {
    const open = started(longerRules, 3, [begin, demand([3, 1, 0]), hold('hard')]);
    const lost = longerRules.start.trust - open.table.trust;
    expect(lost).toBeGreaterThan(0);
    const next = after(open, pass(), demand([3, 1, 0]));
    expect(after(next, adjourn).table.trust - next.table.trust).toBe(lost);
    const later = after(next, propose([0, 0, 1]), respond('declines'), pass(), demand([3, 1, 0]));
    expect(after(later, adjourn).table.trust).toBe(later.table.trust);
  });

  test('it may be done twice a session and never twice running', () => {
    const once = started(longerRules, 3, [begin, demand([3, 1, 0]), adjourn, pass(), demand([3, 1, 0])]);
    expect(refusalOf(once, adjourn)).toBe('adjourned-last');
    const twice = after(once, hold(), pass(), demand([3, 1, 0]), adjourn, pass(), demand([3, 1, 0]), hold(), pass());
    expect(refusalOf(after(twice, demand([3, 1, 0])), adjourn)).toBe('adjournments-spent');
  });

  test('before the talks there is nothing to adjourn', () => {
    expect(play(newSession(smallRules, 1), adjourn)).toEqual({ ok: false, refusal: 'not-now' });
  });
});
