import { describe, expect, it } from 'vitest';
import { parseLevel } from '../../src/content/parse-level.ts';
import { stopOf, valueOn } from '../../src/content/rules-of.ts';
import { countPackages } from '../../src/engine/values.ts';
import { LIBRARY } from '../support/library.ts';
import { LEVEL_TEXT } from './level-fixture.ts';

const parsed = parseLevel(LEVEL_TEXT, LIBRARY);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { file, rules } = parsed.value;

describe('the level of the five-billion-dollar ask', () => {
  it('has between 20,000 and 60,000 packages over at least seven issues', () => {
    expect(rules.issues.length).toBeGreaterThanOrEqual(7);
    expect(countPackages(rules)).toBeGreaterThanOrEqual(20_000);
    expect(countPackages(rules)).toBeLessThanOrEqual(60_000);
  });

  it('offers the amounts of history among its stops', () => {
    const cash = file.issues[rules.headline];
    expect([1_038_900, 1_170_000, 1_183_300, 1_540_000].map((amount) => stopOf(cash!, amount))).not.toContain(-1);
  });

  it('gives every stop a value of 0 to 10000 to each side', () => {
    for (const issue of rules.issues)
      for (const side of ['seoul', 'washington'] as const) {
        expect(issue.value[side]).toHaveLength(issue.stops.length);
        for (const value of issue.value[side])
          expect(value >= 0 && value <= 10000 && Number.isInteger(value)).toBe(true);
      }
  });

  it('values money less for Seoul and more for Washington the more it is', () => {
    const { seoul, washington } = rules.issues[rules.headline]!.value;
    expect([...seoul].sort((a, b) => b - a)).toEqual(seoul);
    expect([...washington].sort((a, b) => a - b)).toEqual(washington);
  });

  it('turns into rules that JSON carries unchanged', () => {
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });

  it('runs from September 2019 to March 2021 in ten to twelve rounds', () => {
    const { rounds } = file.calendar;
    expect(rounds.length).toBeGreaterThanOrEqual(10);
    expect(rounds.length).toBeLessThanOrEqual(12);
    expect([rounds[0]!.year, rounds[0]!.month]).toEqual([2019, 9]);
    expect([rounds[rounds.length - 1]!.year, rounds[rounds.length - 1]!.month]).toEqual([2021, 3]);
  });

  it('sees the old agreement out at the end of 2019 and the furloughs in from April 2020', () => {
    const { rounds, expiryAfter = 0, furloughFrom = 0 } = file.calendar;
    expect([rounds[expiryAfter - 1]!.year, rounds[expiryAfter]!.year]).toEqual([2019, 2020]);
    expect(rounds[furloughFrom - 1]!.year).toBe(2020);
    expect(rounds[furloughFrom - 1]!.month).toBeGreaterThanOrEqual(4);
  });
});

describe('a curve', () => {
  const curve = [
    [100, 10000],
    [200, 5000],
    [203, 0],
  ] as const;

  it('is straight between its points and rounds down', () => {
    expect([100, 150, 200, 201, 202, 203].map((x) => valueOn(curve, x))).toEqual([10000, 7500, 5000, 3333, 1666, 0]);
  });
});
