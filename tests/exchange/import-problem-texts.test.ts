import { expect, test } from 'vitest';
import { IMPORT_PROBLEM_TEXTS, importProblemSentence } from '../../src/exchange/import-problem.ts';

const PARAMS = { is: 12, least: 3, most: 10, issue: 'a', name: 'b', party: 'A' } as never;

test('every reason why a scenario is no level is a sentence in English and in Korean', () => {
  for (const sentence of Object.values(IMPORT_PROBLEM_TEXTS)) {
    expect(sentence.en(PARAMS)).toMatch(/^[A-Z][^가-힣]*\.$/);
    expect(sentence.ko(PARAMS)).toMatch(/[가-힣].*\.$/);
    expect(`${sentence.en(PARAMS)}${sentence.ko(PARAMS)}`).not.toContain('undefined');
  }
});

test('faults that any level can have are sentences too', () => {
  const problem = { path: 'weights.seoul', is: 'weights-sum', with: { is: 1, wanted: 10000 } } as const;
  expect(importProblemSentence(problem, 'en')).toContain('10000');
  expect(importProblemSentence({ path: '', is: 'none-suits-both', with: {} }, 'ko')).toContain('유보가치');
});
