import { expect, test } from 'vitest';
import type { ReviewAnswer, ReviewAsk } from '../../src/analysis/review/review-messages.ts';
import { reviewWorker } from '../../src/analysis/review/review-work.ts';
import { reviewOf, type ReviewedMove } from '../../src/analysis/review/review.ts';
import type { ReviewSettings } from '../../src/analysis/review/settings.ts';
import { openReviews } from '../../src/app/reviews.ts';
import { newSession } from '../../src/engine/session.ts';
import { sent } from '../analysis/review/golden-twenty.ts';
import { smallLevel } from '../analysis/small-level.ts';
import { fakeWorker } from './fake-worker.ts';

const CHEAP: ReviewSettings = { candidates: 4, first: 1, contenders: 1, more: 1, last: 2, most: 2 };
const HOLD = { seat: 'seoul', kind: 'hold', card: null, tone: 'plain' } as const;
const pause = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

const session = [{ seat: 'seoul', kind: 'begin' } as const, HOLD, HOLD].reduce(sent, newSession(smallLevel(), 5));
/** A worker tells no words: they depend on the whole session. */
const expected = reviewOf(session, CHEAP).moves.map((move) => ({ ...move, word: undefined }));

const fake = (diesAfter?: number) =>
  fakeWorker<ReviewAsk, ReviewAnswer>((tell) => reviewWorker(tell, pause, 5), diesAfter);

async function reviewed(open?: Parameters<typeof openReviews>[0]): Promise<ReviewedMove[]> {
  const moves: ReviewedMove[] = [];
  const never = new AbortController().signal;
  await openReviews(open).review(session, CHEAP, (move) => void moves.push(move), never);
  return moves;
}

test('a worker tells each move as it is judged, the same as a review at once', async () => {
  expect(await reviewed(() => fake())).toEqual(expected);
});

test('where there are no workers, as here, or one is lost half-way, the page does it by itself and tells nothing twice', async () => {
  expect(await reviewed()).toEqual(expected);
  const mortal = fake(2);
  expect(await reviewed(() => mortal)).toEqual(expected);
  expect(mortal.closed()).toBe(true);
});

test('a review can be cancelled, and another move be tried', async () => {
  const reviews = openReviews(() => fake());
  const wish = new AbortController();
  const told: ReviewedMove[] = [];
  const cancelled = reviews.review(
    session,
    CHEAP,
    (move) => {
      told.push(move);
      wish.abort();
    },
    wish.signal,
  );
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  expect(told.length).toBeLessThan(expected.length);
  const beat = expected[1]?.beat ?? 0;
  const outlook = await reviews.tryMove(session, CHEAP, beat, { seat: 'seoul', kind: 'accept' });
  expect(outlook?.rollOuts).toBe(CHEAP.last);
  expect(await reviews.tryMove(session, CHEAP, beat, { seat: 'seoul', kind: 'begin' })).toBeNull();
});
