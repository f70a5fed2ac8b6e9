import { diceOf, type Dice } from '../dice.ts';
import type { Pressure, WashingtonMove, WashingtonReason } from '../moves.ts';
import { lastOffer, weightNow } from '../offers.ts';
import type { LevelRules } from '../rules.ts';
import type { Table } from '../table-state.ts';
import { TUNING } from '../tuning.ts';
import { inWinSet, worthToWashington } from '../values.ts';
import { at, floorDivide } from '../whole.ts';
import { chooseBid, insistence } from './bid.ts';
import { acceptanceLine, favoursReturned, linesNow, ownClock } from './stand.ts';
import { speaks } from './voice.ts';

/** Below this trust (hundredths) the leader may overrule the envoy in public. */
const REMARKS_BELOW = 6000;

/** Share of its room, in basis points, from which on its own clock can be felt in what it says. */
const OWN_CLOCK_SHOWS = 500;

/** Washington opens a round: its demand, and what stands behind it. A pure function of what Washington can see. */
export function demand(rules: LevelRules, table: Table, dice: Dice = diceOf(table.dice.counterpart)): WashingtonMove {
  const { persona } = rules;
  const remark = table.round > 1 && table.trust < REMARKS_BELOW && dice.chance(persona.remark, 'a remark from above');
  const pressure = press(rules, table, dice);
  const lines = linesNow(rules, remark ? { ...table, price: table.price + persona.remarkPrice } : table);
  const reasons: WashingtonReason[] = [];
  if (remark) reasons.push('remark-from-above');
  if (pressure) reasons.push('presses');
  if (table.round === 1) reasons.push('opens-high');
  else if (table.round >= rules.calendar.rounds) reasons.push('final-offer');
  // The leader reads the first line of the bill: for this morning the envoy's trades are off the table.
  const insists = remark ? 10000 : insistence(rules, table);
  if (insists >= 5000) reasons.push('headline-first');
  else reasons.push('looks-for-trades');
  if (table.lines) {
    if (!table.fresh) reasons.push('waits-for-movement');
    else if (lines.bid < table.lines.bid) reasons.push(table.gainedLast ? 'answers-movement' : 'clock-runs');
  }
  if (table.hardRefusals > 0) reasons.push('believes-refusal');
  if (favoursReturned(rules, table, table.round) > 0) reasons.push('returns-a-favour');
  if (ownClock(rules, table.round) >= OWN_CLOCK_SHOWS) reasons.push('own-clock');
  return {
    seat: 'washington',
    kind: 'demand',
    package: chooseBid(rules, table, lines.bid, insists),
    pressure,
    remark,
    lines,
    reasons,
    says: speaks(rules, table, reasons, dice),
  };
}

function press(rules: LevelRules, table: Table, dice: Dice): Pressure | null {
  const { persona } = rules;
  if (table.round < TUNING.threat.from || table.round >= rules.calendar.rounds) return null;
  const left = rules.threats.filter((threat) => !table.threatsMade.includes(threat));
  if (left.length === 0) return null;
  const chance = floorDivide(persona.pressure * (12000 - table.trust), 12000);
  if (!dice.chance(chance, 'Washington presses')) return null;
  const threat = at(left, dice.between(0, left.length - 1, 'how it presses'));
  const real = 10000 - persona.bluff - (threat === 'troopReview' ? table.realLess : 0);
  return { threat, real: dice.chance(Math.max(0, real), 'it is meant') };
}

/** Seoul has walked out on a threat: one that was meant ends the talks, a bluff is void. */
export function answerWalkOut(
  rules: LevelRules,
  table: Table,
  dice: Dice = diceOf(table.dice.counterpart),
): WashingtonMove {
  const real = table.threat?.real === true;
  const reasons = [real ? 'meant-it' : 'was-a-bluff'] as const;
  return {
    seat: 'washington',
    kind: 'answer',
    does: real ? 'leaves' : 'folds',
    reasons,
    says: speaks(rules, table, reasons, dice),
  };
}

/** Washington's word on Seoul's last offer. */
export function respond(rules: LevelRules, table: Table, dice: Dice = diceOf(table.dice.counterpart)): WashingtonMove {
  const offer = lastOffer(table);
  const word = (does: 'accepts' | 'declines', reason: WashingtonReason): WashingtonMove => ({
    seat: 'washington',
    kind: 'respond',
    does,
    reasons: [reason],
    says: speaks(rules, table, [reason], dice),
  });
  const decline = (reason: WashingtonReason) => word('declines', reason);
  if (!offer) return decline('waits-for-movement');
  if (!inWinSet(rules, offer)) return decline('outside-the-win-set');
  const worth = worthToWashington(rules, offer, weightNow(rules, table));
  const line = acceptanceLine(rules, table);
  const last = table.round >= rules.calendar.rounds;
  if (worth >= line) return word('accepts', last ? 'better-than-nothing' : 'good-enough');
  return decline(table.lines && worth >= floorDivide(table.lines.accept * 97, 100) ? 'not-earned' : 'below-the-line');
}

/** A threat that was not answered by walking out: withdrawn if Seoul moved or if it was never meant. */
export function reckon(rules: LevelRules, table: Table, dice: Dice = diceOf(table.dice.counterpart)): WashingtonMove {
  const word = (does: 'withdraws' | 'executes', reason: WashingtonReason): WashingtonMove => ({
    seat: 'washington',
    kind: 'reckon',
    does,
    reasons: [reason],
    says: speaks(rules, table, [reason], dice),
  });
  if (table.gainedThisRound) return word('withdraws', 'offer-moved');
  return table.threat?.real === true ? word('executes', 'meant-it') : word('withdraws', 'was-a-bluff');
}

/** Chance in basis points that the leader refuses what the envoy has initialled. */
export function leaderRefusalChance(rules: LevelRules, table: Table): number {
  const chance = floorDivide(rules.persona.leaderRefusal * (10000 - table.trust), 10000);
  return floorDivide(chance, 1 << Math.min(table.leaderRefusals, 10));
}

export function decide(rules: LevelRules, table: Table, dice: Dice = diceOf(table.dice.counterpart)): WashingtonMove {
  const refuses = dice.chance(leaderRefusalChance(rules, table), 'the leader refuses');
  const reasons = [refuses ? 'leader-wants-more' : 'leader-agrees'] as const;
  return {
    seat: 'washington',
    kind: 'decide',
    does: refuses ? 'refuses' : 'consents',
    reasons,
    says: speaks(rules, table, reasons, dice),
  };
}
