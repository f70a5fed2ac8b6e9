import { describe, expect, test } from 'vitest';
import { weightNow } from '../../src/engine/offers.ts';
import { refusalOf, type Session } from '../../src/engine/session.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import { provocationChance, worldPasses } from '../../src/engine/world.ts';
import * as word from '../fixtures/moves.ts';
import { scriptedDice } from '../fixtures/scripted-dice.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { playAll, playOf, started } from '../fixtures/sessions.ts';

const { bearable, divisor, transactional } = TUNING.provocation;
const aftermath = (...sides: Parameters<typeof word.side>[0][]): Session =>
  started(smallRules, 1, [word.begin, word.demand([3, 1, 0]), ...sides.map((what) => word.side(what)), word.hold()]);

describe('what the world does when a round is over', () => {
  test('the north is likelier to provoke the less it is deterred, and never above the bearable', () => {
    expect(provocationChance(bearable)).toBe(0);
    expect(provocationChance(10000)).toBe(0);
    expect(provocationChance(0)).toBe(Math.floor((bearable * 100) / divisor));
    expect(provocationChance(bearable - divisor)).toBe(100);
  });

  test('a provocation makes the ledger count for less', () => {
    const before = aftermath();
    const { session, events } = playAll(before, [word.pass([], false, true)]);
    expect(events.map((event) => event.kind)).toContain('provoked');
    const calm = playAll(before, [word.pass()]).session;
    expect(weightNow(smallRules, session.table) - weightNow(smallRules, calm.table)).toBe(transactional);
  });

  test('each card of the deck that is due has its own roll, and is played once', () => {
    const { table } = playOf(smallRules, { round: 1, deckPlayed: [1] });
    const dice = scriptedDice([
      ['a card of the event deck', false],
      ['a card of the event deck', true],
      ['a card of the event deck', true],
      ['a provocation by the north', true],
    ]);
    expect(worldPasses(smallRules, table, dice)).toMatchObject({ events: [2, 3], provocation: true, leak: false });
    dice.done();
    const { session } = playAll(aftermath(), [word.pass([0])]);
    const later = playAll(session, [word.demand([3, 1, 0]), word.hold()]).session;
    expect(refusalOf(later, word.pass([0]))).toBe('no-such-event');
    expect(refusalOf(later, word.pass([4]))).toBeNull();
  });

  test('a card may open the Assembly, and its rounds bound it on both sides', () => {
    const idle = [word.demand([3, 1, 0]), word.hold()];
    const second = playAll(aftermath(), [word.pass(), ...idle]).session;
    expect(playAll(second, [word.pass([4])]).session.table.openness).toBe(100);
    const third = playAll(second, [word.pass(), ...idle]).session;
    expect(refusalOf(third, word.pass([4]))).toBe('no-such-event');
  });

  test('a round that is over leaves no movement behind but what Washington remembers of it', () => {
    const offers = [word.propose([0, 0, 1]), word.respond('declines'), word.pass(), word.demand([3, 1, 0])];
    const moved = started(smallRules, 1, [word.begin, word.demand([3, 1, 0]), ...offers, word.propose([2, 1, 0])]);
    expect(moved.table).toMatchObject({ gainedThisRound: true, gainedLast: false });
    const over = playAll(moved, [word.respond('declines'), word.pass()]).session;
    expect(over.table).toMatchObject({ gainedThisRound: false, gainedLast: true });
  });

  test('a card out of its rounds, twice over, or of no deck is refused', () => {
    for (const events of [[4], [0, 0], [5], [-1], [0.5]])
      expect(refusalOf(aftermath(), word.pass(events))).toBe('no-such-event');
  });

  test('a leak needs a back channel in the round; it costs trust and standing and raises the price', () => {
    expect(refusalOf(aftermath(), word.pass([], true))).toBe('no-such-event');
    const before = aftermath('backChannel');
    const { table } = playAll(before, [word.pass([], true)]).session;
    const calm = playAll(before, [word.pass()]).session.table;
    expect(calm.standing - table.standing).toBe(TUNING.leak.standing);
    expect(table.trust).toBeLessThan(calm.trust);
    expect(table.price - calm.price).toBe(TUNING.leak.price);
  });
});
