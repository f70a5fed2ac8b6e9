import type { BatchAnswer, BatchAsk } from '../analysis/batch-messages.ts';
import { askWorkers } from '../analysis/batch-owner.ts';
import type { RunBatches } from '../analysis/batch.ts';
import { ownThread } from '../analysis/worker-port.ts';
import { keptWorker, nextTask, pageWorker, type PageWorker } from './page-worker.ts';

/**
 * Plays batches beside the page: `const [sessions] = await openBatches()([{ rules, policy, from, to }], { onProgress,
 * signal })`. One worker is started at the first call and kept, so keep what this returns, too; `workers` is not heeded.
 * Where a worker cannot be started the page plays by itself, in pieces of some 10 milliseconds.
 */
export function openBatches(open: () => PageWorker<BatchAsk, BatchAnswer> = openWorker): RunBatches {
  const work = keptWorker(open, async () => {
    const { batchWorker } = await import('../analysis/batch-work.ts');
    return ownThread<BatchAsk, BatchAnswer>((tell) => batchWorker(tell, nextTask));
  });
  let runs = 0;
  return async (batches, options = {}) => {
    runs += 1;
    const run = runs;
    options.signal?.throwIfAborted();
    return work((port) => askWorkers([port], batches, options, run), options.onFallback);
  };
}

const openWorker = () =>
  pageWorker<BatchAsk, BatchAnswer>(
    () => new Worker(new URL('./batch-worker.ts', import.meta.url), { type: 'module' }),
  );
