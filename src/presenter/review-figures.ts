import type { Difference, ReasonKind } from '../analysis/review/reason.ts';
import type { Word } from '../analysis/review/thresholds.ts';
import type { SeoulMove } from '../engine/moves.ts';
import type { ByScore, Phase } from '../engine/vocabulary.ts';

// A review is made beside the rules and handed in: these are its shapes.

/** What was to be expected: scores in hundredths of a point, chance in per mille, value in basis points. */
export interface OutlookFigures {
  readonly overall: number;
  readonly error: number;
  readonly ratified: number;
  readonly value: number;
  readonly trust: number;
}

/** A move that was compared, and the best that could be said after it in the same turn. */
export interface TriedFigures {
  readonly move: SeoulMove;
  readonly followUp: SeoulMove | null;
  readonly outlook: OutlookFigures;
}

export type ReviewWord = Word;
export const REVIEW_WORDS = [
  'brilliant',
  'good',
  'inaccuracy',
  'mistake',
  'turning-point',
] as const satisfies readonly Word[];

export interface ReviewReason {
  readonly kind: ReasonKind;
  readonly gains: { readonly parts: ByScore<number>; readonly ratified: number; readonly value: number };
  readonly differs: readonly Difference[] | null;
  readonly promise: { readonly issue: number; readonly stop: number } | null;
}

export interface ReviewedFigures {
  readonly beat: number;
  readonly round: number;
  readonly phase: Phase;
  readonly move: SeoulMove;
  readonly trust: { readonly before: number; readonly after: number };
  readonly judgement: {
    readonly played: TriedFigures;
    readonly best: TriedFigures;
    readonly tried: readonly TriedFigures[];
  } | null;
  readonly before: OutlookFigures | null;
  readonly after: OutlookFigures | null;
  readonly loss: number;
  readonly reason: ReviewReason | null;
  readonly word: ReviewWord | null;
}

export interface ReviewFigures {
  readonly moves: readonly ReviewedFigures[];
  readonly worst: readonly number[];
}
