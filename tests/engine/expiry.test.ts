import { describe, expect, test } from 'vitest';
import { signedWorth } from '../../src/engine/ratification.ts';
import { passRound } from '../../src/engine/world.ts';
import { pass } from '../fixtures/moves.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { playOf } from '../fixtures/sessions.ts';

const { price, standing, washington } = smallRules.calendar.gap;
const furloughFrom = smallRules.calendar.furloughFrom ?? 0;

function passed(table: Parameters<typeof playOf>[1]) {
  const play = playOf(smallRules, table);
  const before = { ...play.table };
  passRound(play, pass() as Extract<ReturnType<typeof pass>, { kind: 'pass' }>);
  return { before, after: play.table, kinds: play.news.map((event) => event.kind) };
}

describe('a round without an agreement in force', () => {
  test('costs nothing before furloughs begin', () => {
    const { before, after } = passed({ round: furloughFrom - 1 });
    expect(after.signingPrice).toBe(0);
    expect(after.reservationWashington).toBe(before.reservationWashington);
  });

  test('lowers the worth of what is finally signed, standing, and what no agreement is worth to Washington', () => {
    const { before, after } = passed({ round: furloughFrom });
    expect(after.signingPrice).toBe(price);
    expect(before.standing - after.standing).toBe(standing);
    expect(before.reservationWashington - after.reservationWashington).toBe(washington);
    const x = [1, 0, 1];
    expect(signedWorth(smallRules, before, x) - signedWorth(smallRules, after, x)).toBe(price);
  });

  test('costs Seoul half with interim funding', () => {
    const { before, after } = passed({ round: furloughFrom, interim: true });
    expect(after.signingPrice).toBe(Math.floor(price / 2));
    expect(before.standing - after.standing).toBe(Math.floor(standing / 2));
  });

  test('the old agreement runs out when its round is over, once', () => {
    const rounds = [1, 2, 3].map(
      (round) => passed({ round }).kinds.filter((kind) => kind === 'old-agreement-expired').length,
    );
    expect(rounds).toEqual([1, 2, 3].map((round) => (round === smallRules.calendar.expiryAfter ? 1 : 0)));
  });

  test('events of the calendar happen in their round, with their effects', () => {
    const { before, after, kinds } = passed({ round: 1 });
    expect(kinds).toContain('calendar-event');
    expect(after.standing - before.standing).toBe(-100);
    expect(after.transactionalShift).toBe(2);
    expect(passed({ round: 2 }).kinds).not.toContain('calendar-event');
  });
});
