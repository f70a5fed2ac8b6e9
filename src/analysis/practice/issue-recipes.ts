import type { PRACTICE_OPTIONS, PracticeIssue } from '../../content/practice-texts.ts';

/** Lowest and highest of what may be drawn, both included, in basis points. */
export type Span = readonly [number, number];

/** Between which numbers an issue of the practice table lies, for each side. */
export interface Recipe<Options = readonly Span[]> {
  /** Values of the options, in their order. */
  readonly seoul: Options;
  readonly washington: Options;
  /** Parts of each sum of weights before they are brought to 10000. */
  readonly weights: { readonly seoul: Span; readonly ledger: Span; readonly alliance: Span };
}

interface ByOptions {
  readonly 3: readonly [Span, Span, Span];
  readonly 4: readonly [Span, Span, Span, Span];
}

const NONE: Span = [0, 0];
const ALL: Span = [10000, 10000];

/**
 * What makes trust pay: issues that both like (length, presence, staff) or that are cheap for Seoul (the middle of
 * repair, in-kind, arms) weigh where Washington trusts; money and exercises weigh where it does not.
 */
export const RECIPES: { readonly [I in PracticeIssue]: Recipe<ByOptions[(typeof PRACTICE_OPTIONS)[I]]> } = {
  growth: {
    seoul: [ALL, [7200, 8200], [3800, 4800], NONE],
    washington: [NONE, [3600, 4800], [7000, 7800], ALL],
    weights: { seoul: [1000, 1800], ledger: [800, 1600], alliance: [700, 1200] },
  },
  length: {
    seoul: [[0, 2000], [5500, 7000], ALL],
    washington: [NONE, [5000, 6500], ALL],
    weights: { seoul: [400, 900], ledger: NONE, alliance: [1600, 2500] },
  },
  'in-kind': {
    seoul: [ALL, [8400, 9400], [1000, 3500]],
    washington: [NONE, [4500, 6000], ALL],
    weights: { seoul: [400, 900], ledger: [100, 500], alliance: [1000, 1900] },
  },
  accounts: {
    seoul: [ALL, [6000, 7500], NONE],
    washington: [NONE, [5500, 7000], ALL],
    weights: { seoul: [700, 1300], ledger: [100, 300], alliance: [200, 500] },
  },
  staff: {
    seoul: [NONE, [6000, 7500], ALL],
    washington: [NONE, [5500, 7000], ALL],
    weights: { seoul: [400, 800], ledger: NONE, alliance: [600, 1300] },
  },
  drills: {
    seoul: [ALL, [5200, 6500], NONE],
    washington: [NONE, [5000, 6000], ALL],
    weights: { seoul: [700, 1300], ledger: [800, 1600], alliance: [200, 600] },
  },
  repair: {
    seoul: [ALL, [9200, 9800], [7800, 8800], [0, 2500]],
    washington: [NONE, [2500, 3800], [6500, 8000], ALL],
    weights: { seoul: [500, 1000], ledger: [200, 700], alliance: [1400, 2400] },
  },
  arms: {
    seoul: [ALL, [6000, 7200], NONE],
    washington: [NONE, [5800, 7000], ALL],
    weights: { seoul: [500, 900], ledger: [700, 1200], alliance: [1000, 1600] },
  },
  presence: {
    seoul: [NONE, [5500, 6800], ALL],
    washington: [NONE, [5500, 6800], ALL],
    weights: { seoul: [900, 1600], ledger: NONE, alliance: [1600, 2600] },
  },
};

/** Weights of the money, each out of 10000. */
export const CASH_WEIGHTS: Recipe['weights'] = {
  seoul: [3700, 4600],
  ledger: [5800, 6700],
  alliance: [900, 1400],
};

/** Points [millions of won, value to Washington] as bent as money may be; to Seoul the value is drawn likewise. */
export const CASH_CURVES = {
  seoul: [
    [950000, 10000],
    [1038900, 8700],
    [1190000, 6800],
    [1400000, 4400],
    [1760000, 1600],
    [2100000, 0],
  ],
  washington: [
    [950000, 0],
    [1038900, 1500],
    [1190000, 3300],
    [1400000, 5600],
    [1760000, 8400],
    [2100000, 10000],
  ],
} as const;
