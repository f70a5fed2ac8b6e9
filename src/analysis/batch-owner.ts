import type { BatchPort } from './batch-messages.ts';
import { chunksOf, inOrder, sessionsIn, type Batch, type BatchOptions, type PlayedChunk } from './batch.ts';
import type { Simulated } from './simulate.ts';

/** How many of `workers` are of use: at most one a chunk. Throws a `RangeError` for seeds that are none. */
export function usefulWorkers(batches: readonly Batch[], workers: number): number {
  return Math.min(workers, chunksOf(batches).length);
}

/**
 * The owner's side of a batch: shares the chunks out among workers, adds up their progress and puts their results
 * together. At the first fault or the signal all are told to cancel; the promise is rejected with that fault (`WorkerLost`
 * for a worker that ended, an `Error` for a session that failed, the signal's reason) once every worker stands still.
 * `run` is another number at every call with the same workers.
 */
export async function askWorkers(
  ports: readonly BatchPort[],
  batches: readonly Batch[],
  { onProgress, signal }: BatchOptions,
  run: number,
): Promise<Simulated[][]> {
  signal?.throwIfAborted();
  const total = sessionsIn(chunksOf(batches));
  if (total === 0) return batches.map(() => []);
  const played: PlayedChunk[] = [];
  const done = ports.map(() => 0);
  const busy = new Set(ports);
  const faults: Error[] = [];
  const hushes: (() => void)[] = [];
  const cancel = (why: Error): void => {
    faults.push(why);
    if (faults.length === 1) for (const port of busy) port.post({ kind: 'cancel', run });
  };
  const aborted = (): void => cancel(signal?.reason as Error);
  try {
    await new Promise<void>((resolve) => {
      const stands = (port: BatchPort): void => {
        if (busy.delete(port) && busy.size === 0) resolve();
      };
      signal?.addEventListener('abort', aborted);
      ports.forEach((port, nth) => {
        hushes.push(
          port.listen(
            (answer) => {
              if (answer.run !== run) return;
              if (answer.kind === 'progress') {
                done[nth] = answer.done;
                onProgress?.({ done: done.reduce((sum, own) => sum + own), total });
                return;
              }
              if (answer.kind === 'result') played.push(...answer.played);
              if (answer.kind === 'failed') cancel(new Error(answer.why));
              stands(port);
            },
            (why) => {
              cancel(why);
              stands(port);
            },
          ),
        );
        port.post({ kind: 'start', run, batches, share: { nth, of: ports.length } });
      });
    });
  } finally {
    signal?.removeEventListener('abort', aborted);
    for (const hush of hushes) hush();
  }
  if (faults[0]) throw faults[0];
  return inOrder(batches, played);
}
