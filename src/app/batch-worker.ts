import type { BatchAnswer, BatchAsk } from '../analysis/batch-messages.ts';
import { batchWorker } from '../analysis/batch-work.ts';

/** What of a worker's own scope is used here; the DOM's types describe a window's. */
interface WorkerScope {
  postMessage(answer: BatchAnswer): void;
  addEventListener(kind: 'message', heard: (event: MessageEvent<BatchAsk>) => void): void;
}

/** The browser's worker that plays batches for `batches.ts`. */
const scope = self as unknown as WorkerScope;
const work = batchWorker(
  (answer) => scope.postMessage(answer),
  () => new Promise((resolve) => void setTimeout(resolve)),
);
scope.addEventListener('message', ({ data }) => void work(data));
