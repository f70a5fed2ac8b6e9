import type { ReviewAnswer, ReviewAsk } from '../analysis/review/review-messages.ts';
import { reviewWorker } from '../analysis/review/review-work.ts';
import { nextTask, serve } from './page-worker.ts';

/** Roll-outs between two looks for a cancel. */
const PIECE = 200;

// The browser's worker that reviews sessions for `reviews.ts`.
serve<ReviewAsk, ReviewAnswer>((tell) => reviewWorker(tell, nextTask, PIECE));
