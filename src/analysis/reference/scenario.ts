import { at, floorDivide } from '../../engine/whole.ts';

/** The two sides of a bilateral scenario of the field; A moves first in every round. */
export const PARTIES = ['A', 'B'] as const;
export type Party = (typeof PARTIES)[number];
export type ByParty<T> = Readonly<Record<Party, T>>;

export interface ScenarioIssue {
  readonly name: string;
  readonly values: readonly string[];
}

/** What a party wants: an additive utility, none of whose parts is negative. */
export interface Preferences {
  readonly name: string;
  /** One for each issue, as the file has them: they need not add up to 1. */
  readonly weights: readonly number[];
  /** One for each value of each issue. */
  readonly evaluations: readonly (readonly number[])[];
  /** Utility of no agreement; above 1 it can never be reached. */
  readonly reservation: number;
}

/**
 * A bilateral negotiation as GENIUS and GeniusWeb describe it. An outcome is a number: row-major over the issues, the
 * first issue the most significant.
 */
export interface Scenario extends ByParty<Preferences> {
  readonly name: string;
  readonly issues: readonly ScenarioIssue[];
}

/** A utility of 0..1e9 units and an outcome's index fit into one exact number together up to 9,007,198 outcomes. */
export const MOST_OUTCOMES = 5_000_000;

export function countOutcomes(issues: readonly ScenarioIssue[]): number {
  return issues.reduce((n, { values }) => n * values.length, 1);
}

/** The value of each issue in an outcome. */
export function valuesOf(issues: readonly ScenarioIssue[], outcome: number): string[] {
  let rest = outcome;
  return issues
    .toReversed()
    .map(({ values }) => {
      const value = at(values, rest % values.length);
      rest = floorDivide(rest, values.length);
      return value;
    })
    .toReversed();
}
