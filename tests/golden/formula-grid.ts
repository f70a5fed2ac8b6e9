import { leaderRefusalChance } from '../../src/engine/counterpart/washington.ts';
import { conceded } from '../../src/engine/counterpart/concession-table.ts';
import { insistence } from '../../src/engine/counterpart/bid.ts';
import { floorOf, wishedLines } from '../../src/engine/counterpart/stand.ts';
import { fitOf } from '../../src/engine/offers.ts';
import { countVotes } from '../../src/engine/ratification.ts';
import { trustGained, trustLost } from '../../src/engine/trust.ts';
import { transactionalWeight } from '../../src/engine/values.ts';
import { provocationChance } from '../../src/engine/world.ts';
import { trialRules } from '../fixtures/trial-rules.ts';
import { playOf } from '../fixtures/sessions.ts';

const TENTHS = [0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000];
const TRUSTS = [1000, 2000, 4000, 6000, 8000];

function row<T extends number>(points: readonly T[], value: (point: T) => number | readonly number[]): number[] {
  return points.flatMap(value);
}

function grid(name: string, over: readonly number[], value: (of: number) => number[]): Record<string, number[]> {
  return Object.fromEntries(over.map((of) => [`${name} ${of}`, value(of)]));
}

const table = (trust: number, round = 1) => ({ ...playOf(trialRules).table, reservationWashington: 5000, trust, round });

/** The formulas of the model on a grid, on the trial level: a change of balance is a readable difference of numbers. */
export function formulaGrid(): Record<string, Record<string, number[]>> {
  const rounds = [1, 3, 6, 9, 11];
  return {
    'trust gained, by trust 0, 10 … 100, for a deed of': grid('g', [50, 100, 200, 300, 500], (g) => row(TENTHS, (t) => trustGained(g, t))),
    'trust lost, by trust 0, 10 … 100, for a deed of': grid('g', [50, 100, 200, 300, 500], (g) => row(TENTHS, (t) => trustLost(g, t))),
    'transactional weight, by trust 0, 10 … 100': { weight: row(TENTHS, (t) => transactionalWeight(trialRules, t, 0)) },
    'floor, by credit 0, .1 … 1, at trust': grid('T', TRUSTS, (t) => row(TENTHS, (credit) => floorOf(trialRules, table(t), credit, 1))),
    'bid and acceptance lines, by rounds 1 3 6 9 11 at credit .5, at trust': grid('T', TRUSTS, (t) =>
      row(rounds, (r) => {
        const { bid, accept } = wishedLines(trialRules, table(t), r, 5000);
        return [bid, accept];
      }),
    ),
    'insistence on the headline, by rounds 1 3 6 9 11, at trust': grid('T', TRUSTS, (t) => row(rounds, (r) => insistence(trialRules, table(t, r)))),
    'conceded share, by time 0, .1 … 1, for the power': grid('b', [35, 63, 70, 100, 120, 170], (b) => row(TENTHS, (t) => conceded(b, t))),
    'chance of a leader refusal, by trust 0, 10 … 100': { chance: row(TENTHS, (t) => leaderRefusalChance(trialRules, table(t))) },
    'chance of a provocation, by deterrence 0, 10 … 100': { chance: row(TENTHS, provocationChance) },
    'how an argument lands, by trust 0, 10 … 100, for the card': grid('card', [0, 1, 2, 3, 4, 5, 6], (card) => row(TENTHS, (t) => fitOf(trialRules, card, t))),
    'votes, by standing 0, 10 … 100, for 1.0 to 2.4 trillion in steps of .2': grid('stop', [0, 1, 2, 3, 4, 5, 6, 7], (stop) =>
      row(TENTHS, (standing) => countVotes(trialRules, { ...table(4000), standing }, [stop, 1, 1, 1, 1, 1, 1], []).total),
    ),
  };
}
