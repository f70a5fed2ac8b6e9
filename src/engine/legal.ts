import type { Move } from './moves.ts';
import { lastOffer } from './offers.ts';
import type { LevelRules } from './rules.ts';
import type { Table } from './table-state.ts';
import { TUNING } from './tuning.ts';
import { inWinSet } from './values.ts';
import type { Package } from './vocabulary.ts';
import { at } from './whole.ts';

/** Why a move is refused, by name; the words for each stand in the locale. */
export const REFUSALS = [
  'not-now',
  'talks-over',
  'too-distrusted',
  'too-close',
  'no-such-package',
  'no-such-card',
  'no-such-issue',
  'not-in-level',
  'capital-short',
  'used-up',
  'once-a-round',
  'needs-amount',
  'already-vowed',
  'already-disclosed',
  'already-promised',
  'adjourned-last',
  'adjournments-spent',
  'already-walked-out',
  'outside-win-set',
  'a-bluff-stays-a-bluff',
  'too-early-to-press',
  'no-such-threat',
  'no-such-event',
  'wrong-votes',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/**
 * Why a move cannot be made, as far as what is on the table decides it; null where nothing stands against it.
 * Whose turn it is, the phase and the band are the chart's business.
 */
export function whyNot(rules: LevelRules, table: Table, move: Move): Refusal | null {
  switch (move.kind) {
    case 'propose':
      return isPackage(rules, move.package) ? whyNotCard(rules, move.card) : 'no-such-package';
    case 'hold':
      return whyNotCard(rules, move.card);
    case 'adjourn':
      if (table.adjournments >= TUNING.adjournments) return 'adjournments-spent';
      return table.adjournedLast ? 'adjourned-last' : null;
    case 'walkOut':
      return table.threat && table.walkedOut ? 'already-walked-out' : null;
    case 'side':
      return whyNotSide(rules, table, move);
    case 'promise':
      if (!isStop(rules, move.issue, move.stop)) return 'no-such-issue';
      return table.promises.some((p) => p.issue === move.issue) ? 'already-promised' : null;
    case 'disclose':
      if (!isStop(rules, move.issue, 0)) return 'no-such-issue';
      return table.disclosures.some((d) => d.issue === move.issue) ? 'already-disclosed' : null;
    case 'demand':
      return whyNotDemand(rules, table, move);
    case 'pass':
      return whyNotPass(rules, table, move);
    case 'vote':
      return move.noise.length === rules.assembly.blocs.length &&
        move.noise.every((n) => isWhole(n) && Math.abs(n) <= TUNING.assembly.noise)
        ? null
        : 'wrong-votes';
    case 'respond':
      return move.does === 'accepts' && !mayBeAccepted(rules, table) ? 'outside-win-set' : null;
    case 'answer':
      return move.does === 'leaves' && !table.threat?.real ? 'a-bluff-stays-a-bluff' : null;
    case 'reckon':
      return move.does === 'executes' && !table.threat?.real ? 'a-bluff-stays-a-bluff' : null;
    case 'begin':
    case 'accept':
    case 'decide':
      return null;
  }
}

function mayBeAccepted(rules: LevelRules, table: Table): boolean {
  const offer = lastOffer(table);
  return offer !== null && inWinSet(rules, offer);
}

function whyNotCard(rules: LevelRules, card: number | null): Refusal | null {
  return card === null || (isWhole(card) && card >= 0 && card < rules.cards.length) ? null : 'no-such-card';
}

function whyNotSide(rules: LevelRules, table: Table, move: Extract<Move, { kind: 'side' }>): Refusal | null {
  const side = Object.hasOwn(rules.sideMoves, move.what) ? rules.sideMoves[move.what] : undefined;
  if (!side) return 'not-in-level';
  if ((table.sideUses[move.what] ?? 0) >= side.cap) return 'used-up';
  if (table.sidesThisRound.includes(move.what)) return 'once-a-round';
  if (side.cost > table.capital) return 'capital-short';
  if (move.what !== 'goPublic') return null;
  if (table.vow) return 'already-vowed';
  return move.stop !== null && isStop(rules, rules.headline, move.stop) ? null : 'needs-amount';
}

function whyNotDemand(rules: LevelRules, table: Table, move: Extract<Move, { kind: 'demand' }>): Refusal | null {
  if (!isPackage(rules, move.package)) return 'no-such-package';
  if (!inWinSet(rules, move.package)) return 'outside-win-set';
  if (!move.pressure) return null;
  if (table.round < TUNING.threat.from) return 'too-early-to-press';
  const { threat } = move.pressure;
  return rules.threats.includes(threat) && !table.threatsMade.includes(threat) ? null : 'no-such-threat';
}

function whyNotPass(rules: LevelRules, table: Table, move: Extract<Move, { kind: 'pass' }>): Refusal | null {
  if (move.leak && !table.sidesThisRound.includes('backChannel')) return 'no-such-event';
  const legal = move.events.every(
    (index, i) =>
      isWhole(index) &&
      index >= 0 &&
      index < rules.deck.length &&
      !table.deckPlayed.includes(index) &&
      move.events.indexOf(index) === i &&
      table.round >= at(rules.deck, index).from &&
      table.round <= at(rules.deck, index).to,
  );
  return legal ? null : 'no-such-event';
}

function isPackage(rules: LevelRules, x: Package): boolean {
  return x.length === rules.issues.length && x.every((stop, i) => isStop(rules, i, stop));
}

function isStop(rules: LevelRules, issue: number, stop: number): boolean {
  const stops = isWhole(issue) ? rules.issues[issue]?.stops : undefined;
  return stops !== undefined && isWhole(stop) && stop >= 0 && stop < stops.length;
}

function isWhole(n: number): boolean {
  return Number.isInteger(n);
}
