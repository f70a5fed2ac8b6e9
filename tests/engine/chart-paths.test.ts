import { beforeAll, describe, expect, test } from 'vitest';
import { getShortestPaths, type StatePath } from 'xstate/graph';
import { leafPath, phaseOf } from '../../src/engine/chart-places.ts';
import { newSession, newTable, phase } from '../../src/engine/session.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { PHASES } from '../../src/engine/vocabulary.ts';
import { attempt } from '../fixtures/sessions.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { branchPlaces, statePaths } from './chart-branches.ts';
import { chartOf, eventsIn, guardsRead, walkedLogic, type MoveEvent, type Snapshot } from './walked-chart.ts';

type Path = StatePath<Snapshot, MoveEvent>;

function walk(rules: LevelRules, taken: Set<string>): Path[] {
  return getShortestPaths(walkedLogic(taken), {
    input: { rules, table: newTable(rules, 1), news: [] },
    events: eventsIn,
    serializeState: guardsRead,
    serializeEvent: (event) => JSON.stringify(event.move),
    limit: 60_000,
  });
}

/** Pressure begins in round 3 and a walk-out answers one threat a session: refusing a second takes a fourth round. */
const NEEDS_A_FOURTH_ROUND = ['talks.round.turn on seoul.walkOut #3'];
const fourRounds: LevelRules = { ...smallRules, calendar: { ...smallRules.calendar, rounds: 4 } };

const untaken = (taken: ReadonlySet<string>) =>
  branchPlaces()
    .map(({ name }) => name)
    .filter((name) => !taken.has(name));

describe('the paths of the chart on a level of three issues and three rounds', () => {
  const taken = new Set<string>();
  let paths: Path[] = [];
  beforeAll(() => {
    paths = walk(smallRules, taken);
  }, 60_000);

  test('lead to every state', () => {
    const reached = new Set(
      paths.flatMap(({ state }) =>
        Object.entries(chartOf(state)).flatMap(([region, inner]) => {
          const path = [region, ...leafPath(inner)];
          return path.map((_, i) => path.slice(0, i + 1).join('.'));
        }),
      ),
    );
    expect(statePaths().filter((path) => !reached.has(path))).toEqual([]);
  });

  test('take every branch of every transition, with a fourth round for what needs two threats', () => {
    const left = untaken(taken).filter((name) => !NEEDS_A_FOURTH_ROUND.includes(name));
    walk(fourRounds, taken);
    expect(left).toEqual([]);
    expect(untaken(taken)).toEqual([]);
  }, 60_000);

  test('played by `play`, move after move, reach every phase', () => {
    const reached = new Set<string>();
    const shortest = new Map(
      paths.toSorted((a, b) => b.weight - a.weight).map((path) => [phaseOf(chartOf(path.state)), path]),
    );
    for (const { steps } of shortest.values()) {
      const moves = steps.flatMap(({ event }) => ('move' in event ? [event.move] : []));
      reached.add(phase(attempt(newSession(smallRules, 1), moves).session));
    }
    expect(PHASES.filter((name) => !reached.has(name))).toEqual([]);
  });
});
