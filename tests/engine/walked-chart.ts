import { initialTransition, transition, type ActorLogic, type EventObject, type MachineSnapshot } from 'xstate';
import { phaseOf } from '../../src/engine/chart-places.ts';
import { makeMachine, type ChartValue } from '../../src/engine/machine.ts';
import { lastOffer } from '../../src/engine/offers.ts';
import { inWinSet } from '../../src/engine/values.ts';
import type { Move } from '../../src/engine/moves.ts';
import type { Play } from '../../src/engine/table-state.ts';
import * as word from '../fixtures/moves.ts';
import { branchesTaken, notedChart } from './chart-branches.ts';

export interface MoveEvent extends EventObject {
  readonly move: Move;
}
// oxlint-disable-next-line typescript/no-explicit-any -- XState's own shorthand for "any machine's snapshot"
export type Snapshot = MachineSnapshot<Play, MoveEvent, any, any, any, any, any, any>;

export const chartOf = (snapshot: Snapshot): ChartValue => snapshot.value as ChartValue;

/** The noted chart as logic for `xstate/graph`, stepped by `transition` alone; `taken` fills with branches. */
export function walkedLogic(taken: Set<string>): ActorLogic<Snapshot, MoveEvent, Play> {
  const machine = makeMachine(notedChart());
  const note = (acts: unknown) => {
    for (const name of branchesTaken(acts as { type: string }[])) taken.add(name);
  };
  return {
    transition: (snapshot, event) => {
      const [next, acts] = transition(machine, snapshot as never, event as never);
      note(acts);
      return next as never;
    },
    getInitialSnapshot: (_, input) => {
      const [first, acts] = initialTransition(machine, input);
      note(acts);
      return first as never;
    },
    getPersistedSnapshot: (snapshot) => snapshot,
  };
}

/** What the guards read, in coarse steps, beside the value of the chart. */
export function guardsRead(snapshot: Snapshot): string {
  const { rules, table } = snapshot.context;
  const { threat, trust, capital, bids, promises, disclosures } = table;
  const standing = lastOffer(table);
  const edges = [1500, 1800, 3500, 3800, 6000, 6300, 8000, 8300];
  return JSON.stringify([
    chartOf(snapshot),
    table.round,
    rules.calendar.rounds,
    edges.filter((edge) => trust > edge).length,
    capital > 0,
    standing !== null,
    // Only an answer to an offer asks whether Congress would carry it.
    phaseOf(chartOf(snapshot)) === 'response' && standing !== null && inWinSet(rules, standing),
    bids.length > 0,
    threat?.real ?? null,
    table.walkedOut,
    table.adjournedLast,
    promises.length > 0,
    disclosures.length > 0,
    table.initialled,
  ]);
}

const text = [3, 1, 0];

/** What may be tried in each phase: everything that leads somewhere else, once as it should be and once not. */
const TRIES: Readonly<Record<string, readonly Move[]>> = {
  briefing: [word.begin, word.accept],
  demand: [
    word.demand(text),
    word.demand(text, word.bluff),
    word.demand(text, word.earnest),
    word.demand([3, 2, 0]),
    word.hold(),
  ],
  preparation: [
    word.propose([2, 1, 0]),
    word.propose([9, 9, 9]),
    word.hold(),
    word.hold('plain', 9),
    word.adjourn,
    word.accept,
    word.walkOut,
    word.side('backChannel'),
    word.side('planB'),
    word.side('goPublic'),
    word.promise(0, 0),
    word.disclose(0),
    word.respond('accepts'),
  ],
  table: [
    word.propose([0, 0, 1]),
    word.propose([0, 2, 1]),
    word.hold(),
    word.adjourn,
    word.accept,
    word.walkOut,
    word.disclose(0),
    word.disclose(1),
    word.side('planB'),
  ],
  called: [word.answer('folds'), word.answer('leaves'), word.hold()],
  response: [word.respond('accepts'), word.respond('declines'), word.begin],
  reckoning: [word.reckon('withdraws'), word.reckon('executes'), word.adjourn],
  initialled: [word.decide('consents'), word.decide('refuses'), word.accept],
  ratification: [word.vote([300, 300]), word.vote([-300, -300]), word.vote([0]), word.pass()],
  aftermath: [word.pass(), word.pass([0]), word.pass([1]), word.pass([2]), word.pass([3]), word.pass([99])],
};
const OVER: readonly Move[] = [word.begin];

export function eventsIn(snapshot: Snapshot): MoveEvent[] {
  const tries = TRIES[phaseOf(chartOf(snapshot))] ?? OVER;
  return tries.map((move) => ({ type: `${move.seat}.${move.kind}`, move }));
}
