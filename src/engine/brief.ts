import type { IssueRules, LevelRules } from './rules.ts';

/**
 * What Seoul's delegation knows of a level: its own weights and limits, the shape of both sides' values, the calendar.
 * Washington's weights, reservation value, win-set and character are not in it.
 */
export interface SeoulBrief
  extends Pick<LevelRules, 'id' | 'headline' | 'start' | 'cards' | 'threats' | 'sideMoves' | 'assembly'> {
  readonly issues: readonly Omit<IssueRules, 'winSet'>[];
  readonly weights: Pick<LevelRules['weights'], 'seoul'>;
  readonly reservation: Pick<LevelRules['reservation'], 'seoul'>;
  readonly calendar: Omit<LevelRules['calendar'], 'events'>;
}

const briefs = new WeakMap<LevelRules, SeoulBrief>();

/** The brief of a level, built field by field and made once. */
export function briefOf(rules: LevelRules): SeoulBrief {
  let brief = briefs.get(rules);
  if (!brief) {
    const { rounds, expiryAfter, furloughFrom, gap } = rules.calendar;
    brief = {
      id: rules.id,
      headline: rules.headline,
      start: rules.start,
      cards: rules.cards,
      threats: rules.threats,
      sideMoves: rules.sideMoves,
      assembly: rules.assembly,
      issues: rules.issues.map(({ kind, stops, expiring, value }) => ({ kind, stops, expiring, value })),
      weights: { seoul: rules.weights.seoul },
      reservation: { seoul: rules.reservation.seoul },
      calendar: { rounds, expiryAfter, furloughFrom, gap },
    };
    briefs.set(rules, brief);
  }
  return brief;
}
