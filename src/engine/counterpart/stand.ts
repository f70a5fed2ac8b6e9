import type { Lines } from '../moves.ts';
import { weightNow } from '../offers.ts';
import type { LevelRules } from '../rules.ts';
import type { Offer, Table } from '../table-state.ts';
import { TUNING } from '../tuning.ts';
import { worthToWashington } from '../values.ts';
import { at, clamp, floorDivide } from '../whole.ts';
import { conceded } from './concession-table.ts';
import { mindOf } from './mind.ts';

/**
 * Credit that Seoul has earned by moving, in basis points: each offer counts by how far it goes from Seoul's ideal
 * towards the aspiration, may raise the credit by one step at most, and pulls it down when it retracts.
 */
export function creditOf(rules: LevelRules, table: Table, offers: readonly Offer[]): number {
  const weight = weightNow(rules, table);
  let credit = 0;
  for (const offer of offers)
    credit = Math.min(worthCredit(rules, offer.package, weight), credit + rules.persona.creditStep);
  return credit;
}

/** The most credit an offer can stand for: its place between Seoul's ideal and Washington's aspiration. */
export function worthCredit(rules: LevelRules, x: readonly number[], weight: number): number {
  const mind = mindOf(rules);
  const from = mind.ofSeoulsIdeal(weight);
  const span = mind.aspiration(weight) - from;
  if (span <= 0) return 10000;
  return clamp(floorDivide((worthToWashington(rules, x, weight) - from) * 10000, span), 0, 10000);
}

/** Share of its room that its own clock has given away in a round, in basis points: slowly at first. */
export function ownClock(rules: LevelRules, round: number): number {
  const t = timeGone(rules, round);
  return floorDivide(rules.persona.haste * floorDivide(t * t, 10000), 10000);
}

/** What favours that it remembers are worth in a round, in basis points of its value: nothing in the first half. */
export function favoursReturned(rules: LevelRules, table: Table, round: number): number {
  if (round * 2 <= rules.calendar.rounds) return 0;
  return rules.persona.remembers * Math.min(TUNING.favours.atMost, table.favours);
}

/** How far the calendar has run in a round, in basis points. */
function timeGone(rules: LevelRules, round: number): number {
  const rest = Math.max(1, rules.calendar.rounds - 1);
  return clamp(floorDivide((round - 1) * 10000, rest), 0, 10000);
}

/**
 * The least Washington would settle for at a credit in a round: it falls from the aspiration as Seoul itself moves, and
 * besides only for a clock of its own or for favours, never below what no agreement is worth.
 */
export function floorOf(rules: LevelRules, table: Table, credit: number, round: number): number {
  const weight = weightNow(rules, table);
  const top = mindOf(rules).aspiration(weight) - TUNING.hardRefusal.lowers * table.hardRefusals;
  const low = table.reservationWashington;
  const phi = floorDivide(rules.persona.phi * (10000 - table.trust), 10000);
  const given = Math.min(10000, floorDivide(credit * (10000 - phi), 10000) + ownClock(rules, round));
  const floor = top - floorDivide(given * Math.max(0, top - low), 10000) - favoursReturned(rules, table, round);
  return Math.max(Math.min(top, low), floor);
}

/** What Washington would ask and take in a round, before the rule that neither line rises unprovoked. */
export function wishedLines(rules: LevelRules, table: Table, round: number, credit: number): Lines {
  const { persona } = rules;
  const b = floorDivide(persona.beta * (5000 + table.trust), 10000);
  const open = 10000 - conceded(b, timeGone(rules, round));
  const floor = floorOf(rules, table, credit, round);
  const span = Math.max(0, mindOf(rules).best(weightNow(rules, table)) - floor);
  return {
    bid: floor + floorDivide(floorDivide(span * persona.anchor, 10000) * open, 10000),
    accept: floor + floorDivide(floorDivide(span * persona.acceptance, 10000) * open, 10000),
  };
}

/** The lines of this round: lower as talks go on, but only if Seoul has moved; higher only by a declared price. */
export function linesNow(rules: LevelRules, table: Table): Lines {
  const wished = wishedLines(rules, table, table.round, creditOf(rules, table, table.offers));
  const { lines, price, fresh } = table;
  if (!lines) return wished;
  const held = (wish: number, before: number) => {
    const capped = Math.min(wish, before + price);
    return fresh ? capped : Math.max(capped, before);
  };
  return { bid: held(wished.bid, lines.bid), accept: held(wished.accept, lines.accept) };
}

/** What Washington needs to say yes to Seoul's last offer: the acceptance line of the next round, or its floor at the end. */
export function acceptanceLine(rules: LevelRules, table: Table): number {
  const credit = creditOf(rules, table, table.offers.slice(0, -1));
  const own =
    table.offers.length > 0
      ? worthCredit(rules, at(table.offers, table.offers.length - 1).package, weightNow(rules, table))
      : 0;
  const earned = Math.min(credit, own);
  if (table.round >= rules.calendar.rounds) return floorOf(rules, table, earned, table.round);
  const next = wishedLines(rules, table, table.round + 1, earned).accept;
  return table.lines ? Math.min(next, table.lines.accept) : next;
}
