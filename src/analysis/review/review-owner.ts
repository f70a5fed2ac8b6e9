import type { ReviewAnswer, ReviewAsk, ReviewPort } from './review-messages.ts';

/**
 * Asks a worker and hears it out: `heard` is told each answer but the last, which is returned. Rejected with the signal's
 * reason where it was cancelled, with an `Error` where the work failed, with `WorkerLost` where the worker is gone.
 */
export function askReviewer(
  port: ReviewPort,
  ask: Exclude<ReviewAsk, { kind: 'cancel' }>,
  heard: (answer: ReviewAnswer) => void,
  signal?: AbortSignal,
): Promise<ReviewAnswer> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      hush();
      signal?.removeEventListener('abort', cancel);
    };
    const cancel = (): void => {
      port.post({ kind: 'cancel', run: ask.run });
      stop();
      reject(signal?.reason as Error);
    };
    const hush = port.listen(
      (answer) => {
        if (answer.run !== ask.run) return;
        if (answer.kind === 'judged') {
          heard(answer);
          return;
        }
        stop();
        if (answer.kind === 'failed') reject(new Error(answer.why));
        else resolve(answer);
      },
      (why) => {
        stop();
        reject(why);
      },
    );
    if (signal?.aborted) {
      cancel();
      return;
    }
    signal?.addEventListener('abort', cancel);
    port.post(ask);
  });
}
