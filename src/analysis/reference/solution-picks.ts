import type { ByParty } from './scenario.ts';
import type { Utilities } from './utilities.ts';

export const SOLUTIONS = ['nash', 'ks', 'egalitarian', 'utilitarian'] as const;
export type Solution = (typeof SOLUTIONS)[number];

/** The outcome each solution picks; null where no outcome is rational for both. */
export type SolutionPicks = Readonly<Record<Solution, number | null>>;

/** Slack for the noise of quantising: of a product of gains, of a gain (units of 1e-9), of a ratio of gains. */
const SLACK = { product: 8e9, gain: 4, ratio: 8e-9 } as const;

const SPLIT_BITS = 15;
const SPLIT_MASK = 0x7fff;

/** Outcomes no worse than no agreement to either party, by rising index. */
export function rationalOutcomes({ A, B }: ByParty<Utilities>): Int32Array {
  const found = new Int32Array(A.units.length);
  let n = 0;
  for (let index = 0; index < found.length; index++)
    if ((A.units[index] as number) >= A.reservation && (B.units[index] as number) >= B.reservation) found[n++] = index;
  return found.slice(0, n);
}

/**
 * Nash (1950), Kalai & Smorodinsky (1975), Kalai's egalitarian (1977) and the utilitarian pick among the rational
 * outcomes. Each keeps the best by a first score, of these the best by a second, of these the smallest index.
 */
export function pickSolutions({ A, B }: ByParty<Utilities>, rational: Int32Array): SolutionPicks {
  const valueA = (outcome: number) => A.units[outcome] as number;
  const valueB = (outcome: number) => B.units[outcome] as number;
  const gainA = (outcome: number) => valueA(outcome) - A.reservation;
  const gainB = (outcome: number) => valueB(outcome) - B.reservation;
  const idealA = highest(rational, gainA);
  const idealB = highest(rational, gainB);
  const ratioA = (outcome: number) => (idealA === 0 ? 1 : gainA(outcome) / idealA);
  const ratioB = (outcome: number) => (idealB === 0 ? 1 : gainB(outcome) / idealB);
  const least = (a: Score, b: Score) => (outcome: number) => Math.min(a(outcome), b(outcome));
  const most = (a: Score, b: Score) => (outcome: number) => Math.max(a(outcome), b(outcome));
  const first = (outcomes: Int32Array) => outcomes[0] ?? null;
  const pick = (score: Score, within: number, second: Score) =>
    first(keepBest(keepBest(rational, score, within), second, 0));
  return {
    nash: first(keepBest(keepBestProduct(rational, gainA, gainB), least(gainA, gainB), SLACK.gain)),
    ks: pick(least(ratioA, ratioB), SLACK.ratio, most(ratioA, ratioB)),
    egalitarian: pick(least(gainA, gainB), 0, most(gainA, gainB)),
    utilitarian: pick((outcome) => valueA(outcome) + valueB(outcome), 0, least(valueA, valueB)),
  };
}

type Score = (outcome: number) => number;

function highest(outcomes: Int32Array, score: Score): number {
  let most = -Infinity;
  for (const outcome of outcomes) {
    const own = score(outcome);
    if (own > most) most = own;
  }
  return most;
}

function keepBest(outcomes: Int32Array, score: Score, within: number): Int32Array {
  const least = highest(outcomes, score) - within;
  return outcomes.filter((outcome) => score(outcome) >= least);
}

/** Products go beyond 2^53, so one factor is split: differences near the slack are exact, larger ones of the right sign. */
function keepBestProduct(outcomes: Int32Array, a: Score, b: Score): Int32Array {
  const lead = (outcome: number, over: number) => {
    const [high, highOver] = [b(outcome) >> SPLIT_BITS, b(over) >> SPLIT_BITS];
    const [low, lowOver] = [b(outcome) & SPLIT_MASK, b(over) & SPLIT_MASK];
    return (a(outcome) * high - a(over) * highOver) * (SPLIT_MASK + 1) + (a(outcome) * low - a(over) * lowOver);
  };
  let best = outcomes[0] ?? 0;
  for (const outcome of outcomes) if (lead(outcome, best) > 0) best = outcome;
  return outcomes.filter((outcome) => lead(best, outcome) <= SLACK.product);
}
