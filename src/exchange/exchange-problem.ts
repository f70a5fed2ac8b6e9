import type { NoParams, Problem, ProblemParams } from '../content/problem.ts';

/** What can be wrong with a file of the field beyond what can be wrong with any JSON text. */
export interface ExchangeProblemParams {
  'unknown-format': NoParams;
  'not-xml': { readonly says: string };
  'document-type': NoParams;
  'elements-too-deep': { readonly most: number };
  'too-many-elements': { readonly most: number };
  'other-root': { readonly is: string; readonly wanted: string };
  'no-issues': NoParams;
  'no-values': { readonly issue: string };
  'attribute-missing': { readonly element: string; readonly attribute: string };
  'not-a-number': { readonly written: string };
  'below-zero': { readonly written: string };
  'kind-unsupported': { readonly issue: string; readonly kind: string };
  'named-twice': { readonly name: string };
  'issue-unknown': { readonly issue: string };
  'issue-missing': { readonly issue: string };
  'value-unknown': { readonly issue: string; readonly value: string };
  'value-missing': { readonly issue: string; readonly value: string };
  'weight-missing': { readonly issue: string };
  'weight-unknown': { readonly index: string };
  'range-empty': { readonly issue: string };
  'range-differs': { readonly issue: string };
  'too-many-outcomes': { readonly most: number };
}

/** One fault: where (`line 12` of an XML file, a path such as `issueWeights.price` in JSON; empty for the whole), what. */
export type ExchangeProblem =
  | Problem
  | {
      [K in keyof ExchangeProblemParams]: {
        readonly path: string;
        readonly is: K;
        readonly with: ExchangeProblemParams[K];
      };
    }[keyof ExchangeProblemParams];

/** Breaks off the reading of a file. Thrown and caught inside this room only. */
export class Refusal extends Error {
  readonly problems: readonly ExchangeProblem[];

  constructor(problems: readonly ExchangeProblem[]) {
    super(problems[0]?.is);
    this.problems = problems;
  }
}

type Params = ExchangeProblemParams & ProblemParams;

export function refuse<K extends keyof Params>(path: string, is: K, params: Params[K]): never {
  throw new Refusal([{ path, is, with: params } as unknown as ExchangeProblem]);
}
