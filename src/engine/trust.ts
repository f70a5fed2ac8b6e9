import type { Cause } from './events.ts';
import type { Play } from './table-state.ts';
import { TUNING } from './tuning.ts';
import { transactionalWeight, worthToWashington } from './values.ts';
import { at, clamp, divideToZero, floorDivide } from './whole.ts';
import type { Meter, Package } from './vocabulary.ts';

/**
 * What a good deed of size `g` (hundredths, >= 0) adds to trust `t` (hundredths): less the nearer trust is to full,
 * and less the less it is believed. Asymmetry after Slovic (1993); the discount of good deeds by distrust is ours.
 */
export function trustGained(g: number, t: number): number {
  const { believedAtNone, believedSlope } = TUNING.trust;
  const believed = Math.min(10000, believedAtNone + floorDivide(believedSlope * t, 10000));
  return floorDivide(floorDivide(g * (10000 - t), 10000) * believed, 10000);
}

/** What a bad deed of size `g` (hundredths, >= 0) takes from trust `t`: more the more there was. */
export function trustLost(g: number, t: number): number {
  return floorDivide(TUNING.trust.lossFactor * g * (5000 + floorDivide(t, 2)), 10000);
}

export function gainTrust(play: Play, g: number, because: Cause): void {
  if (g <= 0) return;
  const { trust, trustCeiling } = play.table;
  setTrust(play, Math.max(trust, Math.min(trust + trustGained(g, trust), trustCeiling)), because);
}

/** Returns what was lost, in hundredths. */
export function loseTrust(play: Play, g: number, because: Cause): number {
  if (g <= 0) return 0;
  const before = play.table.trust;
  setTrust(play, before - trustLost(g, before), because);
  return before - play.table.trust;
}

/** A loss to tone or pressure: adjourning in time gives it back. */
export function loseTrustForNow(play: Play, g: number, because: Cause): void {
  play.table.recoverableNow += loseTrust(play, g, because);
}

/** Gives back trust that was lost to tone or pressure, as it was, never above the ceiling. */
export function giveBackTrust(play: Play): void {
  const { table } = play;
  const back = table.recoverableBefore + table.recoverableNow;
  table.recoverableBefore = 0;
  table.recoverableNow = 0;
  setTrust(play, Math.max(table.trust, Math.min(table.trust + back, table.trustCeiling)), 'adjourned');
}

/** A lie found out: later kindness never lifts trust above what it was (Schweitzer, Hershey & Bradlow 2006). */
export function lowerCeiling(play: Play): void {
  play.table.trustCeiling = Math.min(play.table.trustCeiling, play.table.trust);
}

function setTrust(play: Play, to: number, because: Cause): void {
  const { table, rules, news } = play;
  const before = table.trust;
  const standing = lastPackage(table.offers);
  const weightBefore = transactionalWeight(rules, before, table.transactionalShift);
  moveMeter(play, 'trust', to - before, because);
  if (!standing) return;
  const weight = transactionalWeight(rules, table.trust, table.transactionalShift);
  if (weight === weightBefore) return;
  const by = worthToWashington(rules, standing, weight) - worthToWashington(rules, standing, weightBefore);
  if (by !== 0) news.push({ kind: 'offer-revalued', by });
}

function lastPackage(offers: Play['table']['offers']): Package | null {
  return offers.length > 0 ? at(offers, offers.length - 1).package : null;
}

/** Moves a meter by whole hundredths, kept in 0..10000, and says why. A move of nothing is not news. */
export function moveMeter(play: Play, meter: Meter, by: number, because: Cause): void {
  const before = play.table[meter];
  const to = clamp(before + divideToZero(by, 1), 0, 10000);
  if (to === before) return;
  play.table[meter] = to;
  play.news.push({ kind: 'meter-moved', meter, by: to - before, to, because });
}
