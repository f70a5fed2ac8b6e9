import { expect, test } from 'vitest';
import { type ScoreLevels, scoreLevels } from '../../src/audio/score-levels.ts';

const TRUST = [-500, 0, 1_000, 2_500, 4_000, 5_500, 7_000, 8_500, 10_000, 12_000];
const PRESSURE = [-1, 0, 2_000, 5_000, 8_000, 10_000, 11_000];
const MOODS = TRUST.flatMap((trust) => PRESSURE.map((pressure) => ({ trust, pressure })));
const power = (levels: ScoreLevels): number => Object.values(levels).reduce((sum, level) => sum + level * level, 0);
const rising = (levels: readonly number[]): void => {
  expect(levels).toEqual(levels.toSorted((one, other) => one - other));
  expect(levels.at(-1)).toBeGreaterThan((levels[0] ?? 0) + 0.4);
};

test('the stems together are equally loud in every mood, also outside the scale', () => {
  for (const mood of MOODS) expect(power(scoreLevels(mood))).toBeCloseTo(1);
});

test('more trust is warmer, less trust is tenser', () => {
  for (const pressure of PRESSURE) {
    rising(TRUST.map((trust) => scoreLevels({ trust, pressure }).warm));
    rising(TRUST.toReversed().map((trust) => scoreLevels({ trust, pressure }).tense));
  }
});

test('later rounds let the pulse be louder, and the first has none', () => {
  for (const trust of TRUST) {
    rising(PRESSURE.map((pressure) => scoreLevels({ trust, pressure }).pulse));
    expect(scoreLevels({ trust, pressure: 0 }).pulse).toBe(0);
  }
});

test('the bed is never gone', () => {
  for (const mood of MOODS) expect(scoreLevels(mood).bed).toBeGreaterThan(0.4);
});

test('the major third of warmth and the minor third of tension are never both plain to hear', () => {
  for (const mood of MOODS) {
    const { warm, tense } = scoreLevels(mood);
    expect(Math.min(warm, tense)).toBeLessThan(0.3);
  }
});
