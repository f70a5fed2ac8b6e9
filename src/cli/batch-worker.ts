import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { BatchAsk } from '../analysis/batch-messages.ts';
import { batchWorker } from '../analysis/batch-work.ts';

/** A thread that plays batches for `batch-workers.ts`. */
const owner = parentPort;
if (owner) {
  const work = batchWorker(
    (answer) => owner.postMessage(answer),
    () => setImmediate(),
  );
  owner.on('message', (ask: BatchAsk) => void work(ask));
}
