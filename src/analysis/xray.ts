import { believedWeights } from '../engine/counterpart/belief.ts';
import { creditOf, floorOf } from '../engine/counterpart/stand.ts';
import { weightNow } from '../engine/offers.ts';
import type { Beat } from '../engine/rerun.ts';
import type { LevelRules } from '../engine/rules.ts';
import type { Offer, Table } from '../engine/table-state.ts';
import type { Package } from '../engine/vocabulary.ts';
import { at, floorDivide } from '../engine/whole.ts';

/** What Washington reckons Seoul's last offer and its own last demand to be worth to Seoul, in basis points. */
export interface SupposedWorth {
  readonly offer: number | null;
  readonly bid: number | null;
}

/** Both heads after a beat. Weights are basis points for each issue, values basis points of the best package. */
export interface Xray {
  /** How far Washington counts what Seoul has come towards it: 0 nothing, 10000 all the way to its aspiration. */
  readonly credit: number;
  /** The least Washington would settle for in this round at that credit. */
  readonly floor: number;
  readonly seoulWeights: readonly number[];
  /** What Washington believes Seoul's weights to be (Hindriks & Tykhonov 2008). */
  readonly believedWeights: readonly number[];
  /** What counts in Washington now: ledger and alliance, blended by the transactional weight. */
  readonly washingtonWeights: readonly number[];
  readonly supposed: SupposedWorth;
}

/** Both heads after every beat of a session. */
export function xraysOf(rules: LevelRules, beats: readonly Beat[]): Xray[] {
  let before: Xray | null = null;
  let beside: Table | null = null;
  return beats.map(({ session: { table } }) => {
    // Most beats leave everything that counts here as it was.
    const same = before !== null && beside !== null && looksAlike(beside, table);
    const xray: Xray = same && before ? before : xrayOf(rules, table);
    before = xray;
    beside = table;
    return xray;
  });
}

const COUNTS = [
  'round',
  'trust',
  'transactionalShift',
  'offers',
  'bids',
  'disclosures',
  'hardRefusals',
  'favours',
  'reservationWashington',
] as const satisfies readonly (keyof Table)[];

function looksAlike(a: Table, b: Table): boolean {
  return COUNTS.every((field) => a[field] === b[field]);
}

function xrayOf(rules: LevelRules, table: Table): Xray {
  const credit = creditOf(rules, table, table.offers);
  const believed = believedWeights(rules, table);
  return {
    credit,
    floor: floorOf(rules, table, credit, Math.max(1, table.round)),
    seoulWeights: rules.weights.seoul,
    believedWeights: believed,
    washingtonWeights: blended(rules, weightNow(rules, table)),
    supposed: { offer: supposedOf(rules, believed, table.offers), bid: supposedOf(rules, believed, table.bids) },
  };
}

function blended({ weights: { ledger, alliance }, issues }: LevelRules, weight: number): number[] {
  return issues.map((_, i) => floorDivide(weight * at(ledger, i) + (100 - weight) * at(alliance, i), 100));
}

function supposedOf(rules: LevelRules, weights: readonly number[], list: readonly Offer[]): number | null {
  const last = list[list.length - 1];
  return last ? supposedWorth(rules, weights, last.package) : null;
}

/** Worth of a package to Seoul under some weights of its issues, in basis points. */
export function supposedWorth(rules: LevelRules, weights: readonly number[], x: Package): number {
  let sum = 0;
  for (const [i, issue] of rules.issues.entries()) sum += at(weights, i) * at(issue.value.seoul, at(x, i));
  return floorDivide(sum, 10000);
}
