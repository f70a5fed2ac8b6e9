import { concluded, seoulBeats, type ReviewedMove } from '../analysis/review/review.ts';
import { USUAL } from '../analysis/review/settings.ts';
import type { Beat } from '../engine/rerun.ts';
import type { Session } from '../engine/session.ts';
import type { SeoulMove } from '../engine/moves.ts';
import { learnCase, type LearnCase } from '../presenter/learn-model.ts';
import type { PlayedLevel } from '../presenter/level-text.ts';
import { reviewModel, type ReviewModel } from '../presenter/review-model.ts';
import { openReviews, type Reviews } from './reviews.ts';

/** How far the review of a session is. */
export interface ReviewNow {
  readonly stage: 'working' | 'done' | 'cancelled' | 'failed';
  /** Of Seoul's moves. */
  readonly done: number;
  readonly total: number;
  readonly model: ReviewModel;
}

/** The review of one session, kept while it is looked at, left and looked at again. */
export interface ReviewKeeper {
  now(): ReviewNow;
  /** Begins, or begins again. */
  start(): void;
  cancel(): void;
  /** Told after every change; answers how to stop listening. */
  watch(listener: () => void): () => void;
  /** The moment of a move of the model, for trying again. */
  learn(row: number): LearnCase | null;
  /** The expected score of another move at a beat, in hundredths, and its chance in per mille; null where it is not allowed. */
  tryMove(beat: number, move: SeoulMove): Promise<{ readonly overall: number; readonly ratified: number } | null>;
}

interface Talked {
  readonly level: PlayedLevel;
  readonly host: { session(): Session; beats(): readonly Beat[] };
}

const reviews = openReviews();
let kept: { readonly of: Talked['host']; readonly moves: number; readonly keeper: ReviewKeeper } | null = null;

/** The review of talks: the same keeper for the same talks, begun at the first call. */
export function reviewOfTalks({ level, host }: Talked): ReviewKeeper {
  const moves = host.beats().length;
  if (kept?.of === host && kept.moves === moves) return kept.keeper;
  kept?.keeper.cancel();
  const keeper = keepReview(level, host.session(), host.beats(), reviews);
  kept = { of: host, moves, keeper };
  keeper.start();
  return keeper;
}

export function keepReview(
  level: PlayedLevel,
  session: Session,
  beats: readonly Beat[],
  { review, tryMove }: Reviews,
): ReviewKeeper {
  const { rules, ruleset, seed, moves } = session;
  const reviewable = { rules, ruleset, seed, moves };
  const total = seoulBeats(session).length;
  const listeners = new Set<() => void>();
  let stage: ReviewNow['stage'] = 'cancelled';
  let judged: readonly ReviewedMove[] = [];
  let wish = new AbortController();
  let model: ReviewModel | null = null;
  const change = (to: ReviewNow['stage'], so: readonly ReviewedMove[]): void => {
    stage = to;
    judged = so;
    model = null;
    for (const listener of listeners) listener();
  };
  const figures = () => concluded(reviewable, USUAL, judged);
  return {
    now: () => {
      model ??= reviewModel(level, beats, figures());
      return { stage, done: judged.length, total, model };
    },
    start() {
      wish.abort();
      wish = new AbortController();
      const { signal } = wish;
      change('working', []);
      review(reviewable, USUAL, (move) => signal.aborted || change('working', [...judged, move]), signal).then(
        () => signal.aborted || change('done', judged),
        () => signal.aborted || change('failed', judged),
      );
    },
    cancel() {
      wish.abort();
      if (stage === 'working') change('cancelled', judged);
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    learn(row) {
      const one = figures().moves.filter(({ judgement }) => judgement)[row];
      return one ? learnCase(level, beats, one) : null;
    },
    async tryMove(beat, move) {
      const outlook = await tryMove(reviewable, USUAL, beat, move);
      return outlook && { overall: outlook.overall, ratified: outlook.ratified };
    },
  };
}
