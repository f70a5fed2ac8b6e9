import type { Text } from '../content/level-parts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { BeliefAccount } from '../analysis/belief-account.ts';

/** What Washington took one issue to weigh for Seoul, beside what it weighs. Basis points. */
export interface BelievedIssue {
  readonly id: string;
  readonly name: Text;
  readonly truth: number;
  /** At each step. */
  readonly believed: readonly number[];
}

export interface BeliefModel {
  /** The demands of Washington's, and the end. */
  readonly steps: readonly { readonly beat: number; readonly round: number; readonly off: number }[];
  /** The weightiest for Seoul first. */
  readonly issues: readonly BelievedIssue[];
}

export function beliefModel(file: LevelFile, { truth, steps }: BeliefAccount): BeliefModel {
  const issues = file.issues.map(
    ({ id, name }, i): BelievedIssue => ({
      id,
      name,
      truth: truth[i] ?? 0,
      believed: steps.map((step) => step.weights[i] ?? 0),
    }),
  );
  return {
    steps: steps.map(({ beat, round, off }) => ({ beat, round, off })),
    issues: issues.toSorted((a, b) => b.truth - a.truth),
  };
}
