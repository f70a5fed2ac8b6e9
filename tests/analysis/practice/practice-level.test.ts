import { describe, expect, it, test } from 'vitest';
import { practiceLevel } from '../../../src/analysis/practice/practice-level.ts';
import { POLICIES } from '../../../src/engine/policies/policies.ts';
import { simulate } from '../../../src/analysis/simulate.ts';
import { summarise } from '../../../src/analysis/session-summary.ts';
import { ENDS } from '../../../src/engine/vocabulary.ts';
import { LIBRARY } from '../../support/library.ts';
import { practiceTable, TEXTS } from './tables.ts';

const written = (seed: number) => JSON.stringify(practiceTable(seed).file);

describe('a practice table', () => {
  it.each([0, 1, 7, 2031, 0xffffffff])('of seed %i is the same every time, to the byte', (seed) => {
    expect(written(seed)).toBe(written(seed));
  });

  it('does not depend on the order of the counterparts', () => {
    const reversed = [...LIBRARY.personas.values()].reverse();
    expect(JSON.stringify(practiceLevel(TEXTS, reversed, 12).file)).toBe(written(12));
  });

  it('is named for its seed in both languages', () => {
    expect(practiceTable(4711).file).toMatchObject({
      id: 'practice-4711',
      title: { en: 'Practice table 4711', ko: '연습 협상 4711' },
    });
  });

  it('leaves its texts and counterparts as they were', () => {
    const before = JSON.stringify([TEXTS, [...LIBRARY.personas]]);
    practiceTable(5);
    expect(JSON.stringify([TEXTS, [...LIBRARY.personas]])).toBe(before);
  });

  it.each([-1, 1.5, 0x100000000, Number.NaN])('has no seed %d', (seed) => {
    expect(() => practiceTable(seed)).toThrow(RangeError);
  });

  it('lets its old agreement run out in December, however many rounds there are', () => {
    for (let seed = 0; seed < 12; seed++) {
      const { rounds, expiryAfter = 0, furloughFrom } = practiceTable(seed).file.calendar;
      expect(rounds[expiryAfter - 1]).toMatchObject({ year: 2031, month: 12 });
      expect(furloughFrom).toBe(expiryAfter + 1);
      expect(rounds[0]).toMatchObject({ month: 2 });
      expect(rounds.at(-1)).toMatchObject({ year: 2032, month: 3 });
    }
  });
});

describe('at a practice table the patient trader', () => {
  const sessions = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((seed) =>
    simulate(practiceTable(seed).rules, POLICIES['patient-trader'], 1, 5),
  );

  test('comes to an end', () => {
    for (const { end, moves } of sessions.flat()) {
      expect(ENDS).toContain(end);
      expect(moves).toBeGreaterThan(2);
    }
  });

  test('mostly brings an agreement home', () => {
    expect(summarise(sessions.flat()).ratifiedRate).toBeGreaterThan(0.8);
  });
});
