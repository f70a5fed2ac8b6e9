import { CHART, COMPOSED, type RefuseAction } from './chart.ts';
import { leafPath } from './chart-places.ts';
import type { Refusal } from './legal.ts';
import type { ChartValue } from './machine.ts';
import type { Move } from './moves.ts';
import { ACTIONS, GUARDS } from './registry.ts';
import type { Play } from './table-state.ts';
import { at } from './whole.ts';

/**
 * The same chart and registry as the machine's, laid out as a table for batches of simulated sessions: no second
 * control flow. A property test holds it to the machine.
 */
export interface CompiledChart {
  /** The chart before the first move. */
  open(play: Play): Place;
  /** Innermost states of both regions as numbers. */
  place(chart: ChartValue): Place;
  value(place: Place): ChartValue;
  /** Plays one move in place; says why not and changes nothing where the chart refuses. */
  step(place: Place, play: Play, move: Move): Refusal | 'why-not' | null;
}

export interface Place {
  talks: number;
  relation: number;
}

interface Config {
  readonly id?: string;
  readonly initial?: string;
  readonly on?: Readonly<Record<string, Branch | readonly Branch[]>>;
  readonly always?: Branch | readonly Branch[];
  readonly states?: Readonly<Record<string, Config>>;
}

interface Branch {
  readonly guard?: string;
  readonly target?: string;
  readonly actions?: readonly (string | RefuseAction)[];
}

type RegionName = keyof Place;

interface Candidate {
  readonly allows: (place: Place, play: Play, move: Move) => boolean;
  /** Innermost state it leads to, or -1. */
  readonly target: number;
  readonly acts: readonly ((play: Play, move: Move) => void)[];
  readonly refuses: Refusal | 'why-not' | null;
}

interface Leaf {
  readonly path: readonly string[];
  readonly on: ReadonlyMap<string, readonly Candidate[]>;
  readonly otherwise: readonly Candidate[];
  readonly always: readonly Candidate[];
}

type Regions = Readonly<Record<RegionName, Config>>;

export function compileChart(chart: { readonly states: unknown } = CHART): CompiledChart {
  const regions = chart.states as Regions;
  const names: Record<RegionName, string[][]> = {
    talks: leavesOf(regions.talks),
    relation: leavesOf(regions.relation),
  };
  const leaves: Record<RegionName, Leaf[]> = {
    talks: names.talks.map((path) => compileLeaf('talks', path, regions, names)),
    relation: names.relation.map((path) => compileLeaf('relation', path, regions, names)),
  };
  const find = (region: RegionName, place: Place, play: Play, move: Move, type: string): Candidate | null => {
    const leaf = leaves[region][place[region]] as Leaf;
    for (const candidate of leaf.on.get(type) ?? leaf.otherwise)
      if (candidate.allows(place, play, move)) return candidate;
    return null;
  };
  const unprompted = (place: Place, play: Play, move: Move): Candidate | null => {
    for (const candidate of (leaves.relation[place.relation] as Leaf).always)
      if (candidate.allows(place, play, move)) return candidate;
    return null;
  };
  const settle = (place: Place, play: Play, move: Move): void => {
    for (let next = unprompted(place, play, move); next; next = unprompted(place, play, move)) {
      for (const act of next.acts) act(play, move);
      place.relation = next.target;
    }
  };
  const first = {
    talks: indexOf(names.talks, initialOf(regions.talks)),
    relation: indexOf(names.relation, initialOf(regions.relation)),
  };
  return {
    open: (play) => {
      const place = { ...first };
      settle(place, play, { seat: 'seoul', kind: 'begin' });
      return place;
    },
    place: (value) => {
      if (typeof value === 'string') throw new RangeError('a chart value has two regions');
      const index = (region: RegionName) => indexOf(names[region], leafPath(value[region] as ChartValue));
      return { talks: index('talks'), relation: index('relation') };
    },
    value: (place) => ({
      talks: nest(at(names.talks, place.talks)),
      relation: nest(at(names.relation, place.relation)),
    }),
    step: (place, play, move) => {
      const type = EVENT_TYPES[move.seat][move.kind] as string;
      const talks = find('talks', place, play, move, type);
      const relation = find('relation', place, play, move, type);
      if (talks?.refuses) return talks.refuses;
      if (talks) for (const act of talks.acts) act(play, move);
      if (relation) for (const act of relation.acts) act(play, move);
      if (talks && talks.target >= 0) place.talks = talks.target;
      if (relation && relation.target >= 0) place.relation = relation.target;
      settle(place, play, move);
      return null;
    },
  };
}

const EVENT_TYPES: Record<Move['seat'], Record<string, string>> = { seoul: {}, washington: {}, world: {} };
for (const [seat, kinds] of [
  ['seoul', ['begin', 'side', 'promise', 'disclose', 'propose', 'hold', 'accept', 'adjourn', 'walkOut']],
  ['washington', ['demand', 'answer', 'respond', 'reckon', 'decide']],
  ['world', ['pass', 'vote']],
] as const)
  for (const kind of kinds) EVENT_TYPES[seat][kind] = `${seat}.${kind}`;

function leavesOf(node: Config, path: string[] = []): string[][] {
  if (!node.states) return [path];
  return Object.entries(node.states).flatMap(([name, child]) => leavesOf(child, [...path, name]));
}

function indexOf(paths: readonly (readonly string[])[], path: readonly string[]): number {
  const key = path.join('.');
  const index = paths.findIndex((p) => p.join('.') === key);
  if (index < 0) throw new RangeError(`no state ${key}`);
  return index;
}

function nest(path: readonly string[]): ChartValue {
  const [name, ...rest] = path;
  if (name === undefined) throw new RangeError('an empty path');
  return rest.length === 0 ? name : { [name]: nest(rest) };
}

function compileLeaf(
  region: RegionName,
  path: readonly string[],
  regions: Regions,
  names: Record<RegionName, string[][]>,
): Leaf {
  const chain: Config[] = [regions[region]];
  for (const name of path) chain.unshift(childOf(chain[0] as Config, name));
  const compile = (branch: Branch): Candidate => compileBranch(branch, region, path, regions, names);
  const types = new Set(chain.flatMap((node) => Object.keys(node.on ?? {})));
  const candidates = (type: string) =>
    chain.flatMap((node) => [...list(node.on?.[type]), ...(type === '*' ? [] : list(node.on?.['*']))]).map(compile);
  return {
    path,
    on: new Map([...types].filter((type) => type !== '*').map((type) => [type, candidates(type)])),
    otherwise: candidates('*'),
    always: chain.flatMap((node) => list(node.always)).map(compile),
  };
}

function compileBranch(
  branch: Branch,
  region: RegionName,
  path: readonly string[],
  regions: Regions,
  names: Record<RegionName, string[][]>,
): Candidate {
  const refusal = branch.actions?.find((action) => typeof action !== 'string');
  const acts = (branch.actions ?? [])
    .filter((action) => typeof action === 'string')
    .map((name) => lookUp<(play: Play, move: Move) => void>(ACTIONS, name));
  return {
    allows: branch.guard === undefined ? () => true : compileGuard(branch.guard, names),
    target: branch.target === undefined ? -1 : targetOf(branch.target, region, path, regions, names),
    acts,
    refuses: refusal ? refusal.params.because : null,
  };
}

function compileGuard(name: string, names: Record<RegionName, string[][]>): Candidate['allows'] {
  const composed = (COMPOSED as Record<string, { in?: Readonly<Record<string, ChartValue>>; all: readonly string[] }>)[
    name
  ];
  if (!composed) {
    const guard = lookUp<(play: Play, move: Move) => boolean>(GUARDS, name);
    return (_, play, move) => guard(play, move);
  }
  const all = composed.all.map((inner) => compileGuard(inner, names));
  const places = Object.entries(composed.in ?? {}).map(([region, value]) => {
    const prefix = `${leafPath(value).join('.')}.`;
    const inside = names[region as RegionName].map((path) => `${path.join('.')}.`.startsWith(prefix));
    return { region: region as RegionName, inside };
  });
  return (place, play, move) =>
    places.every((p) => p.inside[place[p.region]]) && all.every((guard) => guard(place, play, move));
}

function targetOf(
  target: string,
  region: RegionName,
  path: readonly string[],
  regions: Regions,
  names: Record<RegionName, string[][]>,
): number {
  const found = target.startsWith('#')
    ? pathOfId(regions[region], target.slice(1), [])
    : [...path.slice(0, -1), target];
  if (!found) throw new RangeError(`no state ${target} in ${region}`);
  return indexOf(names[region], [...found, ...initialOf(found.reduce(childOf, regions[region]))]);
}

function initialOf(node: Config): string[] {
  if (!node.states) return [];
  const name = node.initial as string;
  return [name, ...initialOf(childOf(node, name))];
}

function pathOfId(node: Config, id: string, path: string[]): string[] | null {
  if (node.id === id) return path;
  for (const [name, child] of Object.entries(node.states ?? {})) {
    const found = pathOfId(child, id, [...path, name]);
    if (found) return found;
  }
  return null;
}

function childOf(node: Config, name: string): Config {
  const child = node.states?.[name];
  if (!child) throw new RangeError(`no state ${name}`);
  return child;
}

function lookUp<T>(registry: object, name: string): T {
  const found = (registry as Record<string, T>)[name];
  if (!found) throw new RangeError(`nothing is registered as '${name}'`);
  return found;
}

function list(branches: Branch | readonly Branch[] | undefined): readonly Branch[] {
  return branches === undefined ? [] : 'length' in branches ? branches : [branches];
}
