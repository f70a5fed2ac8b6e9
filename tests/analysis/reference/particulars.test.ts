import { describe, expect, it } from 'vitest';
import { agentNamed } from '../../../src/analysis/reference/agent.ts';
import { alternatingOffers, type Agent } from '../../../src/analysis/reference/alternating-offers.ts';
import { sideOf } from '../../../src/analysis/reference/bargaining-side.ts';
import { valuesOf, type Preferences, type Scenario } from '../../../src/analysis/reference/scenario.ts';
import { analyseScenario } from '../../../src/analysis/reference/scenario-analysis.ts';

/** One issue; a party's utility of each of its values. */
const wants = (evaluations: readonly number[], reservation = 0): Preferences => ({
  name: '',
  weights: [1],
  evaluations: [evaluations],
  reservation,
});

const agent = (name: string, preferences: Preferences): Agent => {
  const make = agentNamed(name);
  if (!make) throw new Error(`no agent ${name}`);
  return make(sideOf(preferences));
};

describe('the sessions of the reference agents', () => {
  const [easy, hopeless] = [wants([0.2, 0.9, 0.4]), wants([0.5, 0.1, 0.3], 0.6)];

  it('end at the first move of a side that nothing suits', () => {
    const walksAway = { agreement: null, round: 0, acceptor: null };
    for (const name of ['td1', 'micro']) {
      const [pleased, hard] = [agent(name, easy), agent(name, hopeless)];
      expect(alternatingOffers({ A: hard, B: pleased }, 9)).toEqual({ ...walksAway, offers: 0, walkedAway: 'A' });
      expect(alternatingOffers({ A: pleased, B: hard }, 9)).toEqual({ ...walksAway, offers: 1, walkedAway: 'B' });
    }
  });

  it('begin with the smallest index among equals', () => {
    for (const name of ['td0.2', 'td5', 'micro']) expect(agent(name, wants([0.1, 0.7, 0.7])).move(null, 1e-9)).toBe(1);
  });

  it('let MiCRO repeat itself until it has heard as many offers as it has made', () => {
    const micro = agent('micro', wants([0.1, 0.6, 0.9]));
    expect([micro.move(null, 0), micro.move(0, 0), micro.move(0, 0)]).toEqual([2, 1, 1]);
  });

  it('know no agent by another name', () => {
    for (const name of ['', 'td', 'td0', 'td0.0', 'td-1', 'td1e3', 'tdNaN', 'MICRO', 'micro2', 'hardliner'])
      expect(agentNamed(name)).toBe(null);
  });
});

describe('the analysis of a scenario', () => {
  const issues = [
    { name: 'a', values: ['x', 'y'] },
    { name: 'b', values: ['p', 'q', 'r'] },
  ];

  it('counts outcomes row by row, the last issue the fastest', () => {
    expect([0, 1, 2, 3, 5].map((index) => valuesOf(issues, index).join(''))).toEqual(['xp', 'xq', 'xr', 'yp', 'yr']);
  });

  it('finds no solution and no opposition where nothing is rational for both', () => {
    const scenario = { name: '', issues, A: wants([1, 0], 0.5), B: wants([0, 1], 0.5) };
    expect(analyseScenario(scenario)).toMatchObject({
      rational: 0,
      solutions: { nash: null, ks: null, egalitarian: null, utilitarian: null },
      opposition: null,
      pareto: [{ index: 0 }, { index: 1 }],
    });
  });

  it('caps utilities at 1, so that weights may add up to more', () => {
    const { utilities, pareto } = analyseScenario({ name: '', issues, A: wants([3, 2, 0]), B: wants([0.5, 1, 7]) });
    expect([...utilities.A.exact]).toEqual([1, 1, 0]);
    expect(pareto).toEqual([{ index: 1, multiplicity: 1 }]);
  });

  it('looks through a million outcomes in less than two seconds', () => {
    const million = {
      name: '',
      issues: [],
      A: million6((i, v) => (i * 7 + v * 3) % 11),
      B: million6((i, v) => (i + v * 7) % 13),
    };
    const from = performance.now();
    const { utilities, pareto } = analyseScenario(million satisfies Scenario);
    expect(performance.now() - from).toBeLessThan(2000);
    expect(utilities.A.exact).toHaveLength(1_000_000);
    expect(pareto.length).toBeGreaterThan(5);
  });
});

/** Six issues of ten values. */
function million6(evaluation: (issue: number, value: number) => number): Preferences {
  const six = Array.from({ length: 6 }, (_, i) => i);
  return {
    name: '',
    weights: six.map((i) => (i + 1) / 21 / 13),
    evaluations: six.map((i) => Array.from({ length: 10 }, (_, v) => evaluation(i, v))),
    reservation: 0.2,
  };
}
