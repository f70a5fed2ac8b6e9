import type { Session } from '../engine/session.ts';
import { appraise, viewFor } from '../engine/view.ts';
import type { Package } from '../engine/vocabulary.ts';
import type { HandFigures } from './session-figures.ts';
import type { Viewpoint } from './viewpoint.ts';
import type { Xray } from '../analysis/xray.ts';

/** The lines of the panel that shows what a side holds. */
export const HAND_KEYS = [
  'reservation',
  'offer',
  'bid',
  'target',
  'takes',
  'floor',
  'credit',
  'ledger',
  'price',
  'capital',
  'threat',
  'credibility',
] as const;
export type HandKey = (typeof HAND_KEYS)[number];

/** A figure as a side has it. Values in basis points, `share` too. */
export type Figure =
  | { readonly kind: 'points'; readonly value: number }
  /** An estimate: nothing better is known. */
  | { readonly kind: 'about'; readonly low: number; readonly high: number }
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'threat'; readonly real: boolean | null }
  /** There is nothing of the kind yet. */
  | { readonly kind: 'not-yet' | 'none' }
  /** The one who looks cannot know. */
  | { readonly kind: 'unknown' };

/** `null` where a line does not concern a side. */
export interface HandRow {
  readonly key: HandKey;
  readonly seoul: Figure | null;
  readonly washington: Figure | null;
}

/** What each issue counts, in basis points of all; null where the one who looks cannot know. */
export interface WeightsView {
  readonly seoul: readonly number[] | null;
  /** What Washington believes of Seoul. */
  readonly believed: readonly number[] | null;
  readonly washington: readonly number[] | null;
  /** What Seoul's advisers believe of Washington. */
  readonly advised: readonly number[] | null;
}

export interface HandView {
  readonly rows: readonly HandRow[];
  readonly weights: WeightsView;
}

const UNKNOWN: Figure = { kind: 'unknown' };
const NOT_YET: Figure = { kind: 'not-yet' };
const points = (value: number): Figure => ({ kind: 'points', value });
const pointsOr = (value: number | null | undefined): Figure =>
  value === null || value === undefined ? NOT_YET : points(value);

/** What a side could know after a beat, or with all cards open what both had. */
export function handSeenBy(
  viewpoint: Viewpoint,
  session: Session,
  hand: HandFigures | undefined,
  xray: Xray | undefined,
): HandView {
  if (viewpoint === 'seoul') return seoulsHand(session, hand, xray);
  return viewpoint === 'washington' ? washingtonsHand(session, hand, xray) : bothHands(session, hand, xray);
}

/**
 * The same of a session that is told from its record, where neither guesses nor beliefs were written down: what the record
 * has, to Seoul's eyes what is Seoul's.
 */
export function handTold(viewpoint: Viewpoint, { table }: Session, hand: HandFigures | undefined): HandView {
  const open = viewpoint === 'all';
  const theirs = (figure: Figure): Figure => (open ? figure : UNKNOWN);
  const { threat, lines } = table;
  return {
    rows: [
      {
        key: 'reservation',
        seoul: points(table.reservationSeoul),
        washington: theirs(points(table.reservationWashington)),
      },
      { key: 'offer', seoul: pointsOr(hand?.offer?.seoul), washington: theirs(pointsOr(hand?.offer?.washington)) },
      { key: 'bid', seoul: pointsOr(hand?.bid?.seoul), washington: theirs(pointsOr(hand?.bid?.washington)) },
      ...(open
        ? ([
            { key: 'target', seoul: null, washington: pointsOr(lines?.bid) },
            { key: 'takes', seoul: null, washington: pointsOr(lines?.accept) },
            { key: 'ledger', seoul: null, washington: { kind: 'percent', value: hand?.weight ?? 0 } },
          ] as const)
        : []),
      ...priceRow(table.signingPrice),
      {
        key: 'threat',
        seoul: null,
        washington: threat ? { kind: 'threat', real: open ? threat.real : null } : { kind: 'none' },
      },
    ],
    weights: { seoul: null, believed: null, washington: null, advised: null },
  };
}

function seoulsHand(session: Session, hand: HandFigures | undefined, xray: Xray | undefined): HandView {
  const view = viewFor(session, 'seoul');
  const guess = (x: Package | null): Figure => {
    if (!x) return NOT_YET;
    const { low, high } = appraise(session, x).theirs;
    return { kind: 'about', low, high };
  };
  const { reservation } = view.estimate;
  return {
    rows: [
      {
        key: 'reservation',
        seoul: points(view.reservation),
        washington: { kind: 'about', low: reservation, high: reservation },
      },
      { key: 'offer', seoul: pointsOr(hand?.offer?.seoul), washington: guess(view.lastOffer) },
      { key: 'bid', seoul: pointsOr(hand?.bid?.seoul), washington: guess(view.lastBid) },
      ...priceRow(view.signingPrice),
      { key: 'capital', seoul: { kind: 'count', value: view.capital }, washington: null },
      { key: 'threat', seoul: null, washington: view.threat ? { kind: 'threat', real: null } : { kind: 'none' } },
      ...(view.threat
        ? [{ key: 'credibility', seoul: null, washington: { kind: 'share', value: view.credibility } } as const]
        : []),
    ],
    weights: {
      seoul: xray?.seoulWeights ?? null,
      believed: null,
      washington: null,
      advised: view.estimate.weights,
    },
  };
}

function washingtonsHand(session: Session, hand: HandFigures | undefined, xray: Xray | undefined): HandView {
  const view = viewFor(session, 'washington');
  const supposed = (value: number | null | undefined): Figure =>
    value === null || value === undefined ? NOT_YET : { kind: 'about', low: value, high: value };
  return {
    rows: [
      { key: 'reservation', seoul: UNKNOWN, washington: points(view.reservation) },
      {
        key: 'offer',
        seoul: supposed(xray?.supposed.offer),
        washington: pointsOr(view.worthOfLastOffer),
      },
      { key: 'bid', seoul: supposed(xray?.supposed.bid), washington: pointsOr(hand?.bid?.washington) },
      ...ownRows(session, xray),
      threatRow(session),
    ],
    weights: {
      seoul: null,
      believed: xray?.believedWeights ?? null,
      washington: xray?.washingtonWeights ?? null,
      advised: null,
    },
  };
}

function bothHands(session: Session, hand: HandFigures | undefined, xray: Xray | undefined): HandView {
  const seoul = viewFor(session, 'seoul');
  const washington = viewFor(session, 'washington');
  return {
    rows: [
      { key: 'reservation', seoul: points(seoul.reservation), washington: points(washington.reservation) },
      { key: 'offer', seoul: pointsOr(hand?.offer?.seoul), washington: pointsOr(hand?.offer?.washington) },
      { key: 'bid', seoul: pointsOr(hand?.bid?.seoul), washington: pointsOr(hand?.bid?.washington) },
      ...ownRows(session, xray),
      ...priceRow(seoul.signingPrice),
      { key: 'capital', seoul: { kind: 'count', value: seoul.capital }, washington: null },
      threatRow(session),
    ],
    weights: {
      seoul: xray?.seoulWeights ?? null,
      believed: xray?.believedWeights ?? null,
      washington: xray?.washingtonWeights ?? null,
      advised: seoul.estimate.weights,
    },
  };
}

/** What Washington alone knows of itself. */
function ownRows(session: Session, xray: Xray | undefined): HandRow[] {
  const { lines } = session.table;
  const { transactionalWeight } = viewFor(session, 'washington');
  return [
    { key: 'target', seoul: null, washington: pointsOr(lines?.bid) },
    { key: 'takes', seoul: null, washington: pointsOr(lines?.accept) },
    { key: 'floor', seoul: null, washington: pointsOr(xray?.floor) },
    { key: 'credit', seoul: null, washington: xray ? { kind: 'share', value: xray.credit } : NOT_YET },
    { key: 'ledger', seoul: null, washington: { kind: 'percent', value: transactionalWeight } },
  ];
}

function threatRow(session: Session): HandRow {
  const { threatIsReal } = viewFor(session, 'washington');
  return {
    key: 'threat',
    seoul: null,
    washington: threatIsReal === null ? { kind: 'none' } : { kind: 'threat', real: threatIsReal },
  };
}

function priceRow(price: number): HandRow[] {
  return price > 0 ? [{ key: 'price', seoul: points(-price), washington: null }] : [];
}
