import { CHART } from '../../src/engine/chart.ts';

interface Node {
  on?: Record<string, object | object[]>;
  always?: object | object[];
  states?: Record<string, Node>;
}

/** One branch of one transition: `talks.round.turn on seoul.hold #2`. */
export interface BranchPlace {
  readonly name: string;
  readonly path: readonly string[];
  /** Event type, or null for what happens by itself. */
  readonly on: string | null;
  readonly index: number;
}

/** Copied as text: what the chart shares between states must not be shared in a copy. */
const copyOfChart = (): Node => JSON.parse(JSON.stringify(CHART)) as Node;

const branchesAt = (node: Node, on: string | null): object[] => {
  const own = on === null ? node.always : node.on?.[on];
  return own === undefined ? [] : Array.isArray(own) ? own : [own];
};

function nodeAt(chart: Node, path: readonly string[]): Node {
  return path.reduce((node, name) => node.states?.[name] as Node, chart);
}

function setBranches(node: Node, on: string | null, branches: object[]): void {
  if (on === null) node.always = branches;
  else if (node.on) node.on[on] = branches;
}

/** Every branch of every transition of the chart: guarded ones, fallbacks, wildcards and what happens by itself. */
export function branchPlaces(): BranchPlace[] {
  const places: BranchPlace[] = [];
  const walk = (node: Node, path: readonly string[]) => {
    for (const on of [...Object.keys(node.on ?? {}), null])
      for (const index of branchesAt(node, on).keys())
        places.push({ name: `${path.join('.')} ${on ? `on ${on}` : 'by itself'} #${index + 1}`, path, on, index });
    for (const [name, child] of Object.entries(node.states ?? {})) walk(child, [...path, name]);
  };
  walk(copyOfChart(), []);
  return places;
}

/** The chart with one branch taken away. */
export function chartWithout({ path, on, index }: BranchPlace): object {
  const chart = copyOfChart();
  const node = nodeAt(chart, path);
  setBranches(
    node,
    on,
    branchesAt(node, on).filter((_, i) => i !== index),
  );
  return chart;
}

/** Type of the action that says which branch was taken: known to no registry, so it does nothing and is only listed. */
export const TAKEN = 'taken';

/** The chart with a note on every branch. */
export function notedChart(): object {
  const chart = copyOfChart();
  for (const { name, path, on, index } of branchPlaces()) {
    const node = nodeAt(chart, path);
    const noted = branchesAt(node, on).map((branch, i) => {
      const { actions = [] } = branch as { actions?: unknown[] };
      return i === index ? { ...branch, actions: [{ type: TAKEN, params: { name } }, ...actions] } : branch;
    });
    setBranches(node, on, noted);
  }
  return chart;
}

/** Names of the branches among the actions of a transition. */
export function branchesTaken(actions: readonly { readonly type: string; readonly params?: unknown }[]): string[] {
  return actions.filter((act) => act.type === TAKEN).map((act) => (act.params as { name: string }).name);
}

/** Full paths of the chart's states, outermost first. */
export function statePaths(): string[] {
  const paths: string[] = [];
  const walk = (node: Node, path: readonly string[]) => {
    if (path.length > 0) paths.push(path.join('.'));
    for (const [name, child] of Object.entries(node.states ?? {})) walk(child, [...path, name]);
  };
  walk(copyOfChart(), []);
  return paths;
}
