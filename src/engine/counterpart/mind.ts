import { makeHalves, scoreHalves, searchTable, valuesOf, type Halves, type HalfScores } from '../halves.ts';
import type { LevelRules } from '../rules.ts';
import { sumOf, valueTables } from '../values.ts';
import type { Package } from '../vocabulary.ts';
import { at, floorDivide } from '../whole.ts';
import { meanWeights, ordersOf } from './orders.ts';

/** What Washington works out once for a level, per transactional weight: whole numbers in basis points. */
export interface Mind {
  /** u*: its value of the Nash point under its prior over Seoul's priorities. */
  aspiration(weight: number): number;
  /** Its best value inside its own win-set. */
  best(weight: number): number;
  /** Its value of the package that Seoul would like most. */
  ofSeoulsIdeal(weight: number): number;
  halves(weight: number): Halves;
  /** Value on the ledger alone of the combinations of both halves. */
  ledgerScores(weight: number): HalfScores;
}

const mindsByRules = new WeakMap<LevelRules, Mind>();

export function mindOf(rules: LevelRules): Mind {
  let mind = mindsByRules.get(rules);
  if (!mind) {
    mind = makeMind(rules);
    mindsByRules.set(rules, mind);
  }
  return mind;
}

/** Seoul's ideal by the shape of its values alone: its best stop of every issue. */
export function seoulsIdeal(rules: LevelRules): Package {
  return rules.issues.map((issue) => issue.value.seoul.indexOf(Math.max(...issue.value.seoul)));
}

function makeMind(rules: LevelRules): Mind {
  const orders = ordersOf(rules);
  const presumed = meanWeights(rules, orders, orders.prior);
  const ideal = seoulsIdeal(rules);
  const allowed = rules.issues.map((issue) => issue.winSet);
  const believed = rules.issues.map((issue, i) =>
    Int32Array.from(issue.value.seoul, (v) => floorDivide(at(presumed, i) * v, 10000)),
  );
  const own = (weight: number) => valueTables(rules).washington(weight);
  const halves = perWeight((weight) => makeHalves(rules, own(weight), allowed));
  return {
    aspiration: perWeight((weight) => presumedNash(rules, believed, own(weight))),
    best: perWeight((weight) =>
      own(weight).reduce(
        (sum, table, i) => sum + Math.max(...table.slice(at(allowed, i)[0], at(allowed, i)[1] + 1)),
        0,
      ),
    ),
    ofSeoulsIdeal: perWeight((weight) => sumOf(own(weight), ideal)),
    halves,
    ledgerScores: perWeight((weight) => {
      const { a, b } = halves(weight);
      const into = { a: new Float64Array(a.count), b: new Float64Array(b.count) };
      return scoreHalves(
        halves(weight),
        searchTable(rules, valuesOf(rules, 'washington'), rules.weights.ledger, null),
        into,
      );
    }),
  };
}

function perWeight<T>(make: (weight: number) => T): (weight: number) => T {
  const made: (T | undefined)[] = [];
  return (weight) => (made[weight] ??= make(weight));
}

/** Washington's value of the package with the largest product of gains (Nash 1950), Seoul's values as presumed. */
function presumedNash(rules: LevelRules, believed: readonly Int32Array[], own: readonly Int32Array[]): number {
  const floorSeoul = rules.persona.presumedReservation;
  const floorWashington = rules.reservation.washington;
  let best = -1;
  let worth = floorWashington;
  const walk = (i: number, seoul: number, washington: number) => {
    const issue = rules.issues[i];
    if (!issue) {
      if (seoul < floorSeoul || washington < floorWashington) return;
      const product = (seoul - floorSeoul) * (washington - floorWashington);
      if (product > best) {
        best = product;
        worth = washington;
      }
      return;
    }
    const s = at(believed, i);
    const w = at(own, i);
    for (let stop = 0; stop < issue.stops.length; stop++) walk(i + 1, seoul + at(s, stop), washington + at(w, stop));
  };
  walk(0, 0, 0);
  return worth;
}
