import { describe, expect, test } from 'vitest';
import { estimateError, estimatedWeights } from '../../src/engine/estimate.ts';
import { refusalOf, type Session } from '../../src/engine/session.ts';
import { leakChance, makeSideMove } from '../../src/engine/side-moves.ts';
import { trustGained } from '../../src/engine/trust.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import type { SideMove } from '../../src/engine/vocabulary.ts';
import { begin, demand, hold, pass, side } from '../fixtures/moves.ts';
import { longerRules } from '../fixtures/small-rules.ts';
import { trialRules } from '../fixtures/trial-rules.ts';
import { playAll, playOf, started } from '../fixtures/sessions.ts';

const open = [begin, demand([3, 1, 0])];
const next = (session: Session, ...sides: SideMove[]): Session =>
  playAll(session, [hold(), pass(), demand([3, 1, 0]), ...sides.map((what) => side(what))]).session;

function made(what: SideMove, table: Parameters<typeof playOf>[1] = {}) {
  const play = playOf(trialRules, table);
  makeSideMove(play, { seat: 'seoul', kind: 'side', what, stop: 3 });
  return play.table;
}

describe('side moves cost capital, once a round, as often as the level allows', () => {
  test('each is paid for, and none can be had for capital that is not there', () => {
    const spent = started(longerRules, 1, [
      ...open,
      side('backChannel'),
      side('engageCongress'),
      side('briefAssembly'),
    ]);
    expect(spent.table.capital).toBe(0);
    expect(refusalOf(spent, side('consultExperts'))).toBe('capital-short');
  });

  test('the same one is made once a round, and again in the next', () => {
    const once = started(longerRules, 1, [...open, side('backChannel')]);
    expect(refusalOf(once, side('backChannel'))).toBe('once-a-round');
    expect(refusalOf(next(once), side('backChannel'))).toBeNull();
  });

  test('a cap holds for the session', () => {
    const once = started(longerRules, 1, [...open, side('consultExperts')]);
    expect(refusalOf(next(once), side('consultExperts'))).toBe('used-up');
  });

  test('what the level does not list does not exist', () => {
    expect(refusalOf(started(longerRules, 1, open), side('reassure'))).toBe('not-in-level');
  });
});

describe('favours of one kind halve each time', () => {
  test('the back channel earns all, half, a quarter', () => {
    const { trust } = TUNING.sides.backChannel;
    const gains = [0, 1, 2].map((uses) => made('backChannel', { sideUses: { backChannel: uses } }).trust - 4000);
    expect(gains).toEqual([1, 2, 4].map((worn) => trustGained(Math.floor(trust / worn), 4000)));
  });

  test('the chance that it leaks grows with every earlier use, and is nothing in a round without it', () => {
    const chances = [0, 1, 2].map((uses) => leakChance(made('backChannel', { sideUses: { backChannel: uses } })));
    expect(chances).toEqual([0, 1, 2].map((n) => TUNING.leak.base + n * TUNING.leak.perEarlierUse));
    expect(leakChance(playOf(trialRules, { sideUses: { backChannel: 2 } }).table)).toBe(0);
  });
});

describe('each side move does what it says', () => {
  const before = playOf(trialRules).table;
  const { sides } = TUNING;

  test('engaging Congress lowers what no agreement is worth to Washington, and makes a troop threat less credible', () => {
    const table = made('engageCongress');
    expect(before.reservationWashington - table.reservationWashington).toBe(sides.engageCongress.washington);
    expect(table.realLess).toBe(sides.engageCongress.realLess);
    expect(table.trust).toBeLessThan(before.trust);
  });

  test('briefing the Assembly opens it, reassuring deters, plan B raises what no agreement is worth to Seoul', () => {
    expect(made('briefAssembly').openness).toBe(sides.briefAssembly.openness);
    expect(made('briefAssembly').standing - before.standing).toBe(sides.briefAssembly.standing);
    expect(made('reassure').deterrence - before.deterrence).toBe(sides.reassure.deterrence);
    expect(made('planB').reservationSeoul - before.reservationSeoul).toBe(sides.planB.seoul);
  });

  test('interim funding costs value at the signing; going public names a line', () => {
    expect(made('interimFunding')).toMatchObject({ interim: true, signingPrice: sides.interimFunding.price });
    expect(made('goPublic').vow).toEqual({ stop: 3, broken: false });
  });

  test('consulting experts narrows the estimate of every weight', () => {
    const off = (table: typeof before) => {
      const exact = estimatedWeights(trialRules, { ...table, fuzz: table.fuzz.map(() => 0) });
      return estimatedWeights(trialRules, table).map((w, i) => Math.abs(w - (exact[i] ?? 0)));
    };
    const total = (xs: number[]) => xs.reduce((sum, x) => sum + x, 0);
    const consulted = made('consultExperts');
    expect(estimateError(consulted)).toBeLessThan(estimateError(before));
    expect(total(off(consulted))).toBeLessThan(total(off(before)));
  });
});
