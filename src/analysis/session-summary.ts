import { ENDS, SCORES, type ByScore, type End } from '../engine/vocabulary.ts';
import type { Simulated } from './simulate.ts';

/**
 * How a figure is spread over many sessions; all null where there is none. Quartiles lie between two sessions in
 * proportion.
 */
export interface Spread {
  readonly mean: number | null;
  /** Of the mean: the sample's standard deviation by the root of its size; null for fewer than two sessions. */
  readonly standardError: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
}

/** Many sessions in a few figures. Values in basis points, cash in millions of won, trust in points 0..100. */
export interface SessionSummary {
  readonly sessions: number;
  /** Share of sessions in which the envoys initialled a text at least once, 0..1. */
  readonly agreementRate: number;
  /** Share of sessions that ended with a ratified agreement, 0..1. */
  readonly ratifiedRate: number;
  readonly ends: Readonly<Record<End, number>>;
  /** No agreement counts as what it is worth. */
  readonly seoulValue: Spread;
  readonly washingtonValue: Spread;
  /** Over signed agreements only. */
  readonly cash: Spread;
  readonly rounds: Spread;
  /** At the end of the session. */
  readonly trust: Spread;
  readonly scores: ByScore<Spread>;
}

export function summarise(sessions: readonly Simulated[]): SessionSummary {
  const of = (figure: (session: Simulated) => number) => spread(sessions.map(figure));
  const share = (n: number) => (sessions.length === 0 ? 0 : n / sessions.length);
  const count = (end: End) => sessions.filter((session) => session.end === end).length;
  return {
    sessions: sessions.length,
    agreementRate: share(sessions.filter((session) => session.agreed).length),
    ratifiedRate: share(count('ratified')),
    ends: Object.fromEntries(ENDS.map((end) => [end, count(end)])) as Record<End, number>,
    seoulValue: of((session) => session.seoulValue),
    washingtonValue: of((session) => session.washingtonValue),
    cash: spread(sessions.flatMap(({ cash }) => cash ?? [])),
    rounds: of((session) => session.rounds),
    trust: of((session) => session.trust / 100),
    scores: Object.fromEntries(SCORES.map((name) => [name, of((session) => session.scores[name])])) as ByScore<Spread>,
  };
}

/** Mean, its standard error and quartiles of figures. */
export function spread(figures: readonly number[]): Spread {
  if (figures.length === 0) return { mean: null, standardError: null, q1: null, median: null, q3: null };
  const sorted = Float64Array.from(figures).sort();
  const quantile = (quarters: number) => {
    const place = ((sorted.length - 1) * quarters) / 4;
    const below = Math.floor(place);
    const low = sorted[below] ?? 0;
    return low + ((sorted[below + 1] ?? low) - low) * (place - below);
  };
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return {
    mean,
    standardError: standardErrorOf(figures, mean),
    q1: quantile(1),
    median: quantile(2),
    q3: quantile(3),
  };
}

function standardErrorOf(figures: readonly number[], mean: number): number | null {
  if (figures.length < 2) return null;
  const squares = figures.reduce((sum, figure) => sum + (figure - mean) * (figure - mean), 0);
  return Math.sqrt(squares / (figures.length - 1) / figures.length);
}
