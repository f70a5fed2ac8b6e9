import { CHART } from './chart.ts';
import type { ChartValue } from './machine.ts';
import { BANDS, PHASES, SEATS, type Band, type Phase, type Seat } from './vocabulary.ts';

interface Node {
  readonly tags?: readonly string[];
  readonly states?: Readonly<Record<string, Node>>;
}

const seats = new Map<Phase, Seat>();
const collect = (name: string, node: Node): void => {
  const seat = SEATS.find((s) => node.tags?.includes(s));
  const phase = PHASES.find((p) => p === name);
  if (seat && phase) seats.set(phase, seat);
  for (const [child, inner] of Object.entries(node.states ?? {})) collect(child, inner);
};
collect('talks', CHART.states.talks as unknown as Node);

/** Name of the innermost state of the talks. */
export function phaseOf(chart: ChartValue): Phase {
  const path = leafPath(region(chart, 'talks'));
  const phase = PHASES.find((p) => p === path[path.length - 1]);
  if (!phase) throw new RangeError(`no phase in ${JSON.stringify(chart)}`);
  return phase;
}

export function bandOf(chart: ChartValue): Band {
  const band = BANDS.find((b) => b === leafPath(region(chart, 'relation'))[0]);
  if (!band) throw new RangeError(`no band in ${JSON.stringify(chart)}`);
  return band;
}

export function seatToAct(chart: ChartValue): Seat | null {
  return seats.get(phaseOf(chart)) ?? null;
}

function region(chart: ChartValue, name: string): ChartValue {
  const value = typeof chart === 'string' ? undefined : chart[name];
  if (value === undefined) throw new RangeError(`no region ${name} in ${JSON.stringify(chart)}`);
  return value;
}

/** Names from the region's child down to the innermost state. */
export function leafPath(value: ChartValue): string[] {
  if (typeof value === 'string') return [value];
  const [entry] = Object.entries(value);
  if (!entry) throw new RangeError('an empty state');
  return [entry[0], ...leafPath(entry[1])];
}
