import type { LevelFile } from '../../src/content/level-schema.ts';

// What a level says in numbers, worked out from its file alone: nothing here comes from the rooms that are checked.

export interface OwnIssue {
  readonly id: string;
  /** Amounts, or the ids of options. */
  readonly names: readonly (number | string)[];
  readonly unit: string | null;
  readonly seoul: readonly number[];
  readonly washington: readonly number[];
}

export interface OwnLevel {
  readonly file: LevelFile;
  readonly issues: readonly OwnIssue[];
  readonly headline: number;
  readonly seoul: readonly number[];
  readonly ledger: readonly number[];
  readonly alliance: readonly number[];
}

export function ownLevel(file: LevelFile): OwnLevel {
  const listed = (weights: Readonly<Record<string, number>>) => file.issues.map((issue) => weights[issue.id] ?? 0);
  return {
    file,
    issues: file.issues.map((issue) => {
      if (issue.kind === 'choice') {
        const names = issue.options.map((option) => option.id);
        return { id: issue.id, names, unit: null, ...issue.values };
      }
      const names = issue.stops.map((stop) => stop.at);
      const on = (curve: readonly (readonly [number, number])[]) => names.map((amount) => valueOn(curve, amount));
      const { seoul, washington } = issue.values;
      return { id: issue.id, names, unit: issue.unit, seoul: on(seoul), washington: on(washington) };
    }),
    headline: file.issues.findIndex((issue) => issue.id === file.headline),
    seoul: listed(file.weights.seoul),
    ledger: listed(file.weights.ledger),
    alliance: listed(file.weights.alliance),
  };
}

function valueOn(curve: readonly (readonly [number, number])[], amount: number): number {
  const points = curve.toSorted((a, b) => a[0] - b[0]);
  let [x0, v0] = points[0] ?? [0, 0];
  for (const [x1, v1] of points.slice(1)) {
    if (amount <= x1) return amount <= x0 ? v0 : v0 + Math.floor(((v1 - v0) * (amount - x0)) / (x1 - x0));
    [x0, v0] = [x1, v1];
  }
  return v0;
}

const within = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/** Transactional weight in per cent: half of a per cent is rounded up. */
export function lambda({ file }: OwnLevel, trust: number, shift = 0): number {
  const [byLow, byHigh] = file.persona.constants.transactional;
  const high = within(file.transactional.high + byHigh, 0, 100);
  const low = Math.min(within(file.transactional.low + byLow, 0, 100), high);
  return within(low + Math.floor(((high - low) * (10000 - trust)) / 10000 + 0.5) + shift, 0, 100);
}

export function toSeoul({ issues, seoul }: OwnLevel, x: readonly number[]): number {
  return x.reduce((sum, stop, i) => sum + Math.floor(((seoul[i] ?? 0) * (issues[i]?.seoul[stop] ?? 0)) / 10000), 0);
}

export function toWashington({ issues, ledger, alliance }: OwnLevel, x: readonly number[], weight: number): number {
  return x.reduce((sum, stop, i) => {
    const mixed = weight * (ledger[i] ?? 0) + (100 - weight) * (alliance[i] ?? 0);
    return sum + Math.floor((mixed * (issues[i]?.washington[stop] ?? 0)) / 1_000_000);
  }, 0);
}

/** Every package, the last issue turning fastest. */
export function* packages({ issues }: OwnLevel): Generator<readonly number[]> {
  const x = issues.map(() => 0);
  for (;;) {
    yield x;
    let i = issues.length - 1;
    while (i >= 0 && x[i] === (issues[i]?.names.length ?? 0) - 1) x[i--] = 0;
    if (i < 0) return;
    x[i] = (x[i] ?? 0) + 1;
  }
}

/** A stop as the debrief shows it, without words. */
export function stopFigures({ issues }: OwnLevel, issue: number, stop: number): object {
  const { names, unit } = issues[issue] as OwnIssue;
  return unit === null ? { kind: 'option' } : { kind: 'amount', amount: names[stop], unit };
}
