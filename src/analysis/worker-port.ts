/** A worker as its owner sees it: a thread, a browser's worker, or the owner's own thread. */
export interface WorkerPort<Ask, Answer> {
  post(ask: Ask): void;
  /** `lost` is told if the worker ends before its time. Answers how to stop listening. */
  listen(heard: (answer: Answer) => void, lost: (why: WorkerLost) => void): () => void;
}

/** A worker did not start, or ended before its time. Says nothing about what it was asked. */
export class WorkerLost extends Error {}

interface Cancel {
  readonly kind: 'cancel';
  readonly run: number;
}

/** What a worker tells of a run that it could not finish. */
interface Failed {
  readonly kind: 'failed';
  readonly run: number;
  readonly why: string;
}

/**
 * A worker's side: does the work it is asked for and tells the last answer to it, or why it failed. `work` asks between
 * two pieces whether its run is still wanted. Several runs may be under way at once.
 */
export function answering<Ask extends { readonly kind: string; readonly run: number }, Answer>(
  tell: (answer: Answer | Failed) => void,
  work: (ask: Exclude<Ask, Cancel>, isWanted: () => boolean) => Promise<Answer>,
): (ask: Ask | Cancel) => Promise<void> {
  const underWay = new Set<number>();
  return async (ask) => {
    const { run } = ask;
    if (ask.kind === 'cancel') {
      underWay.delete(run);
      return;
    }
    underWay.add(run);
    try {
      tell(await work(ask as Exclude<Ask, Cancel>, () => underWay.has(run)));
    } catch (error) {
      tell({ kind: 'failed', run, why: error instanceof Error ? error.message : String(error) });
    } finally {
      underWay.delete(run);
    }
  };
}

/** The owner's own thread in place of a worker; `worker` makes a worker's side out of a way to tell. */
export function ownThread<Ask, Answer>(
  worker: (tell: (answer: Answer) => void) => (ask: Ask) => Promise<void>,
): WorkerPort<Ask, Answer> {
  const listeners = new Set<(answer: Answer) => void>();
  const work = worker((answer) => {
    for (const heard of listeners) heard(answer);
  });
  return {
    post: (ask) => void work(ask),
    listen: (heard) => {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
}
