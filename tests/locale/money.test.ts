import { expect, test } from 'vitest';
import { change, points, whole } from '../../src/locale/figures.ts';
import { amount, won } from '../../src/locale/money.ts';

test('trillions of won are said with two decimals in English', () => {
  expect(won(1_183_300, 'en')).toBe('₩1.18 tn');
  expect(won(1_038_900, 'en')).toBe('₩1.04 tn');
  expect(won(5_829_000, 'en')).toBe('₩5.83 tn');
  expect(won(2_500_000, 'en')).toBe('₩2.50 tn');
});

test('less than a trillion is said in billions, and what rounds up to a trillion as one', () => {
  expect(won(120_000, 'en')).toBe('₩120 bn');
  expect(won(999_900, 'en')).toBe('₩999.9 bn');
  expect(won(999_960, 'en')).toBe('₩1.00 tn');
});

test('Korean counts in 조 and 억, and leaves out the one that is empty', () => {
  expect(won(1_183_300, 'ko')).toBe('1조 1,833억 원');
  expect(won(1_038_900, 'ko')).toBe('1조 389억 원');
  expect(won(2_000_000, 'ko')).toBe('2조 원');
  expect(won(999_900, 'ko')).toBe('9,999억 원');
  expect(won(0, 'ko')).toBe('0원');
});

test('a loss of money has a minus in both languages', () => {
  expect(won(-120_000, 'en')).toBe('−₩120 bn');
  expect(won(-120_000, 'ko')).toBe('−1,200억 원');
});

test('dollars are said in billions and millions, in Korean in 억 and 만', () => {
  expect(amount(150, 'usd-million', 'en')).toBe('$150 m');
  expect(amount(5000, 'usd-million', 'en')).toBe('$5 bn');
  expect(amount(116_700, 'usd-million', 'en')).toBe('$116.7 bn');
  expect(amount(150, 'usd-million', 'ko')).toBe('1억 5,000만 달러');
  expect(amount(20_000, 'usd-million', 'ko')).toBe('200억 달러');
  expect(amount(72.3, 'usd-million', 'ko')).toBe('7,230만 달러');
});

test('troops are counted, none included', () => {
  expect(amount(28_500, 'troops', 'en')).toBe('28,500 troops');
  expect(amount(28_500, 'troops', 'ko')).toBe('2만 8,500명');
  expect(amount(674, 'troops', 'ko')).toBe('674명');
  expect(amount(0, 'troops', 'ko')).toBe('0명');
  expect(amount(0, 'troops', 'en')).toBe('0 troops');
});

test('meters are said in points, changes with their sign', () => {
  expect(points(4030)).toBe('40.3');
  expect(whole(4060)).toBe('41');
  expect(change(-210)).toBe('−2.1');
  expect(change(160)).toBe('+1.6');
});
