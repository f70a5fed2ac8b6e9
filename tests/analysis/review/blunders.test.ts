import { describe, expect, test } from 'vitest';
import { reviewOf, seoulBeats } from '../../../src/analysis/review/review.ts';
import type { ReviewSettings } from '../../../src/analysis/review/settings.ts';
import { acceptsTheOpening, breaksItsWord, goldenTwenty, insultsInPublic, type Spoilt } from './golden-twenty.ts';

/** A part of the usual budget. */
const SETTINGS: ReviewSettings = { candidates: 20, first: 2, contenders: 2, more: 8, last: 32, most: 128 };

/** The words of the moves of a blunder. */
function wordsFor({ session, from, to }: Spoilt): (string | null)[] {
  const upTo = { ...session, moves: session.moves.slice(0, to) };
  const beats = seoulBeats(upTo).filter((beat) => beat >= from);
  return reviewOf(upTo, SETTINGS, beats).moves.map((one) => one.word);
}

const isBad = (words: readonly (string | null)[]): boolean =>
  words.some((word) => word === 'mistake' || word === 'turning-point');

describe('planted blunders are rated mistake or worse', () => {
  test('in at least 18 of 20 sessions, each with one of the three', () => {
    const golden = goldenTwenty();
    const plants = [acceptsTheOpening, insultsInPublic, breaksItsWord] as const;
    const told = golden.map((one, i) => {
      // Where trust cannot be brought down to 20, or nothing better can be promised, the next blunder of the three.
      for (let k = 0; k < plants.length; k++) {
        const plant = plants[(i + k) % plants.length];
        const session = plant?.(one);
        if (session) return { level: one.rules.id, plant: plant?.name, words: wordsFor(session) };
      }
      throw new Error('no blunder fits');
    });
    const rated = told.filter(({ words }) => isBad(words));
    expect(told).toHaveLength(20);
    expect(new Set(told.map(({ plant }) => plant)).size).toBe(3);
    expect(rated.length, JSON.stringify(told.filter(({ words }) => !isBad(words)))).toBeGreaterThanOrEqual(18);
  }, 180_000);
});
