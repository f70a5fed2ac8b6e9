import type { LevelRules } from '../engine/rules.ts';
import { transactionalWeight } from '../engine/values.ts';
import { at, floorDivide } from '../engine/whole.ts';
import { solve, type Reservations, type Solutions, type ValuePoint } from './solutions.ts';
import { listValues, type ValueList } from './value-list.ts';

/** A pair of values that no package betters for one side without worsening it for the other. */
export interface FrontierPoint extends ValuePoint {
  /** How many packages have exactly these two values; `index` is the first of them. */
  readonly multiplicity: number;
}

/** Everything that could be agreed on at one trust, searched exhaustively. Values in basis points. */
export interface Frontier {
  /** In hundredths. */
  readonly trust: number;
  /** Transactional weight in whole per cent. */
  readonly weight: number;
  readonly reservation: Reservations;
  readonly outcomes: number;
  /** Packages worth no less than no agreement to both. */
  readonly zone: number;
  /** The same as a share of all packages, 0..1. */
  readonly zoneShare: number;
  /** The Pareto frontier over all packages, from Seoul's best to Washington's best. */
  readonly pareto: readonly FrontierPoint[];
  readonly solutions: Solutions;
  /** The package of the zone that is worth most to Seoul; the better for Washington among equals. */
  readonly bestForSeoul: ValuePoint | null;
  /** How many packages lie in each cell of the plane: `CELLS` rows of `CELLS`, Washington's lowest values first. */
  readonly density: Int32Array;
}

/** Cells of the density along each axis, each 10000 / CELLS basis points wide. */
export const CELLS = 50;

/**
 * The frontier of a level at a trust in hundredths. `shift` is what events have added to the transactional weight;
 * the reservation values are the level's own unless others are given.
 */
export function frontierOf(
  rules: LevelRules,
  trust: number,
  reservation: Reservations = rules.reservation,
  shift = 0,
): Frontier {
  const weight = transactionalWeight(rules, trust, shift);
  const values = listValues(rules, weight);
  const outcomes = values.seoul.length;
  const zone = zoneOf(values, reservation);
  return {
    trust,
    weight,
    reservation: { seoul: reservation.seoul, washington: reservation.washington },
    outcomes,
    zone: zone.length,
    zoneShare: zone.length / outcomes,
    pareto: paretoOf(values),
    solutions: solve(values, zone, reservation),
    bestForSeoul: bestForSeoul(values, zone),
    density: densityOf(values),
  };
}

/** Indices of the packages worth no less than no agreement to both. */
export function zoneOf({ seoul, washington }: ValueList, reservation: Reservations): Int32Array {
  const zone = new Int32Array(seoul.length);
  let n = 0;
  for (let index = 0; index < seoul.length; index++) {
    if ((seoul[index] as number) >= reservation.seoul && (washington[index] as number) >= reservation.washington)
      zone[n++] = index;
  }
  return zone.slice(0, n);
}

function paretoOf({ seoul, washington }: ValueList): FrontierPoint[] {
  // One number sorts by Seoul's value, then Washington's, both falling, then by index, rising: below 2^53 for any level.
  const outcomes = seoul.length;
  const order = new Float64Array(outcomes);
  for (let index = 0; index < outcomes; index++)
    order[index] = (at(seoul, index) * 32768 + at(washington, index)) * outcomes + (outcomes - 1 - index);
  order.sort();
  const points: { index: number; seoul: number; washington: number; multiplicity: number }[] = [];
  for (let i = outcomes - 1; i >= 0; i--) {
    const index = outcomes - 1 - (at(order, i) % outcomes);
    const point = { index, seoul: at(seoul, index), washington: at(washington, index), multiplicity: 1 };
    const last = points[points.length - 1];
    if (!last || point.washington > last.washington) points.push(point);
    else if (point.seoul === last.seoul && point.washington === last.washington) last.multiplicity += 1;
  }
  return points;
}

function bestForSeoul({ seoul, washington }: ValueList, zone: Int32Array): ValuePoint | null {
  let best: ValuePoint | null = null;
  for (const index of zone) {
    const point = { index, seoul: at(seoul, index), washington: at(washington, index) };
    if (!best || point.seoul > best.seoul || (point.seoul === best.seoul && point.washington > best.washington))
      best = point;
  }
  return best;
}

function densityOf({ seoul, washington }: ValueList): Int32Array {
  const cells = new Int32Array(CELLS * CELLS);
  const cell = (value: number) => Math.max(0, Math.min(CELLS - 1, floorDivide(value * CELLS, 10000)));
  for (let index = 0; index < seoul.length; index++) {
    const i = cell(at(washington, index)) * CELLS + cell(at(seoul, index));
    cells[i] = at(cells, i) + 1;
  }
  return cells;
}
