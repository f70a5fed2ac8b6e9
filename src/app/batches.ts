import { WorkerLost, type BatchAnswer, type BatchPort } from '../analysis/batch-messages.ts';
import { askWorkers } from '../analysis/batch-owner.ts';
import type { RunBatches } from '../analysis/batch.ts';

/** A worker that can be done away with. */
export interface KeptWorker extends BatchPort {
  close(): void;
}

/**
 * Plays batches beside the page: `const [sessions] = await openBatches()([{ rules, policy, from, to }], { onProgress,
 * signal })`. One worker is started at the first call and kept, so keep what this returns, too; `workers` is not heeded.
 * Where a worker cannot be started the page plays by itself, in pieces of some 10 milliseconds.
 */
export function openBatches(open: () => KeptWorker = openWorker): RunBatches {
  let worker: KeptWorker | null = null;
  let runs = 0;
  return async (batches, options = {}) => {
    runs += 1;
    const run = runs;
    options.signal?.throwIfAborted();
    let asked: KeptWorker | null = null;
    try {
      asked = worker ??= open();
      return await askWorkers([asked], batches, options, run);
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error;
      asked?.close();
      if (worker === asked) worker = null;
      options.onFallback?.(error);
    }
    const { ownThread } = await import('../analysis/batch-work.ts');
    const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
    return askWorkers([ownThread(pause)], batches, options, run);
  };
}

function openWorker(): KeptWorker {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./batch-worker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    throw new WorkerLost(String(error), { cause: error });
  }
  return {
    post: (ask) => worker.postMessage(ask),
    listen: (heard, onLost) => {
      const onMessage = ({ data }: MessageEvent<BatchAnswer>): void => heard(data);
      const onError = (event: Event): void =>
        onLost(new WorkerLost(event instanceof ErrorEvent ? event.message : 'the worker did not load'));
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
