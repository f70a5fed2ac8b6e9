import { estimateError, estimatedWeights, estimatedWorth } from './estimate.ts';
import type { Event } from './events.ts';
import { lastBid, lastOffer, weightNow } from './offers.ts';
import { countVotes, signedWorth } from './ratification.ts';
import type { LevelRules } from './rules.ts';
import { band, phase, toAct, type Session } from './session.ts';
import type { Disclosure, Offer, Promise, Table } from './table-state.ts';
import { TUNING } from './tuning.ts';
import { worthToWashington } from './values.ts';
import type { Band, End, Package, Phase, Seat, Side, SideMove, Threat } from './vocabulary.ts';

/** What everybody in the room can see. */
interface CommonView {
  readonly phase: Phase;
  readonly toAct: Seat | null;
  readonly band: Band;
  readonly round: number;
  readonly trust: number;
  readonly deterrence: number;
  readonly standing: number;
  readonly offers: readonly Offer[];
  readonly bids: readonly Offer[];
  readonly lastOffer: Package | null;
  readonly lastBid: Package | null;
  readonly initialled: Package | null;
  readonly end: End | null;
  readonly signed: Package | null;
  readonly threat: Threat | null;
  readonly promises: readonly Promise[];
  readonly disclosures: readonly Disclosure[];
  readonly vow: { readonly stop: number; readonly broken: boolean } | null;
  readonly leaderRefusals: number;
  readonly failedVotes: number;
}

export interface SeoulView extends CommonView {
  readonly seat: 'seoul';
  readonly capital: number;
  /** What no agreement is worth to Seoul now, in basis points. */
  readonly reservation: number;
  /** What has already been lost from the value of whatever is signed, in basis points. */
  readonly signingPrice: number;
  readonly sideUses: Readonly<Partial<Record<SideMove, number>>>;
  readonly sidesThisRound: readonly SideMove[];
  readonly cardUses: readonly number[];
  readonly adjournmentsLeft: number;
  readonly adjournedLast: boolean;
  /** A walk-out has already been used to call a threat. */
  readonly walkedOut: boolean;
  /** How far Washington's threats have been carried out so far, as the advisers read it, in basis points. */
  readonly credibility: number;
  /** The advisers' estimate of Washington's weights, and how far each may be off, in basis points of it. */
  readonly estimate: { readonly weights: readonly number[]; readonly error: number; readonly reservation: number };
}

export interface WashingtonView extends CommonView {
  readonly seat: 'washington';
  readonly reservation: number;
  /** Whole per cent of the ledger in what Washington counts now. */
  readonly transactionalWeight: number;
  /** The threat that is pending is meant. */
  readonly threatIsReal: boolean | null;
  readonly worthOfLastOffer: number | null;
}

export interface WorldView extends CommonView {
  readonly seat: 'world';
}

export interface ViewOf {
  readonly seoul: SeoulView;
  readonly washington: WashingtonView;
  readonly world: WorldView;
}

/** What a seat may see, built field by field: dice and the other side's values are in no view. */
export function viewFor<S extends Seat>(session: Session, seat: S): ViewOf[S] {
  const common = commonView(session.table, phase(session), toAct(session), band(session));
  const views: { [K in Seat]: () => ViewOf[K] } = {
    seoul: () => seoulView(session.rules, session.table, common),
    washington: () => washingtonView(session.rules, session.table, common),
    world: () => ({ ...common, seat: 'world' }),
  };
  return views[seat]();
}

export function commonView(table: Readonly<Table>, phaseNow: Phase, seat: Seat | null, bandNow: Band): CommonView {
  return {
    phase: phaseNow,
    toAct: seat,
    band: bandNow,
    round: table.round,
    trust: table.trust,
    deterrence: table.deterrence,
    standing: table.standing,
    offers: table.offers,
    bids: table.bids,
    lastOffer: lastOffer(table),
    lastBid: lastBid(table),
    initialled: table.initialled,
    end: table.end,
    signed: table.signed,
    threat: table.threat?.threat ?? null,
    promises: table.promises,
    disclosures: table.disclosures,
    vow: table.vow,
    leaderRefusals: table.leaderRefusals,
    failedVotes: table.failedVotes,
  };
}

export function seoulView(rules: LevelRules, table: Readonly<Table>, common: CommonView): SeoulView {
  // Field by field, not spread: a batch builds hundreds of thousands of these.
  return {
    seat: 'seoul',
    phase: common.phase,
    toAct: common.toAct,
    band: common.band,
    round: common.round,
    trust: common.trust,
    deterrence: common.deterrence,
    standing: common.standing,
    offers: common.offers,
    bids: common.bids,
    lastOffer: common.lastOffer,
    lastBid: common.lastBid,
    initialled: common.initialled,
    end: common.end,
    signed: common.signed,
    threat: common.threat,
    promises: common.promises,
    disclosures: common.disclosures,
    vow: common.vow,
    leaderRefusals: common.leaderRefusals,
    failedVotes: common.failedVotes,
    capital: table.capital,
    reservation: table.reservationSeoul,
    signingPrice: table.signingPrice,
    sideUses: table.sideUses,
    sidesThisRound: table.sidesThisRound,
    cardUses: table.cardUses,
    adjournmentsLeft: TUNING.adjournments - table.adjournments,
    adjournedLast: table.adjournedLast,
    walkedOut: table.walkedOut,
    credibility: table.credibility,
    estimate: {
      weights: estimatedWeights(rules, table),
      error: estimateError(table),
      reservation: rules.reservation.washington,
    },
  };
}

function washingtonView(rules: LevelRules, table: Readonly<Table>, common: CommonView): WashingtonView {
  const weight = weightNow(rules, table);
  const offer = lastOffer(table);
  return {
    ...common,
    seat: 'washington',
    reservation: table.reservationWashington,
    transactionalWeight: weight,
    threatIsReal: table.threat?.real ?? null,
    worthOfLastOffer: offer ? worthToWashington(rules, offer, weight) : null,
  };
}

/** What the player asks of a draft package: its worth to Seoul, the advisers' guess for Washington, the whip count. */
export interface Appraisal {
  /** Worth to Seoul if signed now, and what no agreement is worth, in basis points. */
  readonly worth: number;
  readonly reservation: number;
  /** Washington's value as the advisers see it: lowest, likeliest, highest. */
  readonly theirs: { readonly low: number; readonly likely: number; readonly high: number };
  readonly theirReservation: number;
  /** Honest whip count: votes for, bloc by bloc and in all, and the majority needed. */
  readonly votes: { readonly yes: readonly number[]; readonly total: number; readonly majority: number };
}

/** Appraises a package for Seoul from what Seoul may know. */
export function appraise(session: Session, x: Package): Appraisal {
  const { rules, table } = session;
  const likely = estimatedWorth(rules, estimatedWeights(rules, table), x);
  const error = estimateError(table);
  const margin = Math.floor((likely * error) / 40000);
  return {
    worth: signedWorth(rules, table, x),
    reservation: table.reservationSeoul,
    theirs: { low: Math.max(0, likely - margin), likely, high: Math.min(10000, likely + margin) },
    theirReservation: rules.reservation.washington,
    votes: { ...countVotes(rules, table, x, []), majority: rules.assembly.majority },
  };
}

/** What a person in Washington's chair asks of a draft package: its worth at this trust, and what Congress would carry. */
export interface WashingtonAppraisal {
  /** In basis points. */
  readonly worth: number;
  readonly reservation: number;
  /** Issue by issue, whether its stop lies inside the win-set. */
  readonly carried: readonly boolean[];
}

/** Appraises a package for Washington from what Washington may know. */
export function appraiseForWashington(
  { rules, table }: Pick<Session, 'rules' | 'table'>,
  x: Package,
): WashingtonAppraisal {
  return {
    worth: worthToWashington(rules, x, weightNow(rules, table)),
    reservation: table.reservationWashington,
    carried: rules.issues.map(({ winSet: [low, high] }, i) => {
      const stop = x[i] ?? -1;
      return stop >= low && stop <= high;
    }),
  };
}

/** What a seat hears of what happened: Washington's secrets are left out for the others. */
export function eventsFor(seat: Side, events: readonly Event[]): readonly Event[] {
  if (seat === 'washington')
    return events.filter((event) => !(event.kind === 'reservation-moved' && event.side === 'seoul'));
  return events.flatMap((event): Event[] => {
    if (event.kind === 'threat-made') return [{ ...event, real: null }];
    if (event.kind === 'reservation-moved' && event.side === 'washington') return [];
    if (event.kind === 'offer-revalued') return [{ kind: 'offer-revalued', by: Math.sign(event.by) }];
    return [event];
  });
}
