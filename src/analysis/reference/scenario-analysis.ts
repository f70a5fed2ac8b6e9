import { at } from '../../engine/whole.ts';
import { paretoOf, type ParetoPoint } from './pareto.ts';
import type { ByParty, Scenario } from './scenario.ts';
import { pickSolutions, rationalOutcomes, type SolutionPicks } from './solution-picks.ts';
import { listUtilities, type Utilities } from './utilities.ts';

/** Everything that could be agreed on in a scenario, searched exhaustively. */
export interface ScenarioAnalysis {
  readonly utilities: ByParty<Utilities>;
  readonly pareto: readonly ParetoPoint[];
  /** Outcomes no worse than no agreement to either party. */
  readonly rational: number;
  readonly solutions: SolutionPicks;
  /**
   * How far the nearest rational outcome is from both parties' best, each utility as a share of the party's largest:
   * 0..√2 (after Baarslag et al. 2013, "Evaluating practical negotiating agents", who look at all outcomes); null where
   * no outcome is rational for both.
   */
  readonly opposition: number | null;
}

export function analyseScenario(scenario: Scenario): ScenarioAnalysis {
  const utilities = { A: listUtilities(scenario.A), B: listUtilities(scenario.B) };
  const rational = rationalOutcomes(utilities);
  return {
    utilities,
    pareto: paretoOf(utilities),
    rational: rational.length,
    solutions: pickSolutions(utilities, rational),
    opposition: oppositionOf(utilities, rational),
  };
}

function oppositionOf({ A, B }: ByParty<Utilities>, rational: Int32Array): number | null {
  const [bestA, bestB] = [largest(A.exact), largest(B.exact)];
  let nearest = Infinity;
  for (const outcome of rational) {
    const a = bestA === 0 ? 0 : 1 - at(A.exact, outcome) / bestA;
    const b = bestB === 0 ? 0 : 1 - at(B.exact, outcome) / bestB;
    nearest = Math.min(nearest, a * a + b * b);
  }
  return rational.length === 0 ? null : Math.sqrt(nearest);
}

function largest(utilities: Float64Array): number {
  let most = 0;
  for (const utility of utilities) most = Math.max(most, utility);
  return most;
}
