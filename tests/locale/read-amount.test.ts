import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/locale/language.ts';
import { amount, type Unit } from '../../src/locale/money.ts';
import { readAmount, type Range } from '../../src/locale/read-amount.ts';
import { nearestStop } from '../../src/presenter/nearest-stop.ts';
import { shippedLevels } from '../support/shipped-levels.ts';

/** The money of 2019: from under a trillion won to nearly six. */
const WON: Range = { least: 999_900, most: 5_829_000 };
const DOLLARS: Range = { least: 70, most: 300 };
const INVESTMENT: Range = { least: 5000, most: 116_700 };
const TROOPS: Range = { least: 0, most: 15_000 };

const read = (text: string, unit: Unit, language: Language, range: Range) => {
  const reading = readAmount(text, unit, language, range);
  return reading.ok ? Math.round(reading.amount * 1000) / 1000 : reading.why;
};

describe('won', () => {
  test.each([
    ['1.18', 1_180_000],
    ['1,183', 1_183_000],
    ['1183.3', 1_183_300],
    ['₩1.18 tn', 1_180_000],
    ['1.18tn won', 1_180_000],
    ['KRW 1.18 trillion', 1_180_000],
    ['1 tn 183 bn', 1_183_000],
    ['1,183,300 m', 1_183_300],
    ['1183300000000', 1_183_300],
    ['  5 ', 5_000_000],
    ['1조 1,833억 원', 1_183_300],
  ])('%s is read in English', (text, millions) => {
    expect(read(text, 'krw-million', 'en', WON)).toBe(millions);
  });

  test.each([
    ['1조 1,833억', 1_183_300],
    ['1조1833억원', 1_183_300],
    ['11833억', 1_183_300],
    ['11,833', 1_183_300],
    ['1.18', 1_180_000],
    ['1,183', 1_183_000],
    ['1조 1833', 1_183_300],
    ['1조 2천억', 1_200_000],
    ['1조 1천8백억', 1_180_000],
    ['9,999억 원', 999_900],
    ['2조', 2_000_000],
    ['￦２조', 2_000_000],
    ['천억', 'outside'],
    ['1조 십억', 1_001_000],
    ['1.18 tn', 1_180_000],
  ])('%s is read in Korean', (text, millions) => {
    expect(read(text, 'krw-million', 'ko', WON)).toBe(millions);
  });
});

describe('dollars and troops', () => {
  test.each([
    ['150', 'en', DOLLARS, 150],
    ['$150 m', 'en', DOLLARS, 150],
    ['US$0.15bn', 'en', DOLLARS, 150],
    ['.15', 'en', DOLLARS, 150],
    ['1억 5,000만 달러', 'ko', DOLLARS, 150],
    ['1억5천', 'ko', DOLLARS, 150],
    ['1.5', 'ko', DOLLARS, 150],
    ['150', 'ko', DOLLARS, 150],
    ['$87.5 bn', 'en', INVESTMENT, 87_500],
    ['50', 'en', INVESTMENT, 50_000],
    ['875억 달러', 'ko', INVESTMENT, 87_500],
    ['875', 'ko', INVESTMENT, 87_500],
  ] as const)('%s is read in %s', (text, language, range, millions) => {
    expect(read(text, 'usd-million', language, range)).toBe(millions);
  });

  test.each([
    ['3,000', 'en', 3000],
    ['3k', 'en', 3000],
    ['3 thousand troops', 'en', 3000],
    ['0', 'en', 0],
    ['3천 명', 'ko', 3000],
    ['1만 2,000명', 'ko', 12_000],
    ['1만2천', 'ko', 12_000],
    ['만', 'ko', 'not-an-amount'],
    ['15,100', 'en', 15_100],
    ['16,000', 'en', 'outside'],
  ] as const)('%s is read in %s as troops', (text, language, people) => {
    expect(read(text, 'troops', language, TROOPS)).toBe(people);
  });
});

describe('what is no amount here', () => {
  test.each([
    ['', 'not-an-amount'],
    ['   ', 'not-an-amount'],
    ['abc', 'not-an-amount'],
    ['a lot', 'not-an-amount'],
    ['-5', 'not-an-amount'],
    ['1.2.3', 'not-an-amount'],
    ['1,18', 'not-an-amount'],
    ['1 2', 'not-an-amount'],
    ['tn', 'not-an-amount'],
    ['억조', 'not-an-amount'],
    ['1억 2조', 'not-an-amount'],
    ['1 tn 5', 'not-an-amount'],
    ['1e12', 'not-an-amount'],
    ['₩', 'not-an-amount'],
    ['NaN', 'not-an-amount'],
    ['constructor', 'not-an-amount'],
    ['1 toString', 'not-an-amount'],
    ['$5 bn', 'other-unit'],
    ['50억 달러', 'other-unit'],
    ['3,000명', 'other-unit'],
    ['0', 'outside'],
    ['50 tn', 'outside'],
    ['5 bn', 'outside'],
    ['9'.repeat(400), 'outside'],
  ])('“%s”: %s', (text, why) => {
    for (const language of LANGUAGES) expect(read(text, 'krw-million', language, WON)).toBe(why);
  });
});

describe.each(LANGUAGES)('every amount of every level, typed as it is shown in %s,', (language) => {
  test.each(shippedLevels().map(({ file }) => [file.id, file] as const))('is that amount again: %s', (_id, file) => {
    const amounts = file.issues.filter((issue) => issue.kind === 'amount');
    for (const { unit, stops } of amounts) {
      const at = stops.map((stop) => stop.at);
      const range = { least: Math.min(...at), most: Math.max(...at) };
      for (const [i, n] of at.entries()) {
        const reading = readAmount(amount(n, unit, language), unit, language, range);
        expect(reading.ok && nearestStop(at, reading.amount), amount(n, unit, language)).toBe(i);
      }
    }
  });
});

test('the nearest stop is taken, the lower of two that are equally near', () => {
  expect(nearestStop([100, 200, 400], 120)).toBe(0);
  expect(nearestStop([100, 200, 400], 150)).toBe(0);
  expect(nearestStop([100, 200, 400], 301)).toBe(2);
  expect(nearestStop([100, 200, 400], 9000)).toBe(2);
});
