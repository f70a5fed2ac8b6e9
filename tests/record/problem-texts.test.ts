import { expect, test } from 'vitest';
import {
  CANNOT_CHECK_TEXTS,
  MISMATCH_TEXTS,
  problemSentence,
  SESSION_PROBLEM_TEXTS,
} from '../../src/record/problem-texts.ts';
import { LINK_PROBLEM_TEXTS } from '../../src/record/link-problem.ts';
import { readSessionFile } from '../../src/record/session-file.ts';
import { NO_FACTS } from './small-level-file.ts';

const PARAMS = { is: 3, known: 2, wanted: 4, most: 5, move: 6, from: 7, last: 8, says: 'a', level: 'b' } as never;

test('every fault of a session file is a sentence in English and in Korean', () => {
  for (const sentence of [SESSION_PROBLEM_TEXTS, CANNOT_CHECK_TEXTS, MISMATCH_TEXTS, LINK_PROBLEM_TEXTS].flatMap(
    (texts) => Object.values(texts),
  )) {
    expect(sentence.en(PARAMS)).toMatch(/^[A-Z][^가-힣]*\.$/);
    expect(sentence.ko(PARAMS)).toMatch(/[가-힣].*\.$/);
    expect(`${sentence.en(PARAMS)}${sentence.ko(PARAMS)}`).not.toContain('undefined');
  }
});

test('faults that any JSON text can have are sentences too', () => {
  const read = readSessionFile('{"seed": 1.5}', NO_FACTS);
  for (const problem of read.ok ? [] : read.problems) {
    expect(problemSentence(problem, 'en')).toMatch(/[a-z]\.$/);
    expect(problemSentence(problem, 'ko')).toMatch(/[가-힣]/);
  }
  expect(read).toMatchObject({ ok: false, problems: [{ is: 'damaged-file' }, { is: 'not-whole', path: 'seed' }] });
});
