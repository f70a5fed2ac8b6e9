import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontierOf } from '../../src/analysis/frontier.ts';
import { analyseScenario } from '../../src/analysis/reference/scenario-analysis.ts';
import type { Scenario } from '../../src/analysis/reference/scenario.ts';
import { listValues } from '../../src/analysis/value-list.ts';
import type { LevelFile } from '../../src/content/level-schema.ts';
import { levelFrom, type Level } from '../../src/content/parse-level.ts';
import { packageAt, transactionalWeight } from '../../src/engine/values.ts';
import { at } from '../../src/engine/whole.ts';
import { geniusFiles } from '../../src/exchange/genius-files.ts';
import { readScenario } from '../../src/exchange/read-scenario.ts';
import { stopNames } from '../../src/exchange/stop-names.ts';
import { NO_FACTS, SMALL_LEVEL, smallLevel } from '../record/small-level-file.ts';
import { shippedLevels } from '../support/shipped-levels.ts';
import { fitting, imported, levelScenario, outcomeOf, rounding } from './level-scenarios.ts';

function reread(level: Level, trust: number): Scenario {
  const { domain, seoul, washington } = geniusFiles(level, trust);
  const read = readScenario({ domain, A: seoul, B: washington });
  if (!read.ok) throw new Error(`${read.file}: ${JSON.stringify(read.problems)}`);
  return read.value;
}

/** Values, reservations, frontier and solutions of the files are those of the level. */
function expectSame(level: Level, trust: number): void {
  const scenario = reread(level, trust);
  const { utilities, pareto, solutions } = analyseScenario(scenario);
  const values = listValues(level.rules, transactionalWeight(level.rules, trust, 0));
  let off = 0;
  for (let index = 0; index < values.seoul.length; index++) {
    off = Math.max(off, Math.abs(at(utilities.A.exact, index) - at(values.seoul, index) / 10000));
    off = Math.max(off, Math.abs(at(utilities.B.exact, index) - at(values.washington, index) / 10000));
  }
  expect(utilities.A.exact).toHaveLength(values.seoul.length);
  expect(off).toBeLessThan(1e-12);
  const { reservation } = level.rules;
  expect([scenario.A.reservation, scenario.B.reservation]).toEqual([
    reservation.seoul / 10000,
    reservation.washington / 10000,
  ]);
  const own = frontierOf(level.rules, trust);
  expect(pareto.map(({ index, multiplicity }) => [index, multiplicity])).toEqual(
    own.pareto.map(({ index, multiplicity }) => [index, multiplicity]),
  );
  expect(solutions).toEqual(
    Object.fromEntries(Object.entries(own.solutions).map(([name, point]) => [name, point?.index ?? null])),
  );
}

describe('a level written for GENIUS', () => {
  for (const level of shippedLevels())
    it(`reads back as the same scenario at every trust: ${level.rules.id}`, () => {
      for (const trust of [1500, 5000, 9000]) expectSame(level, trust);
    });

  it('reads back the same where it was imported, and becomes the same level again but for rounding', () => {
    let again = 0;
    fc.assert(
      fc.property(levelScenario, (scenario) => {
        const first = imported(scenario);
        if (!first.ok) return;
        expectSame(first.level, 5000);
        const written = reread(first.level, 5000);
        const back = imported(written);
        if (!back.ok) return;
        again += 1;
        const [a, b] = [listValues(first.level.rules, 50), listValues(back.level.rules, 50)];
        let off = 0;
        for (let index = 0; index < a.seoul.length; index++) {
          const outcome = outcomeOf(written, back.order, packageAt(back.level.rules, index));
          off = Math.max(off, Math.abs(at(a.seoul, outcome) - at(b.seoul, index)));
          off = Math.max(off, Math.abs(at(a.washington, outcome) - at(b.washington, index)));
        }
        expect(off / 10000).toBeLessThan(rounding(scenario));
      }),
      { seed: 20_204, numRuns: 150 },
    );
    expect(again).toBeGreaterThan(75);
  });

  it('tells trust: Washington counts the alliance more the higher it is', () => {
    const [low, high] = [reread(smallLevel(), 1000), reread(smallLevel(), 9000)];
    expect(low.A).toEqual(high.A);
    expect(at(low.B.weights, 0)).toBeGreaterThan(at(high.B.weights, 0));
    expect(geniusFiles(smallLevel(), 1050).domain).toContain('description="small at trust 10.5"');
  });

  it('keeps names that are markup, formulas, or alike, on one line each', () => {
    const name = (en: string) => ({ en, ko: '말' });
    const [cash, term, assets] = SMALL_LEVEL.issues;
    if (term?.kind !== 'choice' || !cash || !assets) throw new Error('the small level has changed');
    const words = ['=cmd|"/c calc"!A1', '<b>&amp;</b>\nnext', 'two  \n words'];
    const options = term.options.map((option, i) => ({ ...option, name: name(words[i] ?? '') }));
    const issues = [cash, { ...term, name: name('Cash'), options }, assets] as LevelFile['issues'];
    const level = levelFrom({ ...SMALL_LEVEL, issues }, NO_FACTS);
    if (!level.ok) throw new Error(JSON.stringify(level.problems));
    const scenario = reread(level.value, 4500);
    expect(scenario.issues.map((issue) => issue.name)).toEqual(['Cash (cash)', 'Cash (term)', 'Assets']);
    expect(scenario.issues[1]?.values).toEqual(['=cmd|"/c calc"!A1', '<b>&amp;</b> next', 'two words']);
    expect(scenario.issues[0]?.values).toEqual(['1000', '1200', '1500', '2500', '5000']);
    expectSame(level.value, 4500);
  });

  it('takes ids where names with their ids are still alike', () => {
    const { file } = smallLevel();
    const issues = file.issues.map((issue, i) => ({
      ...issue,
      name: { en: ['x (term)', 'x', 'x'][i] ?? '', ko: '말' },
    }));
    expect(stopNames({ ...file, issues }).issues).toEqual(['cash', 'term', 'assets']);
  });

  it('is the scenario it came from, to a basis point an issue', () => {
    fc.assert(
      fc.property(levelScenario, (scenario) => {
        if (!imported(scenario).ok) return;
        const back = reread(fitting(scenario).level, 5000);
        expect(Math.abs(back.A.reservation - scenario.A.reservation)).toBeLessThan(1e-4);
        expect(Math.abs(back.B.reservation - scenario.B.reservation)).toBeLessThan(1e-4);
        expect(back.issues.map(({ name }) => name)).toEqual(scenario.issues.map(({ name }) => name));
      }),
      { seed: 20_205, numRuns: 100 },
    );
  });
});
