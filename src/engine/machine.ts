import { and, assign, initialTransition, setup, stateIn, transition } from 'xstate';
import { CHART, COMPOSED, type RefuseAction } from './chart.ts';
import type { Refusal } from './legal.ts';
import type { Move } from './moves.ts';
import { ACTIONS, GUARDS, type ActionName, type GuardName } from './registry.ts';
import type { Play } from './table-state.ts';

/** The state of the chart as plain data, as XState writes it. */
export type ChartValue = string | { readonly [region: string]: ChartValue };

interface ChartEvent {
  readonly type: string;
  readonly move: Move;
}

const guards = Object.fromEntries([
  ...Object.entries(GUARDS).map(([name, guard]) => [
    name,
    ({ context, event }: { context: Play; event: ChartEvent }) => guard(context, event.move),
  ]),
  ...Object.entries(COMPOSED).map(([name, { all, ...rest }]) => [
    name,
    and([...('in' in rest ? [stateIn(rest.in)] : []), ...all.map((type) => ({ type }))] as never),
  ]),
]) as Record<GuardName, () => boolean>;

const actions = {
  ...Object.fromEntries(
    Object.entries(ACTIONS).map(([name, act]) => [
      name,
      assign(({ context, event }: { context: Play; event: ChartEvent }) => {
        const play = { rules: context.rules, table: { ...context.table }, news: [...context.news] };
        act(play, event.move);
        return play;
      }),
    ]),
  ),
  // Does nothing to the table: its presence among the actions is the answer.
  refuse: () => {},
} as unknown as Record<ActionName | 'refuse', () => void>;

/**
 * XState's `transition` makes an actor without input each time, and asks its guards where it would begin. A calm table
 * answers them; nothing is ever played on it.
 */
const NOBODY = { table: { trust: 5000 }, news: [] } as unknown as Play;

/** The XState machine of a chart; tests hand in charts with a transition taken away. */
export function makeMachine(chart: object) {
  return setup({
    types: { context: {} as Play, events: {} as ChartEvent, input: {} as Play },
    guards,
    actions,
  }).createMachine({
    ...chart,
    context: ({ input }: { input: Play | undefined }) => input ?? NOBODY,
  } as never);
}

export type Machine = ReturnType<typeof makeMachine>;

/** The machine that plays: every session everywhere is stepped through it. */
export const machine: Machine = makeMachine(CHART);

/** The chart before the first move. */
export function enter(play: Play, of: Machine = machine): ChartValue {
  const [snapshot] = initialTransition(of, play);
  return snapshot.value;
}

export interface Stepped {
  readonly chart: ChartValue;
  readonly play: Play;
  /** Why the chart refused; 'why-not' where the table has the reason. */
  readonly refused: Refusal | 'why-not' | null;
}

/** One move through the chart, by XState's pure `transition` alone. */
export function step(chart: ChartValue, play: Play, move: Move, of: Machine = machine): Stepped {
  const before = of.resolveState({ value: chart, context: play });
  const [after, acts] = transition(of, before, { type: `${move.seat}.${move.kind}`, move });
  const refusal = (acts as readonly { type: string; params?: unknown }[]).find((act) => act.type === 'refuse');
  return {
    chart: after.value,
    play: after.context,
    refused: refusal ? (refusal.params as RefuseAction['params']).because : null,
  };
}
