import { describe, expect, test } from 'vitest';
import { reviewOf } from '../../src/analysis/review/review.ts';
import type { ReviewSettings } from '../../src/analysis/review/settings.ts';
import { viewFor } from '../../src/engine/view.ts';
import { learnCase } from '../../src/presenter/learn-model.ts';
import type { ReviewedFigures, ReviewReason } from '../../src/presenter/review-figures.ts';
import { reviewModel } from '../../src/presenter/review-model.ts';
import { FILE, lastOf, playedBy, RULES } from './played-session.ts';

const SETTINGS: ReviewSettings = { candidates: 12, first: 1, contenders: 2, more: 2, last: 4, most: 4 };
const LEVEL = { file: FILE, rules: RULES };
const beats = playedBy('hard-liner', 5, {}, 3);
const review = reviewOf(lastOf(beats), SETTINGS);
const judged = review.moves.filter(({ judgement }) => judgement);

describe('the model of a review', () => {
  const model = reviewModel(LEVEL, beats, review);

  test('has a row for each judged move, with its beat and figures, and counts its words', () => {
    expect(model.rows.map(({ beat }) => beat)).toEqual(judged.map(({ beat }) => beat));
    for (const [i, row] of model.rows.entries()) {
      expect(row.before).toBe(judged[i]?.before);
      expect(row.after).toBe(judged[i]?.after);
      expect(row.word).toBe(judged[i]?.word);
    }
    expect(Object.values(model.counts).reduce((a, b) => a + b)).toBe(model.rows.length);
    for (const worst of model.worst) expect(model.rows[worst]?.loss).toBeGreaterThan(0);
  });

  test('names the amount given for nothing and what would have bought the same', () => {
    const base = judged[0] as ReviewedFigures;
    const best = base.judgement?.best;
    if (!base.judgement || !best) throw new Error('nothing was judged');
    const reason: ReviewReason = {
      kind: 'better-package',
      gains: { parts: { seoul: 100, joint: 0, trust: 0, deterrence: 0, standing: 0 }, ratified: 0, value: 100 },
      differs: [
        { issue: 0, from: 4, to: 2, seoul: 300, washington: -200 },
        { issue: 1, from: 0, to: 1, seoul: -150, washington: 210 },
      ],
      promise: null,
    };
    const tell = (one: ReviewReason) =>
      reviewModel(LEVEL, beats, { moves: [{ ...base, word: 'mistake', reason: one }], worst: [0] }).rows[0]?.reason;
    const [cash] = FILE.issues;
    if (cash?.kind !== 'amount') throw new Error('the first issue is no amount');
    expect(tell(reason)?.trade).toMatchObject({
      seoul: 150,
      washington: 10,
      saved: {
        amount: { kind: 'amount', amount: (cash.stops[4]?.at ?? 0) - (cash.stops[2]?.at ?? 0) },
        by: { issue: FILE.issues[1]?.name },
      },
    });
    // Where Washington would be worse off, nothing was given for nothing.
    const dear = reason.differs?.map((one) => ({ ...one, washington: one.washington - 200 })) ?? null;
    expect(tell({ ...reason, differs: dear })?.trade?.saved).toBeNull();
  });
});

describe('a moment to learn from', () => {
  const one = judged[1] as ReviewedFigures;
  const moment = learnCase(LEVEL, beats, one);

  test('shows what Seoul could see before the move', () => {
    const before = beats[one.beat - 1]?.session;
    if (!before || !moment) throw new Error('no such moment');
    const view = viewFor(before, 'seoul');
    expect(moment).toMatchObject({ trust: view.trust, capital: view.capital, reservation: view.reservation });
    expect(moment.bid).toHaveLength(FILE.issues.length);
  });

  test('offers the played move and the best one among others, in an order that tells nothing and stays the same', () => {
    const options = moment?.options ?? [];
    expect(options.filter(({ isPlayed }) => isPlayed)).toHaveLength(1);
    expect(options.filter(({ isBest }) => isBest)).toHaveLength(1);
    expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
    expect(learnCase(LEVEL, beats, one)).toEqual(moment);
    const places = judged.map((each) => learnCase(LEVEL, beats, each as ReviewedFigures)?.options ?? []);
    const firsts = places.map((list) => list.findIndex(({ isBest }) => isBest));
    expect(new Set(firsts).size).toBeGreaterThan(1);
  });
});
