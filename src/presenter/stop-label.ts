import type { AmountUnit } from '../content/issue-schema.ts';
import type { IssueFile } from '../content/level-schema.ts';
import type { Text } from '../content/level-parts.ts';

/** What a stop of an issue is called: an amount in its unit, or the name of an option. */
export type StopLabel =
  | { readonly kind: 'amount'; readonly amount: number; readonly unit: AmountUnit }
  | { readonly kind: 'option'; readonly name: Text };

/** One issue of a package at one stop. */
export interface Term {
  readonly issue: Text;
  readonly stop: StopLabel;
  /** How a sentence says it; in an amount's, `{amount}` stands for the figure. */
  readonly phrase: Text | null;
}

export function stopLabels(issue: IssueFile): readonly StopLabel[] {
  return issue.kind === 'amount'
    ? issue.stops.map((stop) => ({ kind: 'amount', amount: stop.at, unit: issue.unit }))
    : issue.options.map((option) => ({ kind: 'option', name: option.name }));
}

export function termAt(issues: readonly IssueFile[], index: number, stop: number): Term | null {
  const issue = issues[index];
  const label = issue && stopLabels(issue)[stop];
  return issue && label ? { issue: issue.name, stop: label, phrase: phraseOf(issue, stop) } : null;
}

function phraseOf(issue: IssueFile, stop: number): Text | null {
  return (issue.kind === 'amount' ? issue.phrase : issue.options[stop]?.phrase) ?? null;
}

/** A package as terms; with `before`, only what differs from it. */
export function termsOf(
  issues: readonly IssueFile[],
  x: readonly number[],
  before: readonly number[] | null = null,
): readonly Term[] {
  return x.flatMap((stop, i) => {
    if (before && before[i] === stop) return [];
    const term = termAt(issues, i, stop);
    return term ? [term] : [];
  });
}
