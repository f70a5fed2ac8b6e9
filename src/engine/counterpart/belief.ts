import type { LevelRules } from '../rules.ts';
import type { Disclosure, Offer, Table } from '../table-state.ts';
import { TUNING } from '../tuning.ts';
import { at, floorDivide } from '../whole.ts';
import { meanWeights, ordersOf } from './orders.ts';

/**
 * e^(-k/8) in basis points for k = 0, 1, 2 … 127, at least 1: what a hypothesis keeps of its credence at a misfit of k.
 * A table, because exponentials differ between engines in the last bit; basis points, so that sums stay exact.
 */
const KEPT = keptTable();

function keptTable(): Int32Array {
  const kept = new Int32Array(128);
  let millionths = 1000000;
  for (let k = 0; k < kept.length; k++) {
    kept[k] = Math.max(1, floorDivide(millionths, 100));
    // e^(-1/8) = .8824969…
    millionths = floorDivide(millionths * 882497, 1000000);
  }
  return kept;
}

/** What Seoul's offer in a round should be worth to Seoul if a hypothesis is right: a slow, steady concession. */
function expected(round: number, rounds: number): number {
  return 9500 - floorDivide(3000 * (round - 1), Math.max(1, rounds - 1));
}

/** A misfit of this many basis points of Seoul's value is one step down the table. */
const MISFIT = 120;

/**
 * Washington's belief about Seoul's weights, in basis points per issue: Bayesian over all ordered choices of three
 * leading issues, each judged by how Seoul's offers would look under it (after Hindriks & Tykhonov 2008).
 */
export function believedWeights(rules: LevelRules, table: Table): number[] {
  const orders = ordersOf(rules);
  const { count, prior } = orders;
  const misfit = misfits(rules, table.offers);
  const { disclosures, trust } = table;
  const credence = orders.scratch;
  const last = KEPT.length - 1;
  for (let h = 0; h < count; h++) {
    let m = misfit[h] as number;
    for (let k = 0; k < disclosures.length; k++) m += disclosureMisfit(orders, h, disclosures[k] as Disclosure, trust);
    const step = (m / MISFIT) | 0;
    credence[h] = (prior[h] as number) * (KEPT[step < last ? step : last] as number);
  }
  return meanWeights(rules, orders, credence);
}

/**
 * Sum over Seoul's offers of how far each lies from what each hypothesis expects. The sums of the last call are kept:
 * talks go on from them by one offer at a time, anything else is added up anew.
 */
function misfits(rules: LevelRules, offers: readonly Offer[]): Int32Array {
  const { misfit } = ordersOf(rules);
  const n = offers.length;
  if (misfit.offer !== null && misfit.count === n && misfit.offer === offers[n - 1]) return misfit.sums;
  const goesOn = misfit.offer !== null && misfit.count === n - 1 && misfit.offer === offers[n - 2];
  if (goesOn) addMisfit(rules, at(offers, n - 1), misfit.sums);
  else {
    misfit.sums.fill(0);
    for (const offer of offers) addMisfit(rules, offer, misfit.sums);
  }
  misfit.offer = offers[n - 1] ?? null;
  misfit.count = n;
  return misfit.sums;
}

function addMisfit(rules: LevelRules, offer: Offer, sums: Int32Array): void {
  const orders = ordersOf(rules);
  const target = expected(offer.round, rules.calendar.rounds);
  const [w1, w2, w3] = orders.lead;
  const n = rules.issues.length;
  const v = new Float64Array(n);
  let shared = 0;
  for (let i = 0; i < n; i++) {
    v[i] = at(at(rules.issues, i).value.seoul, at(offer.package, i));
    shared += (v[i] as number) * orders.rest;
  }
  const { count, first, second, third, rest } = orders;
  for (let h = 0; h < count; h++) {
    const worth =
      shared +
      (v[first[h] as number] as number) * (w1 - rest) +
      (v[second[h] as number] as number) * (w2 - rest) +
      (v[third[h] as number] as number) * (w3 - rest);
    const off = ((worth / 10000) | 0) - target;
    sums[h] = (sums[h] as number) + (off < 0 ? -off : off >> 1);
  }
}

/** A disclosed priority counts for more the more Seoul is trusted. */
function disclosureMisfit(orders: ReturnType<typeof ordersOf>, h: number, d: Disclosure, trust: number): number {
  const leads = orders.first[h] === d.issue || orders.second[h] === d.issue || orders.third[h] === d.issue;
  return leads === (d.claim === 'matters') ? 0 : floorDivide(TUNING.disclosure.beliefBoost * 8 * trust, 10000);
}
