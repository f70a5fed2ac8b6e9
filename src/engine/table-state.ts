import type { Lines, Said } from './moves.ts';
import type { LevelRules } from './rules.ts';
import type { Event } from './events.ts';
import type { Claim, End, Package, SideMove, Threat } from './vocabulary.ts';

export interface Offer {
  readonly round: number;
  readonly package: Package;
}

export interface Disclosure {
  readonly issue: number;
  readonly claim: Claim;
  /** Number of Seoul's offers when it was said: only later ones bear it out. */
  readonly after: number;
  readonly judged: boolean;
}

export interface Promise {
  readonly issue: number;
  readonly stop: number;
  readonly broken: boolean;
}

/**
 * All that a session knows beside its level and the state of the chart: plain data, JSON in, JSON out. Fields are
 * replaced, never changed inside, so that a shallow copy is a full one.
 */
export interface Table {
  /** 0 before the talks open, then 1..rounds. */
  round: number;
  trust: number;
  deterrence: number;
  standing: number;
  /** Trust can no longer rise above this. */
  trustCeiling: number;
  capital: number;
  /** What no agreement is worth to each side now. */
  reservationSeoul: number;
  reservationWashington: number;
  /** Whole per cent that events have added to the transactional weight. */
  transactionalShift: number;
  openness: number;
  /** Chance in basis points taken off the realness of later threats. */
  realLess: number;
  interim: boolean;
  /** Value that Seoul has lost from whatever it signs: furloughs, interim funding. */
  signingPrice: number;
  offers: readonly Offer[];
  bids: readonly Offer[];
  /** Offers in a row that changed nothing. */
  repeats: number;
  /** Seoul has made a new proposal since Washington last set its lines. */
  fresh: boolean;
  /** Seoul has bettered its best offer in this round. */
  gainedThisRound: boolean;
  /** It had done so in the round before. */
  gainedLast: boolean;
  /** Uses of each argument card. */
  cardUses: readonly number[];
  sideUses: Readonly<Partial<Record<SideMove, number>>>;
  sidesThisRound: readonly SideMove[];
  /** Trust lost to tone and pressure in the round before and in this one; adjourning gives it back. */
  recoverableBefore: number;
  recoverableNow: number;
  adjournments: number;
  adjournedLast: boolean;
  walkedOut: boolean;
  hardRefusals: number;
  disclosures: readonly Disclosure[];
  promises: readonly Promise[];
  /** Seoul has said in public that the headline will not go above this stop. */
  vow: { readonly stop: number; readonly broken: boolean } | null;
  /** Margin that broken public vows cost in the Assembly. */
  commitmentsBroken: number;
  threat: { readonly threat: Threat; readonly real: boolean } | null;
  /** No threat is made twice. */
  threatsMade: readonly Threat[];
  /** Favours of Seoul's that Washington has in mind. */
  favours: number;
  /** What the envoy has said: nothing is said twice. */
  said: readonly Said[];
  /** How far Washington's threats are believed, in basis points. */
  credibility: number;
  /** Washington's lines; they rise only by a declared price. */
  lines: Lines | null;
  /** What provocations let the lines rise by when they are next set. */
  price: number;
  leaderRefusals: number;
  failedVotes: number;
  /** The text that the envoys have initialled, until it is refused or voted on. */
  initialled: Package | null;
  deckPlayed: readonly number[];
  /** How far off the advisers' estimate of each of Washington's weights is, in basis points. */
  fuzz: readonly number[];
  end: End | null;
  signed: Package | null;
  dice: {
    readonly counterpart: readonly number[];
    readonly world: readonly number[];
    readonly assembly: readonly number[];
  };
}

/** A table being played on: the rules, a copy that may be written to, and the news so far. */
export interface Play {
  readonly rules: LevelRules;
  readonly table: Table;
  readonly news: Event[];
}
