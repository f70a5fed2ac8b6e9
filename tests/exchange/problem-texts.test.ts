import { expect, test } from 'vitest';
import { EXCHANGE_PROBLEM_TEXTS, exchangeProblemSentence } from '../../src/exchange/problem-texts.ts';
import { readScenario } from '../../src/exchange/read-scenario.ts';
import { FLIGHT } from './party-files.ts';

const PARAMS = {
  says: 'a',
  most: 2,
  is: 'b',
  wanted: 'c',
  issue: 'd',
  element: 'e',
  attribute: 'f',
  written: '-1',
  kind: 'g',
  name: 'h',
  value: 'i',
  index: '3',
} as never;

test('every fault of a file of the field is a sentence in English and in Korean', () => {
  for (const sentence of Object.values(EXCHANGE_PROBLEM_TEXTS)) {
    expect(sentence.en(PARAMS)).toMatch(/^[A-Z“-][^가-힣]*\.$/);
    expect(sentence.ko(PARAMS)).toMatch(/[가-힣].*\.$/);
    expect(`${sentence.en(PARAMS)}${sentence.ko(PARAMS)}`).not.toContain('undefined');
  }
});

test('faults that any JSON text can have are sentences too', () => {
  const read = readScenario({ ...FLIGHT, domain: '{' });
  expect(read.ok ? [] : read.problems.map((problem) => exchangeProblemSentence(problem, 'en'))).toEqual([
    expect.stringMatching(/^This is not JSON at line 1/),
  ]);
});
