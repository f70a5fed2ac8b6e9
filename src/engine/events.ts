import type { Said, WashingtonReason } from './moves.ts';
import type { Band, Claim, End, Meter, Package, Side, SideMove, StepClass, Threat } from './vocabulary.ts';

/** Why a meter or a reservation value moved: the teaching of the game, never left out. */
export const CAUSES = [
  'step-fortunate',
  'step-concession',
  'step-nice',
  'step-selfish',
  'step-unfortunate',
  'nothing-new',
  'tone-cordial',
  'tone-hard',
  'argument-landed',
  'argument-misfit',
  'disclosure-borne-out',
  'lie-found-out',
  'promise-made',
  'promise-kept',
  'promise-broken',
  'vow-broken',
  'threatened',
  'threat-carried-out',
  'bluff-called',
  'remark-from-above',
  'leaked',
  'leader-refused',
  'adjourned',
  'side-briefAssembly',
  'side-engageCongress',
  'side-goPublic',
  'side-backChannel',
  'side-reassure',
  'side-interimFunding',
  'side-planB',
  'agreement-expired',
  'vote-failed',
  'provocation',
  'calendar',
  'deck',
] as const;
export type Cause = (typeof CAUSES)[number];

/** What has happened, in the past tense. `index` of calendar and deck points into the level. */
export type Event =
  | { readonly kind: 'talks-opened' }
  | { readonly kind: 'round-began'; readonly round: number }
  | {
      readonly kind: 'demand-made';
      readonly package: Package;
      readonly reasons: readonly WashingtonReason[];
      readonly remark: boolean;
    }
  /** `real` is null for a seat that cannot know. */
  | { readonly kind: 'threat-made'; readonly threat: Threat; readonly real: boolean | null }
  | { readonly kind: 'threat-withdrawn'; readonly threat: Threat; readonly because: WashingtonReason }
  | { readonly kind: 'threat-carried-out'; readonly threat: Threat }
  | { readonly kind: 'threat-voided'; readonly threat: Threat }
  | {
      readonly kind: 'offer-made';
      readonly package: Package;
      readonly step: StepClass;
      readonly tone: string;
      readonly card: number | null;
    }
  | { readonly kind: 'offer-held'; readonly tone: string; readonly card: number | null }
  | {
      readonly kind: 'offer-accepted';
      readonly by: Side;
      readonly package: Package;
      readonly reasons: readonly WashingtonReason[];
    }
  | { readonly kind: 'offer-declined'; readonly reasons: readonly WashingtonReason[] }
  | ({ readonly kind: 'spoke' } & Said)
  | { readonly kind: 'adjourned' }
  | { readonly kind: 'walked-out'; readonly called: boolean }
  | { readonly kind: 'side-move-made'; readonly what: SideMove; readonly cost: number; readonly stop: number | null }
  | { readonly kind: 'promised'; readonly issue: number; readonly stop: number }
  | { readonly kind: 'promise-broken'; readonly issue: number; readonly stop: number }
  | { readonly kind: 'promise-kept'; readonly issue: number; readonly stop: number }
  | { readonly kind: 'vow-broken'; readonly stop: number }
  | { readonly kind: 'disclosed'; readonly issue: number; readonly claim: Claim }
  | { readonly kind: 'lie-found-out'; readonly issue: number }
  | {
      readonly kind: 'meter-moved';
      readonly meter: Meter;
      readonly by: number;
      readonly to: number;
      readonly because: Cause;
    }
  | { readonly kind: 'band-changed'; readonly to: Band }
  | { readonly kind: 'reservation-moved'; readonly side: Side; readonly by: number; readonly because: Cause }
  | { readonly kind: 'weight-moved'; readonly by: number; readonly because: Cause }
  /** Seoul's offer did not change; Washington's trust did, and with it what the offer is worth to Washington. */
  | { readonly kind: 'offer-revalued'; readonly by: number }
  | { readonly kind: 'provoked' }
  | { readonly kind: 'leaked' }
  | { readonly kind: 'calendar-event'; readonly index: number }
  | { readonly kind: 'deck-event'; readonly index: number }
  | { readonly kind: 'old-agreement-expired' }
  | { readonly kind: 'leader-consented' }
  | { readonly kind: 'leader-refused' }
  | { readonly kind: 'vote-taken'; readonly yes: readonly number[]; readonly total: number; readonly passed: boolean }
  | { readonly kind: 'talks-ended'; readonly end: End; readonly package: Package | null };
