import { MOST_OUTCOMES, type ScenarioIssue } from '../analysis/reference/scenario.ts';
import { refuse } from './exchange-problem.ts';

/** Bounds of an integer issue, both included. */
export interface IntegerRange {
  readonly low: number;
  readonly high: number;
}

export interface DomainIssue extends ScenarioIssue {
  /** Null where the values are words. */
  readonly range: IntegerRange | null;
}

/** What is negotiated about, without anybody's wishes. */
export interface Domain {
  readonly name: string;
  readonly issues: readonly DomainIssue[];
}

/** Where an issue or value is repeated, or where there is nothing to negotiate about, the domain is refused. */
export function checkedDomain(domain: Domain): Domain {
  if (domain.issues.length === 0) refuse('', 'no-issues', {});
  const names = new Set<string>();
  let outcomes = 1;
  for (const { name, values } of domain.issues) {
    if (names.has(name)) refuse('', 'named-twice', { name });
    names.add(name);
    if (values.length === 0) refuse('', 'no-values', { issue: name });
    outcomes *= values.length;
    if (outcomes > MOST_OUTCOMES) refuse('', 'too-many-outcomes', { most: MOST_OUTCOMES });
    const seen = new Set<string>();
    for (const value of values) {
      if (seen.has(value)) refuse('', 'named-twice', { name: `${name}: ${value}` });
      seen.add(value);
    }
  }
  return domain;
}
