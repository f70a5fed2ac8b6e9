import type { Cause } from './events.ts';
import type { Play, Table } from './table-state.ts';
import { gainTrust, loseTrust, loseTrustForNow } from './trust.ts';
import { TUNING } from './tuning.ts';
import { transactionalWeight, worthToSeoul, worthToWashington } from './values.ts';
import type { Package, StepClass, Tone } from './vocabulary.ts';
import { at, divideToZero, floorDivide } from './whole.ts';
import type { LevelRules } from './rules.ts';

/** The transactional weight that holds at the table now. */
export function weightNow(rules: LevelRules, table: Table): number {
  return transactionalWeight(rules, table.trust, table.transactionalShift);
}

export function lastOffer(table: Table): Package | null {
  return table.offers.length === 0 ? null : at(table.offers, table.offers.length - 1).package;
}

export function lastBid(table: Table): Package | null {
  return table.bids.length === 0 ? null : at(table.bids, table.bids.length - 1).package;
}

/**
 * Class of a step by what it does to the value of both sides, both in basis points (Hindriks, Jonker & Tykhonov
 * 2007: "Analysis of negotiation dynamics"). Changes below the threshold count as none.
 */
export function classOfStep(own: number, other: number): Exclude<StepClass, 'opening'> {
  const { threshold } = TUNING.step;
  const up = (by: number) => by >= threshold;
  const down = (by: number) => by <= -threshold;
  if (up(other)) return up(own) ? 'fortunate' : down(own) ? 'concession' : 'nice';
  if (down(other)) return down(own) ? 'unfortunate' : 'selfish';
  return up(own) ? 'selfish' : down(own) ? 'unfortunate' : 'silent';
}

/** Class of a new offer, its change of worth to Washington, and its gain over the best offer so far. */
export function judgeStep(
  rules: LevelRules,
  table: Table,
  x: Package,
): { step: StepClass; change: number; beyondBest: number } {
  const before = lastOffer(table);
  if (!before) return { step: 'opening', change: 0, beyondBest: 0 };
  const weight = weightNow(rules, table);
  const worth = worthToWashington(rules, x, weight);
  const change = worth - worthToWashington(rules, before, weight);
  let best = 0;
  for (const offer of table.offers) best = Math.max(best, worthToWashington(rules, offer.package, weight));
  const own = worthToSeoul(rules, x) - worthToSeoul(rules, before);
  return { step: classOfStep(own, change), change, beyondBest: worth - best };
}

/** What a new package of Seoul's does to trust, with the tone and the argument that go with it. */
export function receiveOffer(play: Play, x: Package, tone: Tone, card: number | null): StepClass {
  const { table, rules } = play;
  const { step, change, beyondBest } = judgeStep(rules, table, x);
  const { gain, loss, full, lossAtMost, threshold } = TUNING.step;
  let gained = 0;
  if (step === 'fortunate' || step === 'concession' || step === 'nice') {
    if (beyondBest >= threshold) gained = floorDivide(gain[step] * Math.min(full, beyondBest), full);
    if (gained > 0) table.gainedThisRound = true;
    gainTrust(play, gained, CAUSE_OF_STEP[step]);
    table.repeats = 0;
  } else if (step === 'selfish' || step === 'unfortunate') {
    const size = Math.min(lossAtMost * full, Math.max(Math.abs(change), threshold));
    loseTrust(play, floorDivide(loss[step] * size, full), CAUSE_OF_STEP[step]);
    table.repeats = 0;
  } else if (step === 'silent') {
    repeatNothing(play);
  }
  speak(play, tone, card, gained > 0 || step === 'opening', false);
  return step;
}

/** Nothing new was said: free once, then it costs. */
export function repeatNothing(play: Play): void {
  const { silent } = TUNING.step;
  const cost = at(silent, Math.min(play.table.repeats, silent.length - 1));
  play.table.repeats += 1;
  loseTrust(play, cost, 'nothing-new');
}

/** Tone multiplies substance and earns nothing alone; an argument lands by its kind, wears out, and can jar. */
export function speak(play: Play, tone: Tone, card: number | null, moved: boolean, credited: boolean): void {
  const { table } = play;
  if (tone === 'cordial' && moved) gainTrust(play, TUNING.tone.cordial, 'tone-cordial');
  if (tone === 'hard') loseTrustForNow(play, credited ? TUNING.tone.hardWithCredit : TUNING.tone.hard, 'tone-hard');
  if (card === null) return;
  const fit = fitOf(play.rules, card, table.trust);
  if (fit <= 0) loseTrust(play, TUNING.argument.misfit, 'argument-misfit');
  else {
    const uses = at(table.cardUses, card);
    const worn = floorDivide(fit, 1 << Math.min(uses, 10));
    gainTrust(
      play,
      floorDivide((moved ? worn : floorDivide(worn, 2)) * TUNING.argument.share, 10000),
      'argument-landed',
    );
  }
  table.cardUses = table.cardUses.map((n, i) => (i === card ? n + 1 : n));
}

/** How well an argument fits the counterpart at a trust in hundredths: hundredths of trust, may be negative. */
export function fitOf(rules: LevelRules, card: number, trust: number): number {
  const [atNone, atFull] = rules.persona.fit[at(rules.cards, card).kind];
  return atNone + divideToZero((atFull - atNone) * trust, 10000);
}

const CAUSE_OF_STEP: Readonly<Record<'fortunate' | 'concession' | 'nice' | 'selfish' | 'unfortunate', Cause>> = {
  fortunate: 'step-fortunate',
  concession: 'step-concession',
  nice: 'step-nice',
  selfish: 'step-selfish',
  unfortunate: 'step-unfortunate',
};
