import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontierOf } from '../../src/analysis/frontier.ts';
import { analyseScenario } from '../../src/analysis/reference/scenario-analysis.ts';
import type { Scenario } from '../../src/analysis/reference/scenario.ts';
import { listUtilities } from '../../src/analysis/reference/utilities.ts';
import { importScenario } from '../../src/exchange/import-scenario.ts';
import { readScenario } from '../../src/exchange/read-scenario.ts';
import { packageAt, worthToSeoul, worthToWashington } from '../../src/engine/values.ts';
import { at } from '../../src/engine/whole.ts';
import { fieldScenario, filesOf } from '../fixtures/field-scenario.ts';
import { LIBRARY } from '../support/library.ts';
import { fitting, imported, levelScenario, MARKET, outcomeOf, rounding, WISHES } from './level-scenarios.ts';

/** A scenario out of its files. Throws where it does not read. */
function scenarioOf(files: ReturnType<typeof filesOf>): Scenario {
  const read = readScenario(files);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.value;
}

const market = scenarioOf(filesOf(MARKET));

const faults = (scenario: Scenario) => {
  const got = imported(scenario);
  return got.ok ? [] : got.problems.map(({ is }) => is);
};

describe('an imported scenario', () => {
  it('becomes a level in which A is Seoul, B Washington, and nothing else is claimed', () => {
    const { file, rules } = fitting(market).level;
    expect(file).not.toHaveProperty('history');
    expect(file).not.toHaveProperty('campaign');
    expect(file).toMatchObject({
      format: 2,
      id: 'import-market',
      title: { en: 'market', ko: 'market' },
      persona: { id: 'mandate-professional' },
      headline: 'price',
      reservation: { seoul: 3500, washington: 3000, spread: 0 },
      weights: { seoul: { price: 5000, delivery: 2000, guests: 3000 } },
      expect: [],
    });
    expect(file.weights.ledger).toEqual({ price: 6000, delivery: 3000, guests: 1000 });
    expect(file.weights.alliance).toEqual(file.weights.ledger);
    expect(file.summary.en).toMatch(/market\.xml.*seller\.xml.*buyer\.xml.*trust changes the worth of no package/);
    expect(file.summary.ko).toContain('신뢰가 달라져도 합의안의 가치는 변하지 않는다');
    expect(rules.calendar.rounds).toBe(8);
    expect(file.presumed.prior).toEqual({
      price: [1000, 1000, 1000],
      delivery: [400, 400, 400],
      guests: [600, 600, 600],
    });
  });

  it('keeps names, and puts options in the order in which they rise for Washington', () => {
    const { level, order } = fitting(market);
    const options = level.file.issues.map((issue) =>
      issue.kind === 'choice' ? issue.options.map(({ name }) => name.en) : [],
    );
    expect(options).toEqual([
      ['low', 'middling', 'high'],
      ['soon', 'late'],
      ['2', '1', '0', '-1'],
    ]);
    expect(order[2]).toEqual([3, 2, 1, 0]);
    expect(level.rules.issues.map(({ value }) => value)).toEqual([
      { seoul: [10000, 7500, 0], washington: [1250, 7500, 10000] },
      { seoul: [10000, 4000], washington: [3333, 10000] },
      { seoul: [10000, 7000, 4000, 1000], washington: [2500, 5000, 7500, 10000] },
    ]);
  });

  it('is worth the same to both whatever the trust, and what the scenario says but for rounding', () => {
    fc.assert(
      fc.property(levelScenario, (scenario) => {
        const got = imported(scenario);
        if (!got.ok) return;
        const { rules } = got.level;
        const [A, B] = [listUtilities(scenario.A), listUtilities(scenario.B)];
        for (let index = 0; index < A.exact.length; index += 7) {
          const x = packageAt(rules, index);
          const outcome = outcomeOf(scenario, got.order, x);
          expect(worthToWashington(rules, x, 0)).toBe(worthToWashington(rules, x, 100));
          expect(Math.abs(worthToSeoul(rules, x) / 10000 - at(A.exact, outcome))).toBeLessThan(rounding(scenario));
          const washington = worthToWashington(rules, x, 50) / 10000;
          expect(Math.abs(washington - at(B.exact, outcome))).toBeLessThan(rounding(scenario));
        }
        for (const { value } of rules.issues)
          expect(value.washington).toEqual([...value.washington].sort((a, b) => a - b));
      }),
      { seed: 20_201, numRuns: 300 },
    );
  });

  it('has the scenario’s Nash outcome on its frontier, up to rounding', () => {
    let [compared, clear] = [0, 0];
    fc.assert(
      fc.property(levelScenario, (scenario) => {
        const got = imported(scenario);
        if (!got.ok) return;
        const { product, nash, runnerUp } = nashOf(scenario);
        const pick = frontierOf(got.level.rules, 5000).solutions.nash;
        const own = pick ? outcomeOf(scenario, got.order, packageAt(got.level.rules, pick.index)) : -1;
        const slack = 4 * rounding(scenario);
        compared += 1;
        expect(product(own)).toBeGreaterThan(product(nash) - slack);
        if (runnerUp >= product(nash) - slack) return;
        clear += 1;
        expect(own).toBe(nash);
      }),
      { seed: 20_202, numRuns: 600 },
    );
    expect(compared).toBeGreaterThan(300);
    expect(clear).toBeGreaterThan(100);
  });

  it('is refused with the reason where it does not fit, whatever was generated', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fieldScenario, (field) => {
        const read = readScenario(filesOf(field));
        if (!read.ok) return;
        const got = imported(read.value);
        for (const is of got.ok ? ['fits'] : got.problems.map((problem) => problem.is)) seen.add(is);
      }),
      { seed: 20_203, numRuns: 600 },
    );
    expect([...seen].sort()).toEqual([
      'cut-off',
      'fits',
      'issue-count',
      'none-suits-both',
      'none-suits-rounded',
      'value-count',
      'worth-nothing',
    ]);
  });
});

/** The scenario's own pick, and the largest product of gains of any other outcome. */
function nashOf(scenario: Scenario) {
  const { utilities, solutions } = analyseScenario(scenario);
  const gain = (party: 'A' | 'B', outcome: number) => at(utilities[party].exact, outcome) - scenario[party].reservation;
  const product = (outcome: number) => gain('A', outcome) * gain('B', outcome);
  const nash = solutions.nash ?? -1;
  let runnerUp = -Infinity;
  for (let outcome = 0; outcome < utilities.A.exact.length; outcome++)
    if (outcome !== nash && gain('A', outcome) > -0.01 && gain('B', outcome) > -0.01)
      runnerUp = Math.max(runnerUp, product(outcome));
  return { product, nash, runnerUp };
}

describe('a scenario that is no level', () => {
  const sized = (sizes: readonly number[]): Scenario => {
    const preferences = {
      name: '',
      weights: sizes.map(() => 1 / sizes.length),
      evaluations: sizes.map((size) => Array.from({ length: size }, (_, v) => v / Math.max(1, size - 1))),
      reservation: 0,
    };
    const issues = sizes.map((size, i) => ({ name: `${i}`, values: Array.from({ length: size }, (_, v) => `${v}`) }));
    return { name: '', issues, A: preferences, B: preferences };
  };

  it.each([
    ['two issues', [3, 3], ['issue-count']],
    ['eleven issues', Array.from({ length: 11 }, () => 2), ['issue-count']],
    ['an issue of one value', [3, 1, 3], ['value-count']],
    ['two issues of nine values', [9, 9, 3], ['value-count', 'value-count']],
    ['more than 100,000 outcomes', [8, 8, 8, 8, 8, 8], ['outcome-count']],
  ] as const)('is refused with %s', (_, sizes, expected) => {
    expect(faults(sized(sizes))).toEqual(expected);
  });

  it('fits up to the limits, all at once', () => {
    expect(faults(sized([8, 8, 8, 8, 3, 2, 2, 2]))).toEqual([]);
    expect(faults(sized([2, 2, 2, 2, 2, 2, 2, 2, 2, 2]))).toEqual([]);
  });

  it('is refused where nothing suits both, in the field or once it is rounded', () => {
    expect(faults({ ...market, A: { ...market.A, reservation: 0.9 }, B: { ...market.B, reservation: 0.9 } })).toEqual([
      'none-suits-both',
    ]);
    // A third of a third thrice, rounded down each time, is less than a third.
    const third = { ...sized([2, 2, 2]).A, evaluations: [1, 1, 1].map(() => [0, 1 / 3]), reservation: 1 / 3 };
    expect(faults({ ...sized([2, 2, 2]), A: third })).toEqual(['none-suits-rounded']);
  });

  it('is refused where a party wants nothing, or more than 1', () => {
    const [none, much] = [
      { ...market.A, weights: [0, 0, 0] },
      { ...market.B, weights: [1, 1, 1] },
    ];
    expect(faults({ ...market, A: none, B: much })).toEqual(['worth-nothing', 'cut-off']);
  });

  it('is refused where the counterpart is not known', () => {
    expect(importScenario(market, { ...WISHES, persona: 'nobody' }, LIBRARY)).toMatchObject({
      ok: false,
      problems: [{ is: 'no-such-persona' }],
    });
  });
});
