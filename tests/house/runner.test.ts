import { expect, test } from 'vitest';
import { tally } from '../runner/vitest-report.ts';

const file = (status: string, ...tests: readonly string[]) => ({
  name: 'a.test.ts',
  status,
  message: 'does not load',
  assertionResults: tests.map((one) => ({ fullName: one, status: one })),
});

const count = (testResults: Parameters<typeof tally>[0], well = true): readonly [number, number] => {
  const { passed, failed } = tally(testResults, well, '');
  return [passed, failed];
};

test('passed and failed tests are counted one by one', () => {
  expect(count({ testResults: [file('failed', 'passed', 'failed', 'passed')] }, false)).toEqual([2, 1]);
});

test('a skipped test and a test to be written count as failed', () => {
  expect(count({ testResults: [file('passed', 'passed', 'pending', 'skipped', 'todo')] })).toEqual([1, 3]);
});

test('a test file that does not load counts as one failed test', () => {
  expect(count({ testResults: [file('failed')] }, false)).toEqual([0, 1]);
});

test('a run without any test, or without a report, counts as one failed test', () => {
  expect(count({ testResults: [] })).toEqual([0, 1]);
  expect(count(null)).toEqual([0, 1]);
});

test('an error outside any test counts as one failed test', () => {
  expect(count({ testResults: [file('passed', 'passed')] }, false)).toEqual([1, 1]);
});
