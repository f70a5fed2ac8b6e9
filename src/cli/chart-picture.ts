import { CHART } from '../engine/chart.ts';

interface Node {
  readonly id?: string;
  readonly initial?: string;
  readonly on?: Readonly<Record<string, Branches>>;
  readonly always?: Branches;
  readonly states?: Readonly<Record<string, Node>>;
}
type Branches = Branch | readonly Branch[];
interface Branch {
  readonly guard?: string;
  readonly target?: string;
  readonly actions?: readonly (string | object)[];
}

type Path = readonly string[];

/** One way of the chart from a state to another, or within one; refusals, which change nothing, are no ways. */
export interface Way {
  readonly from: Path;
  readonly to: Path;
  /** The move, or 'at once'. */
  readonly event: string;
  /** What must hold besides that nothing on the table forbids it. */
  readonly guard: string | null;
}

/** So nearly every move is guarded; the picture says it once for all. */
const ALLOWED = 'nothing on the table forbids it';

const root = CHART as unknown as Node;

/** Every way of the chart, in its own order. */
export function chartWays(): readonly Way[] {
  return walk([], root).flatMap(([from, node]) => [
    ...Object.entries(node.on ?? {}).flatMap(([event, branches]) => waysOf(from, event, branches)),
    ...waysOf(from, 'at once', node.always ?? []),
  ]);
}

function waysOf(from: Path, event: string, branches: Branches): Way[] {
  const list = 'length' in branches ? branches : [branches];
  return list
    .filter((branch) => !branch.actions?.some((action) => typeof action !== 'string'))
    .map(({ guard, target }) => ({
      from,
      to: target === undefined ? from : find(from, target),
      event,
      guard: guard === undefined || guard === ALLOWED ? null : guard,
    }));
}

function find(from: Path, target: string): Path {
  const found = walk([], root).find(([path, node]) =>
    target.startsWith('#')
      ? node.id === target.slice(1) && path.length > 0
      : path.join('.') === [...from.slice(0, -1), target].join('.'),
  );
  if (!found) throw new RangeError(`no state ${target}`);
  return found[0];
}

function walk(path: Path, node: Node): [Path, Node][] {
  return [[path, node], ...Object.entries(node.states ?? {}).flatMap(([name, child]) => walk([...path, name], child))];
}

/** The statechart as a Mermaid `stateDiagram-v2`, out of the very object that drives the game. */
export function chartPicture(): string {
  const regions = Object.entries(root.states ?? {}).flatMap(([region, node]) =>
    drawState([region], node, chartWays(), '  '),
  );
  return ['stateDiagram-v2', '  %% the boxes outside run side by side', ...regions, ''].join('\n');
}

/** A state and what is in it. Mermaid draws no arrow across a border: a box that would need one is drawn without. */
function drawState(path: Path, node: Node, ways: readonly Way[], indent: string): string[] {
  const name = nameOf(path);
  const inner = Object.entries(node.states ?? {});
  if (inner.length === 0) return [`${indent}${name}`, ...(isLeft(path, ways) ? [] : [`${indent}${name} --> [*]`])];
  const boxed = isBoxed(path, ways);
  const deeper = boxed ? `${indent}  ` : indent;
  const content = inner.flatMap(([child, state]) => drawState([...path, child], state, ways, deeper));
  if (!boxed) return content;
  const start = nameOf(drawn(path, [...path, node.initial ?? ''], ways));
  const arrows = new Map<string, string[]>();
  for (const { from, to, event, guard } of ways) {
    const end = drawn(from, to, ways);
    if (boxAround(from, end, ways).join('.') !== path.join('.')) continue;
    // Arrows that differ only in the move are one: Mermaid draws loops of one state over each other.
    const arrow = `${nameOf(from)} --> ${nameOf(end)} : EVENTS${guard === null ? '' : ` [${guard}]`}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), event]);
  }
  const lines = [...arrows].map(([arrow, events]) => `${deeper}${arrow.replace('EVENTS', events.join(', '))}`);
  return [`${indent}state ${name} {`, `${deeper}[*] --> ${start}`, ...content, ...lines, `${indent}}`];
}

/** Whether a compound state can be drawn as a box: all arrows across its border start or end at the box itself. */
function isBoxed(path: Path, ways: readonly Way[]): boolean {
  if (path.length <= 1) return path.length === 1;
  const entry = leafOf(path);
  return ways.every(({ from, to }) => {
    const [leaves, enters] = [isWithin(from, path) && !isWithin(to, path), !isWithin(from, path) && isWithin(to, path)];
    if (leaves) return from.length === path.length;
    return !enters || isWithin(entry, to);
  });
}

/** Where an arrow from `from` to `to` ends in the picture: a box is entered at its border, a borderless one at its first state. */
function drawn(from: Path, to: Path, ways: readonly Way[]): Path {
  let end = to;
  while (nodeAt(end).initial !== undefined && !isBoxed(end, ways)) end = [...end, nodeAt(end).initial ?? ''];
  for (let box = end.slice(0, -1); box.length > 1; box = box.slice(0, -1))
    if (isBoxed(box, ways) && !isWithin(from, box)) end = box;
  return end;
}

/** The innermost box that both states stand in. */
function boxAround(from: Path, to: Path, ways: readonly Way[]): Path {
  let box = from.slice(0, -1);
  while (!(isWithin(to, box) && to.length > box.length && isBoxed(box, ways))) box = box.slice(0, -1);
  return box;
}

function isLeft(path: Path, ways: readonly Way[]): boolean {
  return ways.some(({ from }) => isWithin(path, from));
}

/** Whether a state is the other or somewhere in it. */
function isWithin(path: Path, outer: Path): boolean {
  return outer.every((name, i) => path[i] === name);
}

function leafOf(path: Path): Path {
  const { initial } = nodeAt(path);
  return initial === undefined ? path : leafOf([...path, initial]);
}

function nodeAt(path: Path): Node {
  let node = root;
  for (const name of path) node = node.states?.[name] ?? {};
  return node;
}

function nameOf(path: Path): string {
  return path[path.length - 1] ?? CHART.id;
}
