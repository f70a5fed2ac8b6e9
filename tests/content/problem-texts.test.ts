import { describe, expect, it } from 'vitest';
import { PROBLEM_TEXTS } from '../../src/content/problem-texts.ts';
import type { Problem } from '../../src/content/problem.ts';
import { changed, problemsWith } from './level-fixture.ts';

function sentences(problem: Problem): readonly [string, string] {
  const { en, ko } = PROBLEM_TEXTS[problem.is] as { en: (p: unknown) => string; ko: (p: unknown) => string };
  return [en(problem.with), ko(problem.with)];
}

const FAULTS: readonly Problem[] = [
  ...problemsWith(changed(['start', 'trust'], '4000')),
  ...problemsWith(changed(['title', 'ko'], undefined)),
  ...problemsWith(changed(['title', 'en'], '\u202e')),
  ...problemsWith(changed(['weights', 'seoul', 'cash'], 1)),
  ...problemsWith('{"a":'),
  ...problemsWith('{"a":1.5}'),
];

describe('the sentence about a fault', () => {
  it('says what is wrong and what to do, in both languages', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(6);
    for (const fault of FAULTS) {
      const [en, ko] = sentences(fault);
      expect(en.split(/[.:] /).length).toBeGreaterThanOrEqual(2);
      expect(ko).toMatch(/[가-힣]/);
      expect(`${en}${ko}`).not.toMatch(/undefined|\[object/);
    }
  });
});
