import type { ReviewAnswer, ReviewAsk } from '../analysis/review/review-messages.ts';
import { askReviewer } from '../analysis/review/review-owner.ts';
import type { Outlook } from '../analysis/review/outlook.ts';
import type { Reviewable, ReviewedMove } from '../analysis/review/review.ts';
import type { ReviewSettings } from '../analysis/review/settings.ts';
import { ownThread } from '../analysis/worker-port.ts';
import type { SeoulMove } from '../engine/moves.ts';
import { keptWorker, nextTask, pageWorker, type PageWorker } from './page-worker.ts';

/** Reviews beside the page. Rejected with the signal's reason where they are cancelled. */
export interface Reviews {
  review(
    session: Reviewable,
    settings: ReviewSettings,
    judged: (move: ReviewedMove) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** Null where the move is not allowed. */
  tryMove(session: Reviewable, settings: ReviewSettings, beat: number, move: SeoulMove): Promise<Outlook | null>;
}

/** Roll-outs in one piece where the page has to do the work itself: some 10 milliseconds. */
const PIECE = 10;

/**
 * One worker is started at the first call and kept, so keep what this returns, too. Where a worker cannot be started the
 * page works by itself, in small pieces.
 */
export function openReviews(open: () => PageWorker<ReviewAsk, ReviewAnswer> = openWorker): Reviews {
  const work = keptWorker(open, async () => {
    const { reviewWorker } = await import('../analysis/review/review-work.ts');
    return ownThread<ReviewAsk, ReviewAnswer>((tell) => reviewWorker(tell, nextTask, PIECE));
  });
  let runs = 0;
  const ask = (
    question: Exclude<ReviewAsk, { kind: 'cancel' }>,
    heard: (answer: ReviewAnswer) => void,
    signal?: AbortSignal,
  ): Promise<ReviewAnswer> => {
    let told = 0;
    return work((port) => {
      // What a lost worker had told already comes again the same: it is not told twice.
      let heardHere = 0;
      return askReviewer(
        port,
        question,
        (answer) => {
          heardHere += 1;
          if (heardHere <= told) return;
          told = heardHere;
          heard(answer);
        },
        signal,
      );
    });
  };
  return {
    async review(session, settings, judged, signal) {
      const question = { kind: 'review', run: ++runs, session, settings } as const;
      await ask(question, (answer) => answer.kind === 'judged' && judged(answer.move), signal);
    },
    async tryMove(session, settings, beat, move) {
      const answer = await ask({ kind: 'try', run: ++runs, session, settings, beat, move }, () => {});
      return answer.kind === 'tried' ? answer.outlook : null;
    },
  };
}

const openWorker = () =>
  pageWorker<ReviewAsk, ReviewAnswer>(
    () => new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' }),
  );
