import { answering } from '../worker-port.ts';
import type { ReviewAnswer, ReviewAsk } from './review-messages.ts';
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
  return answering<ReviewAsk, ReviewAnswer>(tell, async (ask, isWanted) => {
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
      if (!isWanted()) return { kind: 'cancelled', run };
    }
  });
}
