import { WorkerLost, type WorkerPort } from '../analysis/worker-port.ts';

/** A worker that can be done away with. */
export interface PageWorker<Ask, Answer> extends WorkerPort<Ask, Answer> {
  close(): void;
}

/** A browser's worker as a port. Throws `WorkerLost` where it does not start. */
export function pageWorker<Ask, Answer>(start: () => Worker): PageWorker<Ask, Answer> {
  let worker: Worker;
  try {
    worker = start();
  } catch (error) {
    throw new WorkerLost(String(error), { cause: error });
  }
  return {
    post: (ask) => worker.postMessage(ask),
    listen: (heard, onLost) => {
      const onMessage = ({ data }: MessageEvent<Answer>): void => heard(data);
      const onError = (event: Event): void =>
        onLost(new WorkerLost(event instanceof ErrorEvent ? event.message : 'the worker did not load'));
      worker.addEventListener('message', onMessage);
      worker.addEventListener('error', onError);
      worker.addEventListener('messageerror', onError);
      return () => {
        worker.removeEventListener('message', onMessage);
        worker.removeEventListener('error', onError);
        worker.removeEventListener('messageerror', onError);
      };
    },
    close: () => worker.terminate(),
  };
}

/**
 * One worker that is started at the first use and kept. Where it does not start or is lost, what was wanted of it is
 * wanted of `own`, which works on the page itself in pieces; `onFallback` is told why.
 */
export function keptWorker<Ask, Answer>(
  open: () => PageWorker<Ask, Answer>,
  own: () => Promise<WorkerPort<Ask, Answer>>,
) {
  let worker: PageWorker<Ask, Answer> | null = null;
  return async <Result>(
    use: (port: WorkerPort<Ask, Answer>) => Promise<Result>,
    onFallback?: (why: WorkerLost) => void,
  ): Promise<Result> => {
    let asked: PageWorker<Ask, Answer> | null = null;
    try {
      asked = worker ??= open();
      return await use(asked);
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error;
      asked?.close();
      if (worker === asked) worker = null;
      onFallback?.(error);
    }
    return use(await own());
  };
}

/** Lets waiting messages and clicks in. */
export const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

interface WorkerScope {
  postMessage(answer: unknown): void;
  addEventListener(kind: 'message', heard: (event: MessageEvent<never>) => void): void;
}

/** In a worker's own script: each message is worked on, and `tell` posts an answer. */
export function serve<Ask, Answer>(worker: (tell: (answer: Answer) => void) => (ask: Ask) => unknown): void {
  // The DOM's types describe a window's scope.
  const scope = self as unknown as WorkerScope;
  const work = worker((answer) => scope.postMessage(answer));
  scope.addEventListener('message', ({ data }) => void work(data));
}
