import type { LevelRules } from '../engine/rules.ts';
import type { Scored } from '../engine/score.ts';
import type { Session } from '../engine/session.ts';
import { SCORES, type Score } from '../engine/vocabulary.ts';
import type { CauseSum, MeterStory } from './meter-story.ts';

/** How the value score came about, in basis points. */
export interface ValueFigures {
  readonly kind: 'seoul';
  readonly signed: boolean;
  /** The signed text as it stands; null without one. */
  readonly textWorth: number | null;
  /** What furloughs and interim funding took from it. */
  readonly price: number;
  /** What the session came to. */
  readonly value: number;
  readonly reservation: number;
  /** The best that the level's zone of agreement holds at its reference trust. */
  readonly best: number;
  /** The value that scores nothing. */
  readonly zero: number;
}

export interface JointFigures {
  readonly kind: 'joint';
  readonly signed: boolean;
  readonly gainSeoul: number;
  readonly gainWashington: number;
  readonly bestGain: number;
}

export interface MeterFigures {
  readonly kind: 'trust' | 'deterrence' | 'standing';
  readonly start: number;
  readonly end: number;
  /** The largest causes first. */
  readonly causes: readonly CauseSum[];
}

export interface ScoreStory {
  readonly score: Score;
  /** 0..100. */
  readonly points: number;
  /** Whole per cent of the overall score. */
  readonly weight: number;
  readonly figures: ValueFigures | JointFigures | MeterFigures;
}

export function scoreStories(
  rules: LevelRules,
  session: Session,
  scored: Scored,
  meters: readonly MeterStory[],
): ScoreStory[] {
  const signed = session.table.signed !== null;
  const { seoul } = rules.reservation;
  const figuresOf = (score: Score): ScoreStory['figures'] => {
    if (score === 'seoul') {
      const price = signed ? session.table.signingPrice : 0;
      const textWorth = signed ? scored.seoulValue + price : null;
      return {
        kind: 'seoul',
        signed,
        textWorth,
        price,
        value: scored.seoulValue,
        reservation: seoul,
        best: scored.yardstick.bestSeoul,
        zero: scored.yardstick.zeroSeoul,
      };
    }
    if (score === 'joint') return jointFigures(rules, session, scored);
    const story = meters.find((one) => one.meter === score);
    return { kind: score, start: story?.start ?? 0, end: story?.end ?? 0, causes: (story?.causes ?? []).slice(0, 5) };
  };
  return SCORES.map((score) => ({
    score,
    points: scored.scores[score],
    weight: rules.scoreWeights[score],
    figures: figuresOf(score),
  }));
}

export function jointFigures({ reservation }: LevelRules, { table }: Session, scored: Scored): JointFigures {
  return {
    kind: 'joint',
    signed: table.signed !== null,
    gainSeoul: scored.seoulValue - reservation.seoul,
    gainWashington: scored.washingtonValue - reservation.washington,
    bestGain: scored.yardstick.bestJointGain,
  };
}
