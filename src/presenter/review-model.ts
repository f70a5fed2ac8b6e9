import type { LevelFile } from '../content/level-schema.ts';
import type { Beat } from '../engine/rerun.ts';
import { viewFor } from '../engine/view.ts';
import type { Package } from '../engine/vocabulary.ts';
import type { PlayedLevel } from './level-text.ts';
import type { OutlookFigures, ReviewedFigures, ReviewFigures, ReviewReason, ReviewWord } from './review-figures.ts';
import { REVIEW_WORDS } from './review-figures.ts';
import { termAt, type StopLabel, type Term } from './stop-label.ts';
import { toldMove, type ToldMove } from './told-move.ts';

/** Why another move was better, with what it would have brought. */
export interface ToldReason {
  readonly kind: ReviewReason['kind'];
  /** What was better: a move, and perhaps what is said after it in the same turn. */
  readonly better: readonly ToldMove[];
  readonly gains: ReviewReason['gains'];
  readonly promise: Term | null;
  /** The better package beside the other: what differs, and what all of it is worth to both sides in basis points. */
  readonly trade: {
    readonly terms: readonly Term[];
    readonly seoul: number;
    readonly washington: number;
    /** An amount that the better package saves, and the term that buys as much with Washington; null where none does. */
    readonly saved: { readonly amount: StopLabel; readonly by: Term } | null;
  } | null;
}

/** A move of Seoul's that was judged. */
export interface ReviewRow {
  readonly beat: number;
  readonly round: number;
  readonly word: ReviewWord;
  readonly move: ToldMove;
  readonly before: OutlookFigures;
  readonly after: OutlookFigures;
  readonly trust: { readonly before: number; readonly after: number };
  readonly loss: number;
  readonly reason: ToldReason | null;
}

export interface ReviewModel {
  readonly rows: readonly ReviewRow[];
  readonly counts: Readonly<Record<ReviewWord, number>>;
  readonly rounds: number;
  /** Numbers in `rows` of the moves that are learned from, the worst first. */
  readonly worst: readonly number[];
}

/** So much less, in basis points of Washington's value, is as good as the same. */
const AS_GOOD = 50;

export function reviewModel({ file, rules }: PlayedLevel, beats: readonly Beat[], review: ReviewFigures): ReviewModel {
  const judged = review.moves.flatMap((one, i) => (one.word && one.before && one.after ? [{ one, i }] : []));
  const rows = judged.map(({ one }) => rowOf(file, beats, one));
  return {
    rows,
    counts: Object.fromEntries(
      REVIEW_WORDS.map((word) => [word, rows.filter((row) => row.word === word).length]),
    ) as Record<ReviewWord, number>,
    rounds: rules.calendar.rounds,
    worst: review.worst.flatMap((move) => {
      const at = judged.findIndex(({ i }) => i === move);
      return at < 0 ? [] : [at];
    }),
  };
}

function rowOf(file: LevelFile, beats: readonly Beat[], one: ReviewedFigures): ReviewRow {
  const { beat, round, trust, loss, word, before, after } = one;
  if (!word || !before || !after) throw new RangeError(`beat ${beat} was not judged`);
  const lastOffer = offerBefore(beats, beat);
  return {
    beat,
    round,
    trust,
    loss,
    word,
    before,
    after,
    move: toldMove(file, one.move, lastOffer),
    reason: reasonOf(file, one, lastOffer),
  };
}

/** Seoul's last offer before a beat. */
export function offerBefore(beats: readonly Beat[], beat: number): Package | null {
  const before = beats[beat - 1]?.session;
  return before ? viewFor(before, 'seoul').lastOffer : null;
}

function reasonOf(
  file: LevelFile,
  { reason, judgement }: ReviewedFigures,
  lastOffer: Package | null,
): ToldReason | null {
  if (!reason || !judgement) return null;
  const { move, followUp } = judgement.best;
  return {
    kind: reason.kind,
    better: [move, ...(followUp ? [followUp] : [])].map((part) => toldMove(file, part, lastOffer)),
    gains: reason.gains,
    promise: reason.promise && termAt(file.issues, reason.promise.issue, reason.promise.stop),
    trade: reason.differs && reason.differs.length > 0 ? tradeOf(file, reason.differs) : null,
  };
}

function tradeOf(file: LevelFile, differs: NonNullable<ReviewReason['differs']>): ToldReason['trade'] {
  const sum = (side: 'seoul' | 'washington') => differs.reduce((all, one) => all + one[side], 0);
  const [seoul, washington] = [sum('seoul'), sum('washington')];
  return {
    terms: differs.flatMap(({ issue, to }) => termAt(file.issues, issue, to) ?? []),
    seoul,
    washington,
    saved: washington >= -AS_GOOD && seoul > 0 ? savedOf(file, differs) : null,
  };
}

function savedOf(
  file: LevelFile,
  differs: NonNullable<ReviewReason['differs']>,
): { readonly amount: StopLabel; readonly by: Term } | null {
  const paid = differs.find(({ issue, seoul }) => file.issues[issue]?.kind === 'amount' && seoul > 0);
  const [bought] = differs.filter(({ washington }) => washington > 0).toSorted((a, b) => b.washington - a.washington);
  const issue = paid && file.issues[paid.issue];
  const by = bought && termAt(file.issues, bought.issue, bought.to);
  if (!paid || !by || issue?.kind !== 'amount') return null;
  const [from, to] = [issue.stops[paid.from]?.at ?? 0, issue.stops[paid.to]?.at ?? 0];
  return { amount: { kind: 'amount', amount: Math.abs(from - to), unit: issue.unit }, by };
}
