/**
 * The words of the game. Each constant list gives both the type and the loop over it.
 * Units everywhere: money in millions of won, values in basis points (0..10000), meters in hundredths (0..10000),
 * the transactional weight in whole per cent (0..100).
 */
export const SIDES = ['seoul', 'washington'] as const;
export type Side = (typeof SIDES)[number];

export const SEATS = ['seoul', 'washington', 'world'] as const;
export type Seat = (typeof SEATS)[number];

export const METERS = ['trust', 'deterrence', 'standing'] as const;
export type Meter = (typeof METERS)[number];

/** Trust bands from worst to best; states of the chart. */
export const BANDS = ['ruptured', 'strained', 'transactional', 'cordial', 'allied'] as const;
export type Band = (typeof BANDS)[number];

export const PHASES = [
  'briefing',
  'demand',
  'preparation',
  'table',
  'called',
  'response',
  'reckoning',
  'initialled',
  'ratification',
  'aftermath',
  'ratified',
  'rejected',
  'lapsed',
  'collapsed',
] as const;
export type Phase = (typeof PHASES)[number];

export const ENDS = ['ratified', 'rejected', 'lapsed', 'collapsed'] as const;
export type End = (typeof ENDS)[number];

export const TONES = ['cordial', 'plain', 'hard'] as const;
export type Tone = (typeof TONES)[number];

/** What an offer does to both values, after Hindriks, Jonker & Tykhonov (2007). */
export const STEP_CLASSES = ['opening', 'fortunate', 'concession', 'nice', 'silent', 'selfish', 'unfortunate'] as const;
export type StepClass = (typeof STEP_CLASSES)[number];

export const CARD_KINDS = ['ledger', 'land', 'arms', 'history', 'deterrence', 'fairness', 'domestic'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export const SIDE_MOVES = [
  'consultExperts',
  'briefAssembly',
  'engageCongress',
  'goPublic',
  'backChannel',
  'reassure',
  'interimFunding',
  'planB',
] as const;
export type SideMove = (typeof SIDE_MOVES)[number];

export const THREATS = ['deadline', 'furloughNotice', 'troopReview', 'pressRemark'] as const;
export type Threat = (typeof THREATS)[number];

/** What Seoul may say of one of its issues: that it matters most to it, or that it matters little. */
export const CLAIMS = ['matters', 'minor'] as const;
export type Claim = (typeof CLAIMS)[number];

export const SCORES = ['seoul', 'joint', 'trust', 'deterrence', 'standing'] as const;
export type Score = (typeof SCORES)[number];

export const STREAMS = ['counterpart', 'world', 'assembly'] as const;
export type Stream = (typeof STREAMS)[number];

export type BySide<T> = Readonly<Record<Side, T>>;
export type ByScore<T> = Readonly<Record<Score, T>>;

/** One stop index per issue, in the level's order. */
export type Package = readonly number[];
