import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/analysis/reference/scenario.ts';
import { analyseScenario } from '../../../src/analysis/reference/scenario-analysis.ts';
import { readScenario } from '../../../src/exchange/read-scenario.ts';
import { fieldScenario, filesOf, type FieldScenario } from '../../fixtures/field-scenario.ts';
import { played } from './play-agents.ts';
import { slowPareto, slowRational, slowSolutions, slowTable } from './slow-reference.ts';
import { slowSession } from './slow-session.ts';

const AGENTS = ['td0.2', 'td0.5', 'td1', 'td2', 'td5', 'micro'] as const;

function imported(field: FieldScenario): Scenario {
  const read = readScenario(filesOf(field));
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.value;
}

describe('300 generated scenarios, written to files and read again', () => {
  it('have the frontier, the rational set and the solutions of a search through everything', () => {
    fc.assert(
      fc.property(fieldScenario, (field) => {
        const table = slowTable(field);
        const { utilities, pareto, rational, solutions } = analyseScenario(imported(field));
        expect([...utilities.A.exact]).toEqual(table.outcomes.map(({ uA }) => uA));
        expect([...utilities.B.exact]).toEqual(table.outcomes.map(({ uB }) => uB));
        expect([utilities.A.reservation, utilities.B.reservation]).toEqual([table.rA, table.rB]);
        expect(pareto).toEqual(slowPareto(table));
        expect(rational).toBe(slowRational(table).length);
        expect(solutions).toEqual(slowSolutions(table));
      }),
      { seed: 20_191, numRuns: 300 },
    );
  });

  it('have the sessions of agents that look through everything at each move', () => {
    fc.assert(
      fc.property(fieldScenario, fc.integer({ min: 1, max: 14 }), (field, rounds) => {
        const table = slowTable(field);
        const scenario = imported(field);
        for (const a of AGENTS)
          for (const b of AGENTS) expect(played(scenario, a, b, rounds)).toEqual(slowSession(table, a, b, rounds));
      }),
      { seed: 20_192, numRuns: 300 },
    );
  });
});
