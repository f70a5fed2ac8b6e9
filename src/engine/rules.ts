import type { WashingtonReason } from './moves.ts';
import type { ByScore, CardKind, Claim, Meter, SideMove, Threat } from './vocabulary.ts';

/** The numbers of a level: all that the engine needs to know of it. Texts and sources stay in `content/`. */
export interface LevelRules {
  readonly id: string;
  readonly issues: readonly IssueRules[];
  /** The issue that makes the headline, an amount where the level is about one: an index; its stops rise with cost to Seoul. */
  readonly headline: number;
  /** Weights per issue in basis points, each list adding up to 10000. */
  readonly weights: {
    readonly seoul: readonly number[];
    /** What Washington counts when only the ledger counts. */
    readonly ledger: readonly number[];
    /** What Washington counts when it trusts. */
    readonly alliance: readonly number[];
  };
  readonly reservation: {
    readonly seoul: number;
    readonly washington: number;
    /** Washington's is drawn once a session, uniformly within plus or minus this. */
    readonly spread: number;
  };
  readonly start: {
    readonly trust: number;
    readonly deterrence: number;
    readonly standing: number;
    readonly capital: number;
  };
  /** The transactional weight in whole per cent at full trust (`low`) and at none (`high`). */
  readonly transactional: { readonly low: number; readonly high: number };
  /** Trust, in hundredths, at which value and joint value are scored for every session of the level. */
  readonly referenceTrust: number;
  readonly calendar: {
    readonly rounds: number;
    /** The old agreement has run out when this round is over; null where none runs out in the calendar. */
    readonly expiryAfter: number | null;
    /** Each round from this one on has a price; null where none has. */
    readonly furloughFrom: number | null;
    readonly gap: GapRules;
    readonly events: readonly CalendarEvent[];
  };
  readonly deck: readonly DeckEvent[];
  readonly cards: readonly { readonly kind: CardKind }[];
  /** How Washington may press in this level. */
  readonly threats: readonly Threat[];
  /** A side move that is not listed does not exist in the level. */
  readonly sideMoves: Readonly<Partial<Record<SideMove, SideMoveRules>>>;
  readonly assembly: {
    readonly majority: number;
    readonly blocs: readonly { readonly seats: number; readonly threshold: number }[];
  };
  readonly persona: Persona;
  /** Weights of the five scores in whole per cent, adding up to 100. */
  readonly scoreWeights: ByScore<number>;
}

/** What a round without an agreement in force costs. Half of the first two with interim funding. */
export interface GapRules {
  /** Basis points of the value of what is finally signed. */
  readonly price: number;
  /** Hundredths of standing. */
  readonly standing: number;
  /** Basis points of what no agreement is worth to Washington. */
  readonly washington: number;
}

export interface IssueRules {
  readonly kind: 'amount' | 'choice';
  /** For an amount its stops in the issue's unit, rising; for a choice the option numbers 0, 1, 2 … */
  readonly stops: readonly number[];
  /** The stop of the agreement that runs out. */
  readonly expiring: number;
  /** Value of each stop to each side, 0..10000. */
  readonly value: { readonly seoul: readonly number[]; readonly washington: readonly number[] };
  /** Lowest and highest stop that Congress would carry: Washington offers and accepts nothing outside. */
  readonly winSet: readonly [number, number];
}

export interface SideMoveRules {
  readonly cost: number;
  /** Uses in one session at most. */
  readonly cap: number;
}

/** What an event of the calendar or the deck does. Meters in hundredths, reservations and openness in basis points. */
export type Effect =
  | { readonly on: Meter; readonly by: number }
  | { readonly on: 'transactional'; readonly by: number }
  | { readonly on: 'reservation-washington'; readonly by: number }
  | { readonly on: 'reservation-seoul'; readonly by: number }
  | { readonly on: 'openness'; readonly by: number };

/** Happens for certain when its round is over. */
export interface CalendarEvent {
  readonly round: number;
  readonly effects: readonly Effect[];
}

/** May happen once, with a chance in basis points, at the end of any round from `from` to `to`. */
export interface DeckEvent {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
  readonly effects: readonly Effect[];
}

/** A counterpart's character: the constants of Washington's policy. */
export interface Persona {
  /** Where its first demand stands between its floor and its best, in basis points. */
  readonly anchor: number;
  /** Power of the concession curve in hundredths (35..120): higher concedes sooner. */
  readonly beta: number;
  /** How little Washington meets Seoul's movement at no trust, in basis points (5000 easy .. 10000 hard). */
  readonly phi: number;
  /** Height of the acceptance line between floor and best, in basis points. */
  readonly acceptance: number;
  /** Most credit one offer can earn, in basis points. */
  readonly creditStep: number;
  /** What Washington presumes no agreement to be worth to Seoul. */
  readonly presumedReservation: number;
  /** Trust, in hundredths, between which it turns from the headline to trades. */
  readonly trades: readonly [number, number];
  /** Share of its room that its own clock alone gives away by the last round, in basis points. */
  readonly haste: number;
  /** How much each favour of Seoul's, three at most, lowers its floor in the second half, in basis points of value. */
  readonly remembers: number;
  /** How likely each issue is Seoul's first, second, third … concern: whole-number weights per issue and rank. */
  readonly prior: readonly (readonly number[])[];
  /** Chance in basis points, at no trust, that the leader refuses what the envoy initials. */
  readonly leaderRefusal: number;
  /** Chance of pressure in a round at no trust, and the share of it that is bluff, in basis points. */
  readonly pressure: number;
  readonly bluff: number;
  /** Chance of a remark from above in a round below trust 60, in basis points. */
  readonly remark: number;
  /** What it asks for more after such a remark, and after a provocation by the north, in basis points of value. */
  readonly remarkPrice: number;
  readonly provocationPrice: number;
  /** How many things it can say for each reason; which it says is a matter of dice. */
  readonly lines: Readonly<Record<WashingtonReason, number>>;
  /** How well each kind of argument lands, in hundredths of trust, at no trust and at full trust. */
  readonly fit: Readonly<Record<CardKind, readonly [number, number]>>;
}

/** A true or false word of Seoul's about its own priorities is judged against this: the leading three matter. */
export function truthOf(weights: readonly number[], issue: number): Claim {
  const own = weights[issue] ?? 0;
  const above = weights.filter((w) => w > own).length;
  return above < 3 ? 'matters' : 'minor';
}
