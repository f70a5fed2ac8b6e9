import { countOutcomes, valuesOf, type Scenario } from '../analysis/reference/scenario.ts';
import { analyseScenario } from '../analysis/reference/scenario-analysis.ts';
import { SOLUTIONS, type Solution } from '../analysis/reference/solution-picks.ts';
import { at } from '../engine/whole.ts';
import { CannotRun, type ExitCode, type Io } from './io.ts';
import type { Given } from './command.ts';
import { openScenario } from './open-scenario.ts';

/** `analyze --genius`: a scenario of the field instead of a level. */
export function analyzeGenius(given: Given, io: Io): ExitCode {
  if (given.options['trust'] !== undefined) throw new CannotRun('--trust is for levels; a scenario has none');
  const analysis = scenarioFigures(openScenario(given, io));
  if (given.options['json']) {
    io.out(JSON.stringify(analysis, null, 2));
    return 0;
  }
  const { scenario, outcomes, nRational, pareto, opposition, solutions } = analysis;
  io.out(`${scenario}: ${nRational} of ${outcomes} outcomes are rational for both`);
  io.out(`${pareto.length} pairs of utilities on the Pareto frontier, opposition ${opposition?.toFixed(4) ?? '–'}`);
  for (const name of SOLUTIONS) {
    const point = solutions[name];
    io.out(
      point
        ? `${name}: A ${point.uA.toFixed(4)}, B ${point.uB.toFixed(4)}, ${JSON.stringify(point.values)}`
        : `${name}: none`,
    );
  }
  return 0;
}

/** The analysis as it is printed. */
export function scenarioFigures(scenario: Scenario) {
  const { utilities, pareto, rational, solutions, opposition } = analyseScenario(scenario);
  const told = (index: number) => ({
    index,
    values: valuesOf(scenario.issues, index),
    uA: at(utilities.A.exact, index),
    uB: at(utilities.B.exact, index),
  });
  const maybe = (index: number | null) => (index === null ? null : told(index));
  return {
    scenario: scenario.name,
    outcomes: countOutcomes(scenario.issues),
    reservation: [scenario.A.reservation, scenario.B.reservation],
    pareto: pareto.map(({ index, multiplicity }) => ({ ...told(index), multiplicity })),
    nRational: rational,
    opposition,
    solutions: Object.fromEntries(SOLUTIONS.map((name) => [name, maybe(solutions[name])])) as Record<
      Solution,
      ReturnType<typeof maybe>
    >,
  };
}
