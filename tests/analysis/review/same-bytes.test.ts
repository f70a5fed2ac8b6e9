import { expect, test } from 'vitest';
import { reviewInSteps, reviewOf, seoulBeats } from '../../../src/analysis/review/review.ts';
import type { ReviewSettings } from '../../../src/analysis/review/settings.ts';
import { begun, goldenTwenty, playedUntil } from './golden-twenty.ts';

const CHEAP: ReviewSettings = { candidates: 5, first: 1, contenders: 1, more: 1, last: 2, most: 2 };

test('twenty sessions are reviewed twice to the same bytes, at once or in steps, from rules that are only equal', () => {
  for (const [i, golden] of goldenTwenty().entries()) {
    const session = playedUntil(begun(golden), golden.player, () => false);
    // Every sixth move of each session, and all of one of them.
    const beats = seoulBeats(session).filter((_, move) => i === 1 || move % 6 === 1);
    const first = JSON.stringify(reviewOf(session, CHEAP, beats));
    const copy = structuredClone(session);
    const steps = reviewInSteps(copy, CHEAP, beats);
    let step = steps.next();
    let told = 0;
    while (!step.done) {
      if (step.value) told += 1;
      step = steps.next();
    }
    expect(JSON.stringify(step.value)).toBe(first);
    expect(told).toBe(step.value.moves.length);
  }
}, 120_000);

test('a review changes nothing of the session, and other settings give another review', () => {
  const [golden] = goldenTwenty();
  if (!golden) throw new Error('no session');
  const session = playedUntil(begun(golden), golden.player, (now) => now.table.round > 2);
  const before = JSON.stringify(session);
  const review = reviewOf(session, CHEAP);
  expect(review.moves[0]).toMatchObject({ move: { kind: 'begin' }, judgement: null, word: null });
  expect(JSON.stringify(session)).toBe(before);
  expect(JSON.stringify(reviewOf(session, { ...CHEAP, last: 3 }).moves)).not.toBe(JSON.stringify(review.moves));
});

test('moves that a session cannot have had are refused', () => {
  const [golden] = goldenTwenty();
  if (!golden) throw new Error('no session');
  const session = begun(golden);
  expect(() => reviewOf({ ...session, moves: [...session.moves, { seat: 'seoul', kind: 'begin' }] }, CHEAP)).toThrow(
    RangeError,
  );
});
