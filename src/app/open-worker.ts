import { openWork, type OpenAsk, type Opening } from './open-work.ts';

/** What of a worker's own scope is used here; the DOM's types describe a window's. */
interface WorkerScope {
  postMessage(answer: Opening): void;
  addEventListener(kind: 'message', heard: (event: MessageEvent<OpenAsk>) => void): void;
}

/** The browser's worker that opens what comes from outside, for `open-beside.ts`: one question, one answer. */
const scope = self as unknown as WorkerScope;
scope.addEventListener('message', ({ data }) => void answer(data));

async function answer(ask: OpenAsk): Promise<void> {
  const opening = await openWork(ask);
  scope.postMessage(opening);
}
