import type { LevelFile } from '../content/level-schema.ts';
import type { PlaneFigures, ValuePair } from './session-figures.ts';
import { headlineOf } from './clauses.ts';
import type { StopLabel } from './stop-label.ts';

/** A square of the value plane that holds packages. Basis points; `shade` 1..4 by how many. */
export interface PlaneCell {
  readonly seoul: number;
  readonly washington: number;
  readonly size: number;
  readonly shade: number;
}

export interface PlaneModel {
  /** In hundredths. */
  readonly trust: number;
  /** Transactional weight in whole per cent. */
  readonly weight: number;
  readonly reservation: ValuePair;
  readonly zone: number;
  readonly outcomes: number;
  readonly cells: readonly PlaneCell[];
  readonly frontier: readonly ValuePair[];
  readonly nash: ValuePair | null;
  /** The Kalai–Smorodinsky point. */
  readonly ks: ValuePair | null;
  /** The headline of the Nash point. */
  readonly nashHeadline: StopLabel | null;
  readonly best: ValuePair | null;
  readonly agreement: ValuePair | null;
  readonly history: ValuePair | null;
}

export function planeModel(file: LevelFile, { frontier, nash, agreement, history }: PlaneFigures): PlaneModel {
  return {
    trust: frontier.trust,
    weight: frontier.weight,
    reservation: frontier.reservation,
    zone: frontier.zone,
    outcomes: frontier.outcomes,
    cells: cellsOf(frontier.density),
    frontier: frontier.pareto.map(({ seoul, washington }) => ({ seoul, washington })),
    nash: frontier.solutions.nash,
    ks: frontier.solutions.ks,
    nashHeadline: nash && headlineOf(file, nash),
    best: frontier.bestForSeoul,
    agreement,
    history,
  };
}

function cellsOf(density: ArrayLike<number>): PlaneCell[] {
  const side = Math.round(Math.sqrt(density.length));
  const size = Math.floor(10000 / side);
  const counts = Array.from(density);
  const most = Math.max(1, ...counts);
  return counts.flatMap((count, i): PlaneCell[] => {
    if (count === 0) return [];
    const shade = 1 + Math.min(3, Math.floor((4 * (count - 1)) / most));
    return [{ seoul: (i % side) * size, washington: Math.floor(i / side) * size, size, shade }];
  });
}
