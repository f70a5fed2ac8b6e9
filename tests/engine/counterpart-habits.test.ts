import { describe, expect, test } from 'vitest';
import { insistence } from '../../src/engine/counterpart/bid.ts';
import { favoursReturned, floorOf, ownClock, wishedLines } from '../../src/engine/counterpart/stand.ts';
import { demand } from '../../src/engine/counterpart/washington.ts';
import type { WashingtonMove } from '../../src/engine/moves.ts';
import type { LevelRules, Persona } from '../../src/engine/rules.ts';
import { passRound } from '../../src/engine/world.ts';
import { newSession } from '../../src/engine/session.ts';
import { begin, bluff, demand as ask, hold, pass, side } from '../fixtures/moves.ts';
import { scriptedDice } from '../fixtures/scripted-dice.ts';
import { playAll, playOf } from '../fixtures/sessions.ts';
import { longerRules } from '../fixtures/small-rules.ts';
import { trialRules } from '../fixtures/trial-rules.ts';

const playing = (persona: Partial<Persona>): LevelRules => ({
  ...trialRules,
  persona: { ...trialRules.persona, ...persona },
});
const { table } = playOf(trialRules, { round: 6 });
const ROUNDS = trialRules.calendar.rounds;

describe('a counterpart with a clock of its own', () => {
  const hurried = playing({ haste: 4000 });

  test('gives nothing for it at first, its share by the last round, and ever more between', () => {
    const given = Array.from({ length: ROUNDS }, (_, i) => ownClock(hurried, i + 1));
    expect(given[0]).toBe(0);
    expect(given.at(-1)).toBe(4000);
    expect(given).toEqual(given.toSorted((a, b) => a - b));
  });

  test('has a floor that falls though Seoul has not moved', () => {
    expect(floorOf(hurried, table, 0, ROUNDS)).toBeLessThan(floorOf(hurried, table, 0, 1));
    expect(floorOf(trialRules, table, 0, ROUNDS)).toBe(floorOf(trialRules, table, 0, 1));
  });

  test('says that its own calendar presses once it can be felt', () => {
    const reasons = (round: number) =>
      (
        demand(
          hurried,
          { ...table, round, trust: 6000 },
          scriptedDice(round < 3 ? [] : [['Washington presses', false]]),
        ) as Extract<WashingtonMove, { kind: 'demand' }>
      ).reasons;
    expect(reasons(2)).not.toContain('own-clock');
    expect(reasons(8)).toContain('own-clock');
  });
});

describe('a counterpart with a long memory for favours', () => {
  const grateful = playing({ remembers: 100 });

  test('lowers its floor for each of three favours at most, in the second half alone', () => {
    const returned = (favours: number, round: number) => favoursReturned(grateful, { ...table, favours }, round);
    expect([0, 1, 3, 5].map((favours) => returned(favours, ROUNDS))).toEqual([0, 100, 300, 300]);
    expect(returned(3, Math.floor(ROUNDS / 2))).toBe(0);
  });

  test('never goes below what no agreement is worth to it', () => {
    const kind = playing({ remembers: 1000 });
    expect(floorOf(kind, { ...table, favours: 3, trust: 10000 }, 10000, ROUNDS)).toBe(table.reservationWashington);
  });

  test('counts back channels and interim funding as favours, and forgets one that became public', () => {
    const moves = [begin, ask([3, 1, 0]), side('backChannel'), side('interimFunding')];
    const { session } = playAll(newSession(longerRules, 1), moves);
    expect(session.table.favours).toBe(2);
    const leaked = playAll(session, [hold(), pass([], true)]);
    expect(leaked.session.table.favours).toBe(1);
  });

  test('is told of Congress or of plan B, and takes neither for a favour', () => {
    const moves = [begin, ask([3, 1, 0]), side('engageCongress'), side('planB')];
    expect(playAll(newSession(longerRules, 1), moves).session.table.favours).toBe(0);
  });
});

describe('a counterpart’s manner', () => {
  test('shows in how high it opens', () => {
    const bid = (anchor: number) => wishedLines(playing({ anchor }), table, 1, 0).bid;
    expect(bid(5000)).toBeLessThan(bid(10000));
    expect(bid(0)).toBe(floorOf(trialRules, table, 0, 1));
  });

  test('shows in the trust at which it turns to trades', () => {
    const at = { ...table, trust: 4000, round: 1 };
    expect(insistence(playing({ trades: [0, 3500] }), at)).toBe(0);
    expect(insistence(playing({ trades: [5500, 9000] }), at)).toBe(10000);
  });

  test('makes the north cost: a provocation lets its lines rise by its price', () => {
    const play = playOf(playing({ provocationPrice: 70 }), { round: 2 });
    passRound(play, { seat: 'world', kind: 'pass', provocation: true, leak: false, events: [] });
    expect(play.table.price).toBe(70);
  });
});

describe('a remark from above', () => {
  test('overrules the envoy: the headline comes first that morning, whatever the trust', () => {
    const late = { ...table, round: ROUNDS, trust: 5900, lines: { bid: 9000, accept: 6000 }, fresh: true };
    const morning = (remark: boolean) =>
      demand(trialRules, late, scriptedDice([['a remark from above', remark]])) as Extract<
        WashingtonMove,
        { kind: 'demand' }
      >;
    expect(morning(true).reasons).toContain('headline-first');
    expect(morning(false).reasons).toContain('looks-for-trades');
    expect(morning(true).package[0]).toBeGreaterThan(morning(false).package[0] as number);
  });
});

describe('threats', () => {
  const rules = { ...longerRules, threats: ['deadline', 'pressRemark'] as const };
  const pressed = (made: readonly ('deadline' | 'pressRemark')[], rolls: Parameters<typeof scriptedDice>[0]) => {
    const dice = scriptedDice(rolls);
    const state = playOf(rules, { round: 3, trust: 6000, threatsMade: made }).table;
    const move = demand(rules, state, dice) as Extract<WashingtonMove, { kind: 'demand' }>;
    dice.done();
    return move.pressure;
  };

  test('are those of the level, and none is made twice', () => {
    expect(
      pressed(
        ['deadline'],
        [
          ['Washington presses', true],
          ['how it presses', 0],
          ['it is meant', false],
        ],
      ),
    ).toEqual({ threat: 'pressRemark', real: false });
  });

  test('come to an end when all have been made', () => {
    expect(pressed(['deadline', 'pressRemark'], [])).toBeNull();
  });

  test('are remembered by the table', () => {
    const idle = [ask([3, 1, 0]), hold(), pass()];
    const { session } = playAll(newSession(longerRules, 1), [begin, ...idle, ...idle, ask([3, 1, 0], bluff)]);
    expect(session.table.threatsMade).toEqual(['deadline']);
  });
});
