import type { ReviewAnswer, ReviewAsk } from '../analysis/review/review-messages.ts';
import { reviewWorker } from '../analysis/review/review-work.ts';

/** What of a worker's own scope is used here; the DOM's types describe a window's. */
interface WorkerScope {
  postMessage(answer: ReviewAnswer): void;
  addEventListener(kind: 'message', heard: (event: MessageEvent<ReviewAsk>) => void): void;
}

/** Roll-outs between two looks for a cancel. */
const PIECE = 200;

/** The browser's worker that reviews sessions for `reviews.ts`. */
const scope = self as unknown as WorkerScope;
const work = reviewWorker(
  (answer) => scope.postMessage(answer),
  () => new Promise((resolve) => void setTimeout(resolve)),
  PIECE,
);
scope.addEventListener('message', ({ data }) => void work(data));
