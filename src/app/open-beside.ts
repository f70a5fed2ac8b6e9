import type { OpenAsk, Opening } from './open-work.ts';
import { pageWorker, type PageWorker } from './page-worker.ts';

type OpenWorker = PageWorker<OpenAsk, Opening>;

/** Opening takes some 100 milliseconds; what takes this many is not waited for. */
const PATIENCE_MS = 5000;

const TOO_LONG = {
  en: 'This session takes too long to open. It was put away and nothing was changed.',
  ko: '협상을 여는 데 시간이 너무 오래 걸려 그만두었습니다. 바뀐 것은 없습니다.',
};

/**
 * Opens what comes from outside beside the page, so that nothing hostile can hold the page up: after `patience`
 * milliseconds the worker is done away with. Where none can be started the page works itself, within the step budget.
 */
export async function openBeside(
  ask: OpenAsk,
  start: () => OpenWorker = startWorker,
  patience: number = PATIENCE_MS,
): Promise<Opening> {
  const answer = await inWorker(ask, start, patience);
  if (answer !== 'lost') return answer;
  const { openWork } = await import('./open-work.ts');
  return openWork(ask);
}

async function inWorker(ask: OpenAsk, start: () => OpenWorker, patience: number): Promise<Opening | 'lost'> {
  let worker: OpenWorker;
  try {
    worker = start();
  } catch {
    return 'lost';
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Opening | 'lost'>((resolve) => {
      worker.listen(resolve, () => resolve('lost'));
      timer = setTimeout(() => resolve({ ok: false, why: TOO_LONG }), patience);
      worker.post(ask);
    });
  } catch {
    return 'lost';
  } finally {
    clearTimeout(timer);
    worker.close();
  }
}

const startWorker = (): OpenWorker =>
  pageWorker(() => new Worker(new URL('./open-worker.ts', import.meta.url), { type: 'module' }));
