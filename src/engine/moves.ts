import type { Claim, Package, SideMove, Threat, Tone } from './vocabulary.ts';

/** What Seoul says beside an offer. `card` is an index into the level's argument cards. */
interface Speech {
  readonly card: number | null;
  readonly tone: Tone;
}

export type SeoulMove =
  | { readonly seat: 'seoul'; readonly kind: 'begin' }
  | { readonly seat: 'seoul'; readonly kind: 'side'; readonly what: SideMove; readonly stop: number | null }
  | { readonly seat: 'seoul'; readonly kind: 'promise'; readonly issue: number; readonly stop: number }
  | { readonly seat: 'seoul'; readonly kind: 'disclose'; readonly issue: number; readonly claim: Claim }
  | ({ readonly seat: 'seoul'; readonly kind: 'propose'; readonly package: Package } & Speech)
  | ({ readonly seat: 'seoul'; readonly kind: 'hold' } & Speech)
  | { readonly seat: 'seoul'; readonly kind: 'accept' }
  | { readonly seat: 'seoul'; readonly kind: 'adjourn' }
  | { readonly seat: 'seoul'; readonly kind: 'walkOut' };

/** Why Washington does what it does; shown to players as far as the exercise allows. */
export const WASHINGTON_REASONS = [
  'opens-high',
  'headline-first',
  'looks-for-trades',
  'answers-movement',
  'waits-for-movement',
  'clock-runs',
  'final-offer',
  'good-enough',
  'better-than-nothing',
  'below-the-line',
  'outside-the-win-set',
  'not-earned',
  'remark-from-above',
  'presses',
  'believes-refusal',
  'was-a-bluff',
  'meant-it',
  'offer-moved',
  'leader-agrees',
  'leader-wants-more',
  'returns-a-favour',
  'own-clock',
] as const;
export type WashingtonReason = (typeof WASHINGTON_REASONS)[number];

/** Words of the envoy's: the line of that number among those its persona has for a reason. */
export interface Said {
  readonly reason: WashingtonReason;
  readonly line: number;
}

export interface Pressure {
  readonly threat: Threat;
  /** A bluff is never carried out. Hidden from Seoul until it is answered or lapses. */
  readonly real: boolean;
}

export type WashingtonMove =
  | {
      readonly seat: 'washington';
      readonly kind: 'demand';
      readonly package: Package;
      readonly pressure: Pressure | null;
      /** A remark from above overrules the envoy this morning. */
      readonly remark: boolean;
      /** Where Washington's two lines stand, in basis points of its own value: what it asks, what it would take. */
      readonly lines: Lines;
      readonly reasons: readonly WashingtonReason[];
      readonly says: Said | null;
    }
  | {
      readonly seat: 'washington';
      readonly kind: 'answer';
      readonly does: 'folds' | 'leaves';
      readonly reasons: readonly WashingtonReason[];
      readonly says: Said | null;
    }
  | {
      readonly seat: 'washington';
      readonly kind: 'respond';
      readonly does: 'accepts' | 'declines';
      readonly reasons: readonly WashingtonReason[];
      readonly says: Said | null;
    }
  | {
      readonly seat: 'washington';
      readonly kind: 'reckon';
      readonly does: 'withdraws' | 'executes';
      readonly reasons: readonly WashingtonReason[];
      readonly says: Said | null;
    }
  | {
      readonly seat: 'washington';
      readonly kind: 'decide';
      readonly does: 'consents' | 'refuses';
      readonly reasons: readonly WashingtonReason[];
      readonly says: Said | null;
    };

export interface Lines {
  readonly bid: number;
  readonly accept: number;
}

export type WorldMove =
  | {
      readonly seat: 'world';
      readonly kind: 'pass';
      readonly provocation: boolean;
      /** A back channel of this round became public. */
      readonly leak: boolean;
      /** Indices into the level's event deck. */
      readonly events: readonly number[];
    }
  | {
      readonly seat: 'world';
      readonly kind: 'vote';
      /** One whole number per bloc, basis points added to its margin. */
      readonly noise: readonly number[];
    };

/** Every act of every seat is one of these; a session is a level, a seed and a list of them. */
export type Move = SeoulMove | WashingtonMove | WorldMove;
