import { at } from '../engine/whole.ts';
import type { ValueList } from './value-list.ts';

/** A package and what it is worth to both, in basis points. */
export interface ValuePoint {
  readonly index: number;
  readonly seoul: number;
  readonly washington: number;
}

export interface Reservations {
  readonly seoul: number;
  readonly washington: number;
}

/** The classical solutions of a bargaining problem over its packages; null where nothing suits both sides. */
export interface Solutions {
  /** Largest product of gains (Nash 1950). */
  readonly nash: ValuePoint | null;
  /** Gains most nearly in proportion to the best each side could hope for (Kalai & Smorodinsky 1975). */
  readonly ks: ValuePoint | null;
  /** Largest smaller gain (Kalai 1977). */
  readonly egalitarian: ValuePoint | null;
  /** Largest sum of values. */
  readonly utilitarian: ValuePoint | null;
}

/** Positive where the first pair of gains is the better one. Ties go to the smaller index. */
type Order = (seoul: number, washington: number, bestSeoul: number, bestWashington: number) => number;

export function solve(values: ValueList, zone: Int32Array, reservation: Reservations): Solutions {
  const ideal = idealGains(values, zone, reservation);
  const pick = (order: Order) => best(values, zone, reservation, order);
  return {
    nash: pick((s, w, bs, bw) => s * w - bs * bw || Math.min(s, w) - Math.min(bs, bw)),
    ks: pick(inProportionTo(ideal)),
    egalitarian: pick((s, w, bs, bw) => Math.min(s, w) - Math.min(bs, bw) || Math.max(s, w) - Math.max(bs, bw)),
    utilitarian: pick((s, w, bs, bw) => s + w - bs - bw || smaller(s, w, reservation) - smaller(bs, bw, reservation)),
  };
}

/** The smaller of the two values (not gains). */
function smaller(s: number, w: number, reservation: Reservations): number {
  return Math.min(s + reservation.seoul, w + reservation.washington);
}

function idealGains(values: ValueList, zone: Int32Array, reservation: Reservations): Reservations {
  let seoul = 0;
  let washington = 0;
  for (const index of zone) {
    seoul = Math.max(seoul, at(values.seoul, index) - reservation.seoul);
    washington = Math.max(washington, at(values.washington, index) - reservation.washington);
  }
  return { seoul, washington };
}

/**
 * Gains as shares of the ideal gains, compared in whole numbers on the common denominator. An ideal of nothing
 * counts as reached.
 */
function inProportionTo(ideal: Reservations): Order {
  const scaled = (s: number, w: number): [number, number] => {
    const all = Math.max(1, ideal.seoul) * Math.max(1, ideal.washington);
    const a = ideal.seoul === 0 ? all : s * Math.max(1, ideal.washington);
    const b = ideal.washington === 0 ? all : w * Math.max(1, ideal.seoul);
    return [Math.min(a, b), Math.max(a, b)];
  };
  return (s, w, bs, bw) => {
    const [low, high] = scaled(s, w);
    const [bestLow, bestHigh] = scaled(bs, bw);
    return low - bestLow || high - bestHigh;
  };
}

function best(values: ValueList, zone: Int32Array, reservation: Reservations, order: Order): ValuePoint | null {
  let found: ValuePoint | null = null;
  let bestSeoul = 0;
  let bestWashington = 0;
  for (const index of zone) {
    const seoul = at(values.seoul, index) - reservation.seoul;
    const washington = at(values.washington, index) - reservation.washington;
    if (found && order(seoul, washington, bestSeoul, bestWashington) <= 0) continue;
    found = { index, seoul: at(values.seoul, index), washington: at(values.washington, index) };
    bestSeoul = seoul;
    bestWashington = washington;
  }
  return found;
}
