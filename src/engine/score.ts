import { inWinSet, sumOf, transactionalWeight, valueTables } from './values.ts';
import type { LevelRules } from './rules.ts';
import type { Table } from './table-state.ts';
import type { ByScore } from './vocabulary.ts';
import { TUNING } from './tuning.ts';
import { at, clamp, floorDivide } from './whole.ts';

/** How each of the five scores came about: the figures it was made from, in the units of the model. */
export interface Scored {
  /** 0..100 each. */
  readonly scores: ByScore<number>;
  /** Weighted mean by the level's weights, 0..100. */
  readonly overall: number;
  /** What the session was worth to Seoul, in basis points: the signed text less its price, or no agreement. */
  readonly seoulValue: number;
  /** The same for Washington, at the level's reference trust. */
  readonly washingtonValue: number;
  /** The yardstick of the level: the same for all of its sessions. */
  readonly yardstick: Yardstick;
}

/** Best values of the level's zone of agreement at its reference trust and initial reservation values. */
export interface Yardstick {
  /** Value to Seoul that scores nothing. */
  readonly zeroSeoul: number;
  readonly bestSeoul: number;
  readonly bestJointGain: number;
}

/** How far below no agreement, in basis points, the value score has its zero. */
const BELOW = 1500;

const yardsticks = new WeakMap<LevelRules, Yardstick>();

export function yardstickOf(rules: LevelRules): Yardstick {
  let yardstick = yardsticks.get(rules);
  if (!yardstick) {
    yardstick = measure(rules);
    yardsticks.set(rules, yardstick);
  }
  return yardstick;
}

function measure(rules: LevelRules): Yardstick {
  const { seoul } = valueTables(rules);
  const washington = valueTables(rules).washington(transactionalWeight(rules, rules.referenceTrust, 0));
  let bestSeoul = rules.reservation.seoul;
  let bestJointGain = 0;
  const walk = (i: number, s: number, w: number) => {
    const issue = rules.issues[i];
    if (issue) {
      for (let stop = 0; stop < issue.stops.length; stop++)
        walk(i + 1, s + at(at(seoul, i), stop), w + at(at(washington, i), stop));
      return;
    }
    const gainS = s - rules.reservation.seoul;
    const gainW = w - rules.reservation.washington;
    if (gainS < 0 || gainW < 0) return;
    bestSeoul = Math.max(bestSeoul, s);
    bestJointGain = Math.max(bestJointGain, gainS + gainW);
  };
  walk(0, 0, 0);
  return { zeroSeoul: rules.reservation.seoul - BELOW, bestSeoul, bestJointGain };
}

/** What the session came to for each side, in basis points; no agreement is worth what it is at the last date. */
export function outcomeValues(rules: LevelRules, table: Table): { seoul: number; washington: number } {
  if (!table.signed) return { seoul: noAgreement(rules, table), washington: rules.reservation.washington };
  const washington = valueTables(rules).washington(transactionalWeight(rules, rules.referenceTrust, 0));
  return {
    seoul: sumOf(valueTables(rules).seoul, table.signed) - table.signingPrice,
    washington: sumOf(washington, table.signed),
  };
}

/** What no agreement is worth to Seoul at the end of the calendar, however early the talks ended. */
function noAgreement(rules: LevelRules, table: Table): number {
  const left = Math.max(0, rules.calendar.rounds - table.round);
  return table.reservationSeoul - left * TUNING.noAgreement.perRoundLeft;
}

/** The five scores of a session that is over. */
export function scoreOf(rules: LevelRules, table: Table): Scored {
  const yardstick = yardstickOf(rules);
  const value = outcomeValues(rules, table);
  const joint = value.seoul - rules.reservation.seoul + value.washington - rules.reservation.washington;
  const scores = {
    seoul: share(value.seoul - yardstick.zeroSeoul, yardstick.bestSeoul - yardstick.zeroSeoul),
    joint: table.signed && inWinSet(rules, table.signed) ? share(joint, yardstick.bestJointGain) : 0,
    trust: clamp(50 + floorDivide(table.trust - rules.start.trust, 60), 0, 100),
    deterrence: floorDivide(table.deterrence, 100),
    standing: floorDivide(table.standing, 100),
  };
  const overall = (Object.keys(scores) as (keyof typeof scores)[]).reduce(
    (sum, key) => sum + scores[key] * rules.scoreWeights[key],
    0,
  );
  return {
    scores,
    overall: floorDivide(overall, 100),
    seoulValue: value.seoul,
    washingtonValue: value.washington,
    yardstick,
  };
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : clamp(floorDivide(part * 100, whole), 0, 100);
}
