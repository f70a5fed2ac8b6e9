import { lambda, packages, stopFigures, toSeoul, toWashington, type OwnLevel } from './own-level.ts';

interface Pair {
  readonly seoul: number;
  readonly washington: number;
}

interface Listed extends Pair {
  readonly index: number;
}

/** All packages with both values at a transactional weight. */
export function listed(
  level: OwnLevel,
  weight: number,
): { readonly all: readonly Listed[]; readonly texts: number[][] } {
  const all: Listed[] = [];
  const texts: number[][] = [];
  for (const x of packages(level)) {
    all.push({ index: all.length, seoul: toSeoul(level, x), washington: toWashington(level, x, weight) });
    texts.push([...x]);
  }
  return { all, texts };
}

/** The first that none beats; `beats` says whether the first of two is the better one. */
function firstBest(list: readonly Listed[], beats: (a: Listed, b: Listed) => boolean): Listed | null {
  return list.reduce<Listed | null>((best, one) => (best === null || beats(one, best) ? one : best), null);
}

/** Compares by one figure after the other. */
function byFigures(...figures: readonly ((one: Listed) => number)[]): (a: Listed, b: Listed) => boolean {
  return (a, b) => {
    const figure = figures.find((of) => Math.abs(of(a) - of(b)) > 1e-12);
    return figure !== undefined && figure(a) > figure(b);
  };
}

interface At {
  readonly trust: number;
  readonly shift: number;
  readonly reservation: Pair;
  readonly signed: readonly number[] | null;
  readonly history: readonly number[] | null;
}

/** The plane of the debrief at a trust, found by looking at every package. */
export function ownPlane(level: OwnLevel, { trust, shift, reservation, signed, history }: At): object {
  const weight = lambda(level, trust, shift);
  const { all, texts } = listed(level, weight);
  const gains = (one: Pair) => [one.seoul - reservation.seoul, one.washington - reservation.washington] as const;
  const zone = all.filter((one) => Math.min(...gains(one)) >= 0);
  const ideal = [0, 1].map((side) => Math.max(0, ...zone.map((one) => gains(one)[side] ?? 0)));
  const shares = (one: Pair) => gains(one).map((gain, side) => (ideal[side] ? gain / ideal[side] : 1));
  const nash = firstBest(
    zone,
    byFigures(
      (one) => gains(one)[0] * gains(one)[1],
      (one) => Math.min(...gains(one)),
    ),
  );
  const pair = (x: readonly number[]) => ({ seoul: toSeoul(level, x), washington: toWashington(level, x, weight) });
  return {
    trust,
    weight,
    reservation,
    zone: zone.length,
    outcomes: all.length,
    cells: cells(all),
    frontier: frontier(all),
    nash,
    ks: firstBest(
      zone,
      byFigures(
        (one) => Math.min(...shares(one)),
        (one) => Math.max(...shares(one)),
      ),
    ),
    nashHeadline: nash && stopFigures(level, level.headline, texts[nash.index]?.[level.headline] ?? 0),
    best: firstBest(
      zone,
      byFigures(
        (one) => one.seoul,
        (one) => one.washington,
      ),
    ),
    agreement: signed && pair(signed),
    history: history && pair(history),
  };
}

/** From Seoul's best to Washington's best: each better for Washington than all that are better for Seoul. */
function frontier(all: readonly Listed[]): Pair[] {
  const best = new Map<number, number>();
  for (const { seoul, washington } of all) best.set(seoul, Math.max(best.get(seoul) ?? -1, washington));
  const falling = [...best].toSorted((a, b) => b[0] - a[0]);
  let most = -1;
  return falling.flatMap(([seoul, washington]) => {
    if (washington <= most) return [];
    most = washington;
    return [{ seoul, washington }];
  });
}

const CELLS = 50;
const SIZE = 10000 / CELLS;

function cells(all: readonly Listed[]): object[] {
  const counts = new Map<string, number>();
  const cell = (value: number) => Math.min(CELLS - 1, Math.floor(value / SIZE));
  for (const { seoul, washington } of all) {
    const key = `${cell(seoul)} ${cell(washington)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts]
    .map(([key, count]) => {
      const [s = 0, w = 0] = key.split(' ').map(Number);
      const shade = 1 + Math.min(3, Math.floor((4 * (count - 1)) / most));
      return { seoul: s * SIZE, washington: w * SIZE, size: SIZE, shade };
    })
    .toSorted((a, b) => a.washington - b.washington || a.seoul - b.seoul);
}
