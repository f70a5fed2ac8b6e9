import type { ReviewAnswer, ReviewAsk, ReviewPort } from './review-messages.ts';
import { reviewInSteps, tryInSteps } from './review.ts';

/**
 * The worker's side: answers what it is asked in pieces of so many roll-outs, and pauses between them so that it can hear
 * that it is cancelled.
 */
export function reviewWorker(
  tell: (answer: ReviewAnswer) => void,
  pause: () => Promise<void>,
  piece: number,
): (ask: ReviewAsk) => Promise<void> {
  const underWay = new Set<number>();
  return async (ask) => {
    const { run } = ask;
    if (ask.kind === 'cancel') {
      underWay.delete(run);
      return;
    }
    underWay.add(run);
    try {
      tell(await work(ask));
    } catch (error) {
      tell({ kind: 'failed', run, why: error instanceof Error ? error.message : String(error) });
    } finally {
      underWay.delete(run);
    }
  };

  async function work(ask: Exclude<ReviewAsk, { kind: 'cancel' }>): Promise<ReviewAnswer> {
    const { run, session, settings } = ask;
    const steps =
      ask.kind === 'review' ? reviewInSteps(session, settings) : tryInSteps(session, ask.beat, ask.move, settings);
    for (let done = 1; ; done++) {
      const step = steps.next();
      if (step.done)
        return ask.kind === 'review'
          ? { kind: 'reviewed', run }
          : { kind: 'tried', run, outlook: step.value && 'rollOuts' in step.value ? step.value : null };
      if (step.value) tell({ kind: 'judged', run, move: step.value });
      if (done % piece !== 0) continue;
      await pause();
      if (!underWay.has(run)) return { kind: 'cancelled', run };
    }
  }
}

/** The owner's own thread in place of a worker. */
export function ownReviewer(pause: () => Promise<void>, piece: number): ReviewPort {
  const listeners = new Set<(answer: ReviewAnswer) => void>();
  const work = reviewWorker(
    (answer) => {
      for (const heard of listeners) heard(answer);
    },
    pause,
    piece,
  );
  return {
    post: (ask) => void work(ask),
    listen: (heard) => {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
}
