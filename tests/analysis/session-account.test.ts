import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/analysis/session-account.ts';
import { twoPlanes } from '../../src/analysis/two-planes.ts';
import { FILE, lastOf, playedBy, RULES } from '../presenter/played-session.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('the account of a session', () => {
  it('has every offer of both sides in the order they were made', () => {
    const beats = playedBy('patient-trader', 3);
    const { offers } = accountOf(RULES, beats);
    const { table } = lastOf(beats);
    expect(offers.filter((offer) => offer.by === 'seoul').map((offer) => offer.package)).toEqual(
      table.offers.map((offer) => offer.package),
    );
    expect(offers.filter((offer) => offer.by === 'washington').length).toBe(table.bids.length);
  });

  it('knows what Washington needed: it took every offer worth that and no other that Congress would carry', () => {
    let answers = 0;
    for (const seed of SEEDS) {
      const beats = playedBy('linear', seed);
      for (const [i, hand] of accountOf(RULES, beats).hands.entries()) {
        const move = beats[i]?.move;
        if (move?.kind !== 'respond' || hand.needed === null || move.reasons.includes('outside-the-win-set')) continue;
        answers += 1;
        expect(move.does === 'accepts').toBe((hand.offer?.washington ?? 0) >= hand.needed);
      }
    }
    expect(answers).toBeGreaterThan(10);
  });

  it('is not scored while the talks go on', () => {
    expect(accountOf(RULES, playedBy('linear', 1, {}, 2)).scored).toBeNull();
    expect(accountOf(RULES, playedBy('linear', 1)).scored).not.toBeNull();
  });
});

describe('the two planes of a session', () => {
  const planesOf = (policy: 'hard-liner' | 'patient-trader', seed: number) =>
    twoPlanes(FILE, RULES, lastOf(playedBy(policy, seed)).table);

  it('set the trust one had beside the yardstick, or beside the start where the yardstick was reached', () => {
    const table = lastOf(playedBy('hard-liner', 5)).table;
    const low = twoPlanes(FILE, RULES, table);
    expect(low.otherIs).toBe('yardstick');
    expect(low.other.frontier.trust).toBe(RULES.referenceTrust);
    const high = twoPlanes(FILE, RULES, { ...table, trust: RULES.referenceTrust });
    expect(high.otherIs).toBe('start');
    expect(high.other.frontier.trust).toBe(RULES.start.trust);
  });

  it('show the start where the yardstick would make the same picture', () => {
    const { table } = lastOf(playedBy('hard-liner', 5));
    expect(twoPlanes(FILE, RULES, { ...table, trust: RULES.referenceTrust - 100 }).otherIs).toBe('start');
  });

  it('know from which trust on history’s package would suit both', () => {
    const { table } = lastOf(playedBy('hard-liner', 5));
    const from = twoPlanes(FILE, RULES, table).historyFrom ?? 0;
    const at = (trust: number) => twoPlanes(FILE, RULES, { ...table, trust }).had;
    const suits = ({ history, frontier: { reservation } }: ReturnType<typeof at>) =>
      history !== null && history.seoul >= reservation.seoul && history.washington >= reservation.washington;
    expect(suits(at(from))).toBe(true);
    expect(suits(at(from - 100))).toBe(false);
  });

  it('hold everything but trust the same', () => {
    const { had, other } = planesOf('hard-liner', 5);
    expect(had.frontier.reservation).toEqual(other.frontier.reservation);
    expect(had.frontier.outcomes).toBe(other.frontier.outcomes);
  });

  it('have the larger zone where there is more trust', () => {
    const { had, other } = planesOf('hard-liner', 5);
    expect(had.frontier.trust).toBeLessThan(other.frontier.trust);
    expect(had.frontier.zone).toBeLessThan(other.frontier.zone);
  });

  it('put what furloughs took on what no agreement is worth', () => {
    const table = { ...lastOf(playedBy('hard-liner', 5)).table, signingPrice: 120 };
    expect(twoPlanes(FILE, RULES, table).had.frontier.reservation.seoul).toBe(table.reservationSeoul + 120);
  });
});
