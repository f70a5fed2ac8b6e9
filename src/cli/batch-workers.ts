import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { BatchAnswer, BatchPort } from '../analysis/batch-messages.ts';
import { askWorkers, usefulWorkers } from '../analysis/batch-owner.ts';
import { batchWorker } from '../analysis/batch-work.ts';
import type { RunBatches } from '../analysis/batch.ts';
import { ownThread, WorkerLost } from '../analysis/worker-port.ts';

/**
 * Plays batches in `workers` threads, as many as there are cores if left out. A thread takes up to a second to start:
 * one worker is no thread of its own but this one, and so is what plays if threads do not start.
 */
export const runBatches: RunBatches = batchRunner(startThread);

/** As `runBatches`, with another way to start a thread. */
export function batchRunner(start: () => Worker): RunBatches {
  return async (batches, options = {}) => {
    const count = usefulWorkers(batches, options.workers ?? availableParallelism());
    const inThisThread = () =>
      askWorkers([ownThread((tell) => batchWorker(tell, () => setImmediate()))], batches, options, 0);
    if (count < 2) return inThisThread();
    const threads: Worker[] = [];
    try {
      options.signal?.throwIfAborted();
      while (threads.length < count) threads.push(started(start));
      return await askWorkers(threads.map(portOf), batches, options, 0);
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error;
      options.onFallback?.(error);
    } finally {
      await Promise.all(threads.map((thread) => thread.terminate()));
    }
    return inThisThread();
  };
}

/**
 * Starts `batch-worker.ts`. Threads do not inherit tsx's hooks from the thread that starts them, and on Node 20 `--import
 * tsx` does nothing in a thread; so a few lines of JavaScript register the hooks, then load the TypeScript.
 */
function startThread(): Worker {
  const hooks = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const work = JSON.stringify(new URL('./batch-worker.ts', import.meta.url).href);
  const code = `import { register } from ${hooks}; register(); await import(${work});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), { execArgv: [] });
}

function started(start: () => Worker): Worker {
  try {
    return start();
  } catch (error) {
    throw lost(error);
  }
}

function portOf(thread: Worker): BatchPort {
  return {
    post: (ask) => thread.postMessage(ask),
    listen: (heard, onLost) => {
      const onMessage = (answer: BatchAnswer): void => heard(answer);
      const onError = (error: Error): void => onLost(lost(error));
      const onExit = (code: number): void => onLost(new WorkerLost(`a worker ended with exit code ${code}`));
      thread.on('message', onMessage).on('error', onError).on('exit', onExit);
      return () => void thread.off('message', onMessage).off('error', onError).off('exit', onExit);
    },
  };
}

function lost(error: unknown): WorkerLost {
  return new WorkerLost(error instanceof Error ? error.message : String(error), { cause: error });
}
