import { describe, expect, test } from 'vitest';
import { insistence } from '../../src/engine/counterpart/bid.ts';
import { demand, reckon, respond } from '../../src/engine/counterpart/washington.ts';
import type { WashingtonMove } from '../../src/engine/moves.ts';
import { weightNow } from '../../src/engine/offers.ts';
import { simulateOne } from '../../src/analysis/simulate.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import { THREATS } from '../../src/engine/vocabulary.ts';
import { inWinSet, worthToWashington } from '../../src/engine/values.ts';
import { scriptedDice } from '../fixtures/scripted-dice.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { trialRules } from '../fixtures/trial-rules.ts';
import { playOf } from '../fixtures/sessions.ts';

type Demand = Extract<WashingtonMove, { kind: 'demand' }>;
const demanded = (table: Parameters<typeof playOf>[1], rolls: Parameters<typeof scriptedDice>[0]): Demand => {
  const dice = scriptedDice(rolls);
  const move = demand(trialRules, playOf(trialRules, table).table, dice) as Demand;
  dice.done();
  return move;
};

describe("Washington's demand", () => {
  test('opens high without a roll, inside its win-set and worth its line', () => {
    const move = demanded({ round: 1 }, []);
    expect(move).toMatchObject({ pressure: null, remark: false, reasons: expect.arrayContaining(['opens-high']) });
    expect(inWinSet(trialRules, move.package)).toBe(true);
    const { table } = playOf(trialRules);
    expect(worthToWashington(trialRules, move.package, weightNow(trialRules, table))).toBeGreaterThanOrEqual(
      move.lines.bid,
    );
  });

  test('may come with a remark from above below trust 60, which raises the lines, and never among friends', () => {
    const lines = { bid: 6000, accept: 5000 };
    const quiet = demanded({ round: 2, lines, fresh: true }, [['a remark from above', false]]);
    const loud = demanded({ round: 2, lines, fresh: true }, [['a remark from above', true]]);
    expect(loud.lines.bid - quiet.lines.bid).toBe(trialRules.persona.remarkPrice);
    expect(demanded({ round: 2, trust: 6000 }, []).remark).toBe(false);
  });

  test('may come with pressure from its first round on, meant or not, but not in the last round', () => {
    const pressed = demanded({ round: TUNING.threat.from, trust: 6000 }, [
      ['Washington presses', true],
      ['how it presses', 2],
      ['it is meant', false],
    ]);
    expect(pressed.pressure).toEqual({ threat: 'troopReview', real: false });
    expect(demanded({ round: trialRules.calendar.rounds, trust: 6000 }, []).pressure).toBeNull();
  });

  test('means a threat to the troops less often after Seoul has engaged Congress', () => {
    const chances = [0, TUNING.sides.engageCongress.realLess].map((realLess) => {
      let meant = -1;
      const dice = {
        chance: (basisPoints: number, purpose: string) => {
          if (purpose === 'it is meant') meant = basisPoints;
          return purpose === 'Washington presses';
        },
        between: () => THREATS.indexOf('troopReview'),
      };
      demand(trialRules, playOf(trialRules, { round: TUNING.threat.from, realLess }).table, dice);
      return meant;
    });
    const real = 10000 - trialRules.persona.bluff;
    expect(chances).toEqual([real, real - TUNING.sides.engageCongress.realLess]);
  });

  test('insists on the headline early and in distrust, and shows trades late or to a trusted ally', () => {
    const at = (trust: number, round: number) => insistence(trialRules, playOf(trialRules, { trust, round }).table);
    expect([at(1000, 1), at(9000, 1), at(1000, trialRules.calendar.rounds)]).toEqual([10000, 0, 0]);
    expect(at(4000, 3)).toBeLessThan(at(4000, 2));
    const cash = (trust: number) => {
      const calm = [['Washington presses', false]] as const;
      const rolls = trust < 6000 ? [['a remark from above', false] as const, ...calm] : calm;
      return demanded({ round: 9, trust }, rolls).package[trialRules.headline] ?? 0;
    };
    expect(cash(2000)).toBeGreaterThan(cash(8000));
  });
});

describe("Washington's answer", () => {
  const offered = (x: readonly number[], round: number) => {
    const offers = [1, 2, 3, 4].map((r) => ({ round: r, package: x }));
    return respond(smallRules, playOf(smallRules, { round, offers, trust: 8000 }).table);
  };

  test('never takes what Congress would not carry, however good', () => {
    expect(offered([3, 2, 0], 3)).toMatchObject({ does: 'declines', reasons: ['outside-the-win-set'] });
  });

  test('takes what is worth its line, and says why not where it is not', () => {
    expect(offered([3, 1, 0], 2)).toMatchObject({ does: 'accepts', reasons: ['good-enough'] });
    expect(offered([3, 1, 0], 3)).toMatchObject({ does: 'accepts', reasons: ['better-than-nothing'] });
    expect(offered([0, 0, 1], 2)).toMatchObject({ does: 'declines', reasons: ['below-the-line'] });
  });

  test('withdraws a threat where Seoul moved, and carries out only what it meant', () => {
    const reckoned = (real: boolean, gainedThisRound: boolean) =>
      reckon(smallRules, playOf(smallRules, { threat: { threat: 'deadline', real }, gainedThisRound }).table);
    expect(reckoned(true, true)).toMatchObject({ does: 'withdraws', reasons: ['offer-moved'] });
    expect(reckoned(true, false)).toMatchObject({ does: 'executes' });
    expect(reckoned(false, false)).toMatchObject({ does: 'withdraws', reasons: ['was-a-bluff'] });
  });

  test('every stand-in of Seoul plays the trial level to an end, the same twice', () => {
    for (const policy of Object.values(POLICIES))
      expect(simulateOne(trialRules, 5, policy)).toStrictEqual(simulateOne(trialRules, 5, policy));
  });
});
