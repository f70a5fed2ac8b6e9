import { acceptanceLine, creditOf, floorOf, worthCredit } from '../engine/counterpart/stand.ts';
import type { Move } from '../engine/moves.ts';
import { lastOffer, weightNow } from '../engine/offers.ts';
import type { LevelRules } from '../engine/rules.ts';
import type { Table } from '../engine/table-state.ts';

/** Where Washington stood in an act, in basis points: of its own value, the credit of what Seoul could earn. */
export interface WashingtonStand {
  /** What it asked with a demand; what it needed to say yes to an offer. */
  readonly target: number;
  /** The least it would have settled for. */
  readonly floor: number;
  /** Credit that Seoul had earned by moving. */
  readonly credit: number;
}

/** `table` is as the act found it. Null where the act is no demand and no word on an offer. */
export function standIn(rules: LevelRules, table: Table, move: Move): WashingtonStand | null {
  if (move.kind === 'demand') {
    const credit = creditOf(rules, table, table.offers);
    return { target: move.lines.bid, floor: floorOf(rules, table, credit, table.round), credit };
  }
  const offer = lastOffer(table);
  if (move.kind !== 'respond' || !offer) return null;
  // As in the engine's acceptance line: what the offer itself earns counts no more than what was earned before it.
  const before = creditOf(rules, table, table.offers.slice(0, -1));
  const credit = Math.min(before, worthCredit(rules, offer, weightNow(rules, table)));
  const judgedAs = Math.min(table.round + 1, rules.calendar.rounds);
  return { target: acceptanceLine(rules, table), floor: floorOf(rules, table, credit, judgedAs), credit };
}
