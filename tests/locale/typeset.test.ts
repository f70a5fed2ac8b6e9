import { expect, test } from 'vitest';
import { typeset } from '../../src/locale/typeset.ts';

test('a figure and its unit stay on one line', () => {
  expect(typeset('no more than 13 %.')).toBe('no more than 13\u00a0%.');
  expect(typeset('주한미군 2만 8,500명')).toBe('주한미군 2만\u00a08,500명');
});

test('a straight apostrophe in a word or after it becomes a curly one, quotation marks stay', () => {
  expect(typeset("Korean employees' pay, Seoul's budget")).toBe('Korean employees’ pay, Seoul’s budget');
  expect(typeset("the 'new' item")).toBe("the 'new' item");
});
