import type { SeoulMove } from '../../engine/moves.ts';
import { rerun } from '../../engine/rerun.ts';
import { newSession, type Session } from '../../engine/session.ts';
import type { Phase } from '../../engine/vocabulary.ts';
import { judge, outlookAfter, type Judgement, type Steps } from './judge.ts';
import type { Outlook } from './outlook.ts';
import { positionOf } from './position.ts';
import { reasonOf, type Reason } from './reason.ts';
import { USUAL, type ReviewSettings } from './settings.ts';
import type { Word } from './thresholds.ts';
import { lossOf, wordsOf } from './words.ts';

/** A session as a review needs it. */
export type Reviewable = Pick<Session, 'rules' | 'ruleset' | 'seed' | 'moves'>;

/** One of Seoul's moves, judged. */
export interface ReviewedMove {
  /** Number of the beat, from 0. */
  readonly beat: number;
  readonly round: number;
  /** In which it was made. */
  readonly phase: Phase;
  readonly move: SeoulMove;
  /** Just before and just after the move, in hundredths. */
  readonly trust: { readonly before: number; readonly after: number };
  /** Null where nothing else was allowed. */
  readonly judgement: Judgement | null;
  /** What was to be expected with the best move known, and with the one that was played. */
  readonly before: Outlook | null;
  readonly after: Outlook | null;
  /** In hundredths of a point of the overall score; nothing where it is within the noise. */
  readonly loss: number;
  /** Why the best other move is better; null where it is not. */
  readonly reason: Reason | null;
}

export interface WordedMove extends ReviewedMove {
  readonly word: Word | null;
}

export interface Review {
  readonly format: 1;
  readonly level: string;
  readonly ruleset: number;
  readonly seed: number;
  readonly settings: ReviewSettings;
  readonly moves: readonly WordedMove[];
  /** Numbers in `moves` of the largest losses, three at most, the largest first. */
  readonly worst: readonly number[];
}

/** How many moves are looked at for learning. */
export const MOST_WORST = 3;

/** A step of a review: a roll-out was played, or a move has been judged. */
export type ReviewStep = ReviewedMove | null;

/** Numbers of the beats in which Seoul moves. */
export function seoulBeats({ moves }: Pick<Reviewable, 'moves'>): readonly number[] {
  return moves.flatMap((move, beat) => (move.seat === 'seoul' ? [beat] : []));
}

/**
 * Reviews a session move by move, under way or over: yields null after every roll-out and each judged move as it is
 * done, and returns the whole. The same session and settings give the same bytes on every machine. Whoever stops
 * asking has cancelled it. `beats` may name some of Seoul's moves only. Throws a `RangeError` for moves that the session cannot have had.
 */
export function* reviewInSteps(
  session: Reviewable,
  settings: ReviewSettings = USUAL,
  beats: readonly number[] = seoulBeats(session),
): Generator<ReviewStep, Review, void> {
  const sessions = sessionsOf(session);
  const moves: ReviewedMove[] = [];
  for (const beat of beats) {
    const [before, after] = [sessions[beat] as Session, sessions[beat + 1] as Session];
    const position = positionOf(before, beat);
    const move = session.moves[beat] as SeoulMove;
    const judgement = yield* asSteps(judge(position, move, settings));
    const loss = judgement ? lossOf(judgement) : 0;
    const one: ReviewedMove = {
      beat,
      round: before.table.round,
      phase: position.view.phase,
      move,
      trust: { before: before.table.trust, after: after.table.trust },
      judgement,
      before: judgement && (judgement.lead.by > 0 ? judgement.best.outlook : judgement.played.outlook),
      after: judgement && judgement.played.outlook,
      loss,
      reason: judgement && loss > 0 ? reasonOf(position, judgement) : null,
    };
    moves.push(one);
    yield one;
  }
  return concluded(session, settings, moves);
}

/** The review of moves judged so far. */
export function concluded(
  { rules, ruleset, seed }: Omit<Reviewable, 'moves'>,
  settings: ReviewSettings,
  moves: readonly ReviewedMove[],
): Review {
  const words = wordsOf(moves);
  return {
    format: 1,
    level: rules.id,
    ruleset,
    seed,
    settings,
    moves: moves.map((one, i) => ({ ...one, word: words[i] ?? null })),
    worst: moves
      .map((_, i) => i)
      .filter((i) => ['mistake', 'turning-point', 'inaccuracy'].includes(words[i] ?? 'good'))
      .sort((a, b) => (moves[b]?.loss ?? 0) - (moves[a]?.loss ?? 0) || a - b)
      .slice(0, MOST_WORST),
  };
}

/** The whole review at once. */
export function reviewOf(
  session: Reviewable,
  settings: ReviewSettings = USUAL,
  beats: readonly number[] = seoulBeats(session),
): Review {
  const steps = reviewInSteps(session, settings, beats);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What another move at a beat would have come to; null where it is not allowed, or the beat is not Seoul's. */
export function* tryInSteps(
  session: Reviewable,
  beat: number,
  move: SeoulMove,
  settings: ReviewSettings = USUAL,
): Steps<Outlook | null> {
  if (session.moves[beat]?.seat !== 'seoul') return null;
  const before = sessionsOf(session)[beat];
  return before ? yield* outlookAfter(positionOf(before, beat), move, settings) : null;
}

/** The session before each beat, and after the last. */
function sessionsOf({ rules, seed, moves }: Reviewable): Session[] {
  const again = rerun(rules, seed, moves);
  if (!again.ok) throw new RangeError(`move ${again.at + 1} is refused: ${again.refusal}`);
  return [newSession(rules, seed), ...again.beats.map((beat) => beat.session)];
}

function* asSteps<Result>(work: Steps<Result>): Generator<null, Result, void> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield null;
  }
}
