import type { Preferences, Scenario } from '../../src/analysis/reference/scenario.ts';
import { analyseScenario } from '../../src/analysis/reference/scenario-analysis.ts';
import { listUtilities } from '../../src/analysis/reference/utilities.ts';
import { inTurn, perSecond, type Row } from './measure.ts';

const MILLION = 1_000_000;

/** Six issues of ten values, evaluated without pattern. */
function preferences(salt: number): Preferences {
  const noise = (i: number, v: number) => (Math.imul((i + 1) * 31 + v * 7 + salt, 0x9e3779b1) >>> 0) / 2 ** 32;
  const six = Array.from({ length: 6 }, (_, i) => i);
  return {
    name: '',
    weights: six.map((i) => (i + 1) / 21),
    evaluations: six.map((i) => Array.from({ length: 10 }, (_, v) => noise(i, v))),
    reservation: 0.3,
  };
}

/** The frontier alone, as one would write it first: all outcomes as objects, sorted by a comparison. */
function plainFrontier({ A, B }: Scenario): number {
  const [a, b] = [listUtilities(A).units, listUtilities(B).units];
  const outcomes = Array.from(a, (forA, index) => ({ index, forA, forB: b[index] as number }));
  outcomes.sort((x, y) => y.forA - x.forA || y.forB - x.forB || x.index - y.index);
  let best = -1;
  return outcomes.filter(({ forB }) => {
    const better = forB > best;
    if (better) best = forB;
    return better;
  }).length;
}

export function scenarioRows(runs: number): Row[] {
  const scenario: Scenario = { name: '', issues: [], A: preferences(1), B: preferences(500) };
  const analyse = () => {
    analyseScenario(scenario);
    return MILLION;
  };
  const plain = () => {
    plainFrontier(scenario);
    return MILLION;
  };
  analyse();
  const measured = inTurn(
    runs,
    () => perSecond(analyse),
    () => perSecond(plain),
  );
  return [
    {
      what: 'a scenario of a million outcomes, all',
      peer: 'its frontier alone, sorted as objects',
      ...measured,
      unit: 'outcomes/s',
      goal: '500000 outcomes/s',
    },
  ];
}
