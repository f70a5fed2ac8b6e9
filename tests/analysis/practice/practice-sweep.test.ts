import { beforeAll, describe, expect, it } from 'vitest';
import { frontierOf } from '../../../src/analysis/frontier.ts';
import { trustTable } from '../../../src/analysis/trust-table.ts';
import { brokenPromises } from '../../../src/cli/level-promises.ts';
import { levelFrom, type Level } from '../../../src/content/parse-level.ts';
import { PRACTICE_OPTIONS } from '../../../src/content/practice-texts.ts';
import { LIBRARY } from '../../support/library.ts';
import { practiceTable } from './tables.ts';

const SEEDS = 500;
const tables: Level[] = [];
/** Every so many tables, for what takes long. */
const every = (step: number) => tables.filter((_, i) => i % step === 0);

function objectsIn(node: unknown): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(objectsIn);
  return Array.isArray(node) ? within : [node as Record<string, unknown>, ...within];
}

describe('of five hundred practice tables', () => {
  beforeAll(() => {
    for (let seed = 0; seed < SEEDS; seed++) tables.push(practiceTable(seed));
  }, 120_000);

  it('every one comes out right', () => expect(tables).toHaveLength(SEEDS));

  it('every fifth is a level that the game would read from a file', () => {
    for (const { file, rules } of every(5)) {
      const read = levelFrom(JSON.parse(JSON.stringify(file)), LIBRARY.facts);
      expect(read.ok ? [] : read.problems).toEqual([]);
      expect(read).toEqual({ ok: true, value: { file, rules } });
    }
  });

  it('every fifth keeps its promises, and Washington judges the Nash point nearly right', () => {
    for (const level of every(5)) {
      expect(level.file.expect.map(({ kind }) => kind)).toEqual(['zone-grows', 'nash-cash-falls']);
      expect(brokenPromises(level)).toEqual([]);
    }
  });

  it('every fiftieth, searched in full, has a zone that trust widens and a Nash point that trust makes cheaper', () => {
    for (const { rules } of every(50)) {
      const [low, high] = [frontierOf(rules, 2000).zone, frontierOf(rules, 8000).zone];
      expect(low).toBeGreaterThan(0);
      expect(high / low).toBeGreaterThanOrEqual(1.5);
      const [at20, at80] = trustTable(rules, [20, 80]);
      expect(at80?.cashAtNash ?? Infinity).toBeLessThan(at20?.cashAtNash ?? 0);
    }
  });

  it('no two are the same', () => {
    const numbers = ({ rules }: Level) => JSON.stringify([rules.issues, rules.weights, rules.persona]);
    expect(new Set(tables.map(numbers)).size).toBe(SEEDS);
  });

  it('each has the money and seven of the nine other issues, and all choices of them come up', () => {
    const chosen = tables.map(({ file }) => file.issues.map(({ id }) => id));
    for (const ids of chosen) {
      expect(ids[0]).toBe('cash');
      expect(ids).toHaveLength(8);
      for (const id of ids.slice(1)) expect(Object.keys(PRACTICE_OPTIONS)).toContain(id);
    }
    expect(new Set(chosen.map(String)).size).toBe(36);
  });

  it('every counterpart, number of rounds and number of threats comes up, none of them rarely', () => {
    const least = (tell: (level: Level) => unknown, kinds: number) => {
      const counts = new Map<unknown, number>();
      for (const level of tables) counts.set(tell(level), (counts.get(tell(level)) ?? 0) + 1);
      expect(counts.size).toBe(kinds);
      expect(Math.min(...counts.values())).toBeGreaterThan(SEEDS / kinds / 2);
    };
    least(({ file }) => file.persona.id, LIBRARY.personas.size);
    least(({ rules }) => rules.calendar.rounds, 5);
    least(({ rules }) => rules.threats.length, 3);
    least(({ rules }) => Object.keys(rules.sideMoves).length, 3);
  });

  it('each starts between trust 30 and 60, with blocs near those of the texts', () => {
    for (const { rules } of tables) {
      expect(rules.start.trust).toBeGreaterThanOrEqual(3000);
      expect(rules.start.trust).toBeLessThanOrEqual(6000);
      for (const [i, threshold] of [5700, 6100, 5900, 6500].entries())
        expect(Math.abs((rules.assembly.blocs[i]?.threshold ?? 0) - threshold)).toBeLessThanOrEqual(150);
    }
  });

  it('every fifth says everything in both languages', () => {
    for (const { file } of every(5))
      for (const words of objectsIn(file)) {
        if (!('en' in words) && !('ko' in words)) continue;
        expect(words['en']).toMatch(/\S/);
        expect(words['ko']).toMatch(/\S/);
      }
  });

  it('every fifth cites facts that there are', () => {
    for (const { file } of every(5)) {
      const cited = objectsIn(file).flatMap(({ facts }) => (Array.isArray(facts) ? (facts as string[]) : []));
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((id) => !LIBRARY.facts.has(id))).toEqual([]);
    }
  });
});
