import type { Score } from '../engine/vocabulary.ts';
import type { OfferMark } from './offer-mark.ts';
import type { CauseSum, MeterStory } from './meter-story.ts';
import type { PlaneModel } from './plane-model.ts';
import type { ScoreStory } from './score-story.ts';
import type { ValuePair } from './session-figures.ts';

/** What the parts of a debrief come to in a sentence each. Values in basis points, meters in hundredths. */
export interface Findings {
  readonly strongest: { readonly score: Score; readonly points: number };
  readonly weakest: { readonly score: Score; readonly points: number };
  /** What each side came down from its first offer to its last, in its own value at the time. */
  readonly cameDown: { readonly seoul: number | null; readonly washington: number | null };
  /** What raised trust most in all, and what cost it most. */
  readonly trustUp: CauseSum | null;
  readonly trustDown: CauseSum | null;
}

export function findingsOf(
  scores: readonly ScoreStory[],
  offers: readonly OfferMark[],
  meters: readonly MeterStory[],
): Findings {
  const ranked = scores.toSorted((a, b) => b.points - a.points);
  const causes = meters.find((story) => story.meter === 'trust')?.causes ?? [];
  return {
    strongest: pointsOf(ranked[0]),
    weakest: pointsOf(ranked[ranked.length - 1]),
    cameDown: { seoul: cameDown(offers, 'seoul'), washington: cameDown(offers, 'washington') },
    trustUp: causes.find((cause) => cause.by > 0) ?? null,
    trustDown: causes.find((cause) => cause.by < 0) ?? null,
  };
}

function pointsOf(story: ScoreStory | undefined): Findings['strongest'] {
  return { score: story?.score ?? 'seoul', points: story?.points ?? 0 };
}

function cameDown(offers: readonly OfferMark[], by: OfferMark['by']): number | null {
  const own = offers.filter((offer) => offer.by === by);
  const [first, last] = [own[0], own[own.length - 1]];
  return first && last && first !== last ? first[by] - last[by] : null;
}

/** What more a package could have given each side at no cost to the other, in basis points; nought on the frontier. */
export function leftOnTheTable({ frontier }: Pick<PlaneModel, 'frontier'>, at: ValuePair): ValuePair {
  let { seoul, washington } = at;
  for (const point of frontier) {
    if (point.washington >= at.washington) seoul = Math.max(seoul, point.seoul);
    if (point.seoul >= at.seoul) washington = Math.max(washington, point.washington);
  }
  return { seoul: seoul - at.seoul, washington: washington - at.washington };
}
