import { WorkerLost } from '../../src/analysis/worker-port.ts';
import type { PageWorker } from '../../src/app/page-worker.ts';

/**
 * A browser's worker with a fake port, which works as `worker` does; it dies instead of the answer after so many, if any
 * number is given.
 */
export function fakeWorker<Ask, Answer>(
  worker: (tell: (answer: Answer) => void) => (ask: Ask) => Promise<void>,
  diesAfter = Number.POSITIVE_INFINITY,
): PageWorker<Ask, Answer> & { closed(): boolean } {
  const heard = new Set<(answer: Answer) => void>();
  const lost = new Set<(why: WorkerLost) => void>();
  let closed = false;
  let told = 0;
  const work = worker((answer) => {
    if (told++ >= diesAfter) for (const hear of lost) hear(new WorkerLost('blocked'));
    else for (const hear of heard) hear(structuredClone(answer));
  });
  return {
    post: (ask) => void work(structuredClone(ask)),
    listen: (hear, onLost) => {
      heard.add(hear);
      lost.add(onLost);
      return () => {
        heard.delete(hear);
        lost.delete(onLost);
      };
    },
    close: () => {
      closed = true;
    },
    closed: () => closed,
  };
}
