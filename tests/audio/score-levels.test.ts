import { expect, test } from 'vitest';
import { scoreLevels } from '../../src/audio/score-levels.ts';

test('full trust at the start is calm alone, no trust at the end tense alone', () => {
  expect(scoreLevels({ trust: 10_000, pressure: 0 })).toEqual({ calm: 1, tense: 0 });
  const worst = scoreLevels({ trust: 0, pressure: 10_000 });
  expect(worst.tense).toBe(1);
  expect(worst.calm).toBeCloseTo(0);
});

test('the tense layer grows as trust falls and as the rounds run out', () => {
  const at = (trust: number, pressure: number) => scoreLevels({ trust, pressure }).tense;
  expect(at(3_000, 5_000)).toBeGreaterThan(at(7_000, 5_000));
  expect(at(5_000, 9_000)).toBeGreaterThan(at(5_000, 1_000));
});

test('the two layers together are equally loud in every mood, also outside the scale', () => {
  for (const trust of [-500, 0, 2_500, 5_500, 10_000, 12_000]) {
    for (const pressure of [-1, 0, 4_000, 10_000, 11_000]) {
      const { calm, tense } = scoreLevels({ trust, pressure });
      expect(calm * calm + tense * tense).toBeCloseTo(1);
    }
  }
});
