import {
  ReviewerLost,
  type ReviewAnswer,
  type ReviewAsk,
  type ReviewPort,
} from '../analysis/review/review-messages.ts';
import { askReviewer } from '../analysis/review/review-owner.ts';
import type { Outlook } from '../analysis/review/outlook.ts';
import type { Reviewable, ReviewedMove } from '../analysis/review/review.ts';
import type { ReviewSettings } from '../analysis/review/settings.ts';
import type { SeoulMove } from '../engine/moves.ts';

/** A worker that can be done away with. */
export interface KeptReviewer extends ReviewPort {
  close(): void;
}

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
export function openReviews(open: () => KeptReviewer = openWorker): Reviews {
  let worker: KeptReviewer | null = null;
  let runs = 0;
  const ask = async (
    question: Exclude<ReviewAsk, { kind: 'cancel' }>,
    heard: (answer: ReviewAnswer) => void,
    signal?: AbortSignal,
  ): Promise<ReviewAnswer> => {
    let asked: KeptReviewer | null = null;
    let told = 0;
    const counted = (answer: ReviewAnswer): void => {
      told += 1;
      heard(answer);
    };
    try {
      asked = worker ??= open();
      return await askReviewer(asked, question, counted, signal);
    } catch (error) {
      if (!(error instanceof ReviewerLost)) throw error;
      asked?.close();
      if (worker === asked) worker = null;
    }
    const { ownReviewer } = await import('../analysis/review/review-work.ts');
    const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
    // What the lost worker had told already comes again the same: it is not told twice.
    let again = 0;
    return askReviewer(
      ownReviewer(pause, PIECE),
      question,
      (answer) => (again++ < told ? undefined : heard(answer)),
      signal,
    );
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

function openWorker(): KeptReviewer {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    throw new ReviewerLost(String(error), { cause: error });
  }
  return {
    post: (ask) => worker.postMessage(ask),
    listen: (heard, onLost) => {
      const onMessage = ({ data }: MessageEvent<ReviewAnswer>): void => heard(data);
      const onError = (event: Event): void =>
        onLost(new ReviewerLost(event instanceof ErrorEvent ? event.message : 'the worker did not load'));
      worker.addEventListener('message', onMessage);
      worker.addEventListener('error', onError);
      return () => {
        worker.removeEventListener('message', onMessage);
        worker.removeEventListener('error', onError);
      };
    },
    close: () => worker.terminate(),
  };
}
