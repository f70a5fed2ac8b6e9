import { SCORES, type ByScore } from '../../engine/vocabulary.ts';
import type { Played } from './roll-out.ts';

/** What is to be expected after a move. All whole numbers, so that results are the same byte for byte everywhere. */
export interface Outlook {
  /** Overall score in hundredths of a point, 0..10000, and the standard error of this mean. */
  readonly overall: number;
  readonly error: number;
  /** What each of the five scores contributes, in hundredths of a point; they add up to `overall` but for rounding. */
  readonly parts: ByScore<number>;
  /** Chance of a ratified agreement in per mille. */
  readonly ratified: number;
  /** Value for Seoul in basis points; no agreement counts as what it is worth. */
  readonly value: number;
  /** Trust at the end, in hundredths. */
  readonly trust: number;
  readonly rollOuts: number;
}

export function outlookOf(played: readonly Played[]): Outlook {
  const n = Math.max(1, played.length);
  const mean = (figure: (one: Played) => number) => Math.round(sumOf(played, figure) / n);
  return {
    overall: mean((one) => one.overall),
    error: Math.round(standardError(played.map((one) => one.overall))),
    parts: Object.fromEntries(SCORES.map((name) => [name, mean((one) => one.parts[name])])) as ByScore<number>,
    ratified: mean((one) => (one.ratified ? 1000 : 0)),
    value: mean((one) => one.value),
    trust: mean((one) => one.trust),
    rollOuts: played.length,
  };
}

/** Mean of the overall score in hundredths, not rounded; nothing played counts as nothing. */
export function meanScore(played: readonly Played[]): number {
  return played.length === 0 ? 0 : sumOf(played, (one) => one.overall) / played.length;
}

/** By how much `a` is ahead of `b` on the same dice, and the standard error of that, in hundredths of a point. */
export interface Lead {
  readonly by: number;
  readonly error: number;
}

export function leadOf(a: readonly Played[], b: readonly Played[]): Lead {
  const apart = a.map((one, k) => one.overall - (b[k]?.overall ?? one.overall));
  const n = Math.max(1, apart.length);
  return {
    by: Math.round(apart.reduce((sum, one) => sum + one, 0) / n),
    error: Math.round(standardError(apart)),
  };
}

function standardError(figures: readonly number[]): number {
  if (figures.length < 2) return 0;
  const mean = figures.reduce((sum, one) => sum + one, 0) / figures.length;
  const squares = figures.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  return Math.sqrt(squares / (figures.length - 1) / figures.length);
}

function sumOf(played: readonly Played[], figure: (one: Played) => number): number {
  return played.reduce((sum, one) => sum + figure(one), 0);
}
