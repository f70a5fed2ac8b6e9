import { mindOf } from '../engine/counterpart/mind.ts';
import type { LevelRules } from '../engine/rules.ts';
import { packageAt, transactionalWeight } from '../engine/values.ts';
import { at } from '../engine/whole.ts';
import { zoneOf } from './frontier.ts';
import { solve, type ValuePoint } from './solutions.ts';
import { TRUSTS } from './trust-table.ts';
import { listValues } from './value-list.ts';

/** What the shape of a level is judged by at one trust, at the reservation values it starts with. */
interface Suits {
  /** Packages worth no less than no agreement to both. */
  readonly zone: number;
  readonly nash: ValuePoint | null;
}

const suitsByRules = new WeakMap<LevelRules, Map<number, Suits>>();

/** The zone and its Nash point at a trust in hundredths, worked out once. */
function suitsAt(rules: LevelRules, trust: number): Suits {
  const known = suitsByRules.get(rules) ?? new Map<number, Suits>();
  suitsByRules.set(rules, known);
  let suits = known.get(trust);
  if (!suits) {
    const values = listValues(rules, transactionalWeight(rules, trust, 0));
    const zone = zoneOf(values, rules.reservation);
    suits = { zone: zone.length, nash: solve(values, zone, rules.reservation).nash };
    known.set(trust, suits);
  }
  return suits;
}

/** How many packages suit both sides at a trust in hundredths. */
export function zoneAt(rules: LevelRules, trust: number): number {
  return suitsAt(rules, trust).zone;
}

/** The zone at trust `to` is at least `factor` hundredths of that at `from`. Trusts in hundredths. */
export function zoneGrows(rules: LevelRules, from: number, to: number, factor: number): boolean {
  return zoneAt(rules, to) * 100 >= zoneAt(rules, from) * factor;
}

/** Stops of the headline at the Nash points from one trust to another, in hundredths; null where nothing suits both. */
export function nashCash(rules: LevelRules, from: number, to: number): readonly (number | null)[] {
  const between = TRUSTS.map((trust) => trust * 100).filter((trust) => trust > from && trust < to);
  return [from, ...between, to].map((trust) => {
    const { nash } = suitsAt(rules, trust);
    return nash && at(packageAt(rules, nash.index), rules.headline);
  });
}

/** Lower at the far end than at the near one, and on the way never up by more than one stop. */
export function cashFalls(stops: readonly (number | null)[]): boolean {
  const known = stops.filter((stop) => stop !== null);
  return (
    known.length === stops.length &&
    at(known, known.length - 1) < at(known, 0) &&
    known.every((stop, i) => i === 0 || stop <= at(known, i - 1) + 1)
  );
}

/** Trusts, in points, at which Washington's idea of the Nash point must be near the true one. */
const PRIOR_TRUSTS = [20, 40, 60, 80];
/** In basis points of Washington's value. */
export const PRIOR_MARGIN = 600;

/** Where Washington misjudges the Nash point by too much. */
export interface PriorGap {
  /** In points. */
  readonly trust: number;
  /** Washington's value of the Nash point as it presumes it and as it is, in basis points. */
  readonly presumed: number;
  readonly nash: number;
}

/** With a prior that puts the Nash point too high Washington never signs, too low it gives itself away. */
export function priorGaps(rules: LevelRules): readonly PriorGap[] {
  return PRIOR_TRUSTS.flatMap((trust) => {
    const nash = suitsAt(rules, trust * 100).nash?.washington;
    if (nash === undefined) return [];
    const presumed = mindOf(rules).aspiration(transactionalWeight(rules, trust * 100, 0));
    return Math.abs(presumed - nash) <= PRIOR_MARGIN ? [] : [{ trust, presumed, nash }];
  });
}
