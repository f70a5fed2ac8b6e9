import type { Text } from '../content/level-parts.ts';
import type { SeoulMove } from '../engine/moves.ts';
import type { SeoulView } from '../engine/view.ts';
import type { Package, SideMove, Tone } from '../engine/vocabulary.ts';
import type { AskRefusal } from './away-model.ts';
import type { PlayedLevel } from './level-text.ts';
import { stopLabels, termsOf, type StopLabel, type Term } from './stop-label.ts';
import { changeOf, type Change } from './trade-finder.ts';

/** One issue on which the advisers would move, and what that is worth to both in basis points, as they see it. */
export interface Piece {
  readonly issue: Text;
  readonly stop: StopLabel;
  readonly own: number;
  readonly theirs: number;
}

/** What would be said at the table, ready to be laid on the desk. */
export interface Speech {
  readonly package: Package;
  readonly tone: Tone;
  readonly card: number | null;
}

/** What is advised at the table. */
export type TableAdvice =
  | { readonly kind: 'accept'; readonly worth: number; readonly reservation: number }
  | { readonly kind: 'hold' }
  | {
      readonly kind: 'trade' | 'give' | 'ask' | 'repeat';
      readonly give: Piece | null;
      readonly get: Piece | null;
      readonly terms: readonly Term[];
      readonly argument: Text | null;
      readonly speech: Speech;
    };

export type Advice =
  | TableAdvice
  | {
      readonly kind: 'side';
      readonly what: SideMove;
      /** Chance that it becomes public, in basis points; null where there is nothing to leak. */
      readonly leak: number | null;
      /** What they would say at the table afterwards; null where that cannot be told yet. */
      readonly beside: TableAdvice | null;
    };

export interface AdviceGrounds {
  readonly ask: AskRefusal;
  readonly worthOf: (x: Package) => number;
  /** What would be said at the table, besides a move away from it. */
  readonly atTable: SeoulMove | null;
  /** Chance in basis points that a back channel used now becomes public. */
  readonly leak: number;
}

/** The advisers' move with its reason, out of what Seoul can see. A move that would be refused becomes advice to hold. */
export function adviceModel(level: PlayedLevel, view: SeoulView, move: SeoulMove, grounds: AdviceGrounds): Advice {
  const { ask, atTable, leak } = grounds;
  if (move.kind !== 'side' || ask(move) !== null) return tableAdvice(level, view, move, grounds);
  return {
    kind: 'side',
    what: move.what,
    leak: move.what === 'backChannel' ? leak : null,
    beside: atTable && tableAdvice(level, view, atTable, grounds),
  };
}

function tableAdvice(
  level: PlayedLevel,
  view: SeoulView,
  move: SeoulMove,
  { ask, worthOf }: AdviceGrounds,
): TableAdvice {
  if (ask(move) !== null) return { kind: 'hold' };
  if (move.kind === 'accept' && view.lastBid)
    return { kind: 'accept', worth: worthOf(view.lastBid), reservation: view.reservation };
  if (move.kind !== 'propose') return { kind: 'hold' };
  const before = view.lastOffer ?? level.rules.issues.map((issue) => issue.expiring);
  const changes = move.package.flatMap((stop, issue) =>
    stop === before[issue] ? [] : [changeOf(level, view.estimate, before, issue, stop)],
  );
  const given = best(changes, ({ own, theirs }) => (own < 0 && theirs > 0 ? theirs / -own : 0));
  const got = best(changes, ({ own }) => Math.max(0, own));
  return {
    kind: given && got ? 'trade' : given ? 'give' : got ? 'ask' : 'repeat',
    give: given && pieceOf(level, given),
    get: got && pieceOf(level, got),
    terms: termsOf(level.file.issues, move.package, before),
    argument: move.card === null ? null : (level.file.cards[move.card]?.name ?? null),
    speech: { package: move.package, tone: move.tone, card: move.card },
  };
}

function best(changes: readonly Change[], score: (change: Change) => number): Change | null {
  const [first] = changes.filter((change) => score(change) > 0).toSorted((a, b) => score(b) - score(a));
  return first ?? null;
}

function pieceOf(level: PlayedLevel, { issue, stop, own, theirs }: Change): Piece | null {
  const file = level.file.issues[issue];
  const label = file && stopLabels(file)[stop];
  return file && label ? { issue: file.name, stop: label, own, theirs } : null;
}
