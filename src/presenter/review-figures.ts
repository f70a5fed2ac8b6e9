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

export type ReviewWord = 'brilliant' | 'good' | 'inaccuracy' | 'mistake' | 'turning-point';
export const REVIEW_WORDS: readonly ReviewWord[] = ['brilliant', 'good', 'inaccuracy', 'mistake', 'turning-point'];

export type ReviewReasonKind =
  | 'broke-word'
  | 'accepted-too-early'
  | 'insult'
  | 'walked-out'
  | 'better-package'
  | 'better-words'
  | 'favour-first'
  | 'word-first'
  | 'could-accept'
  | 'could-wait'
  | 'could-offer'
  | 'call-bluff';

export interface ReviewReason {
  readonly kind: ReviewReasonKind;
  readonly gains: { readonly parts: ByScore<number>; readonly ratified: number; readonly value: number };
  readonly differs:
    | readonly {
        readonly issue: number;
        readonly from: number;
        readonly to: number;
        readonly seoul: number;
        readonly washington: number;
      }[]
    | null;
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
