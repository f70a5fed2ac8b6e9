export const WANTED_KINDS = ['text', 'number', 'yes-or-no', 'list', 'object', 'other'] as const;
export type WantedKind = (typeof WANTED_KINDS)[number];

export const WANTED_FORMS = ['id', 'fact-id', 'visible-words', 'amount-phrase', 'other'] as const;
export type WantedForm = (typeof WANTED_FORMS)[number];

/** What can be wrong with a file that an author wrote, with what the sentence about it needs to know. */
export interface ProblemParams {
  'file-too-big': { readonly most: number };
  'too-deep': { readonly most: number };
  'too-many-values': { readonly most: number };
  'text-too-long': { readonly most: number };
  'not-json': { readonly line: number; readonly column: number };
  'forbidden-key': { readonly key: string };
  'repeated-key': { readonly key: string };
  'broken-letter': NoParams;
  'number-out-of-range': { readonly written: string };
  'minus-zero': NoParams;
  'not-whole': { readonly written: string };
  missing: { readonly what: string };
  'unknown-key': { readonly key: string };
  'wrong-kind': { readonly wanted: WantedKind };
  'not-one-of': { readonly allowed: string };
  'too-small': { readonly least: number };
  'too-large': { readonly most: number };
  'too-short': { readonly least: number };
  'too-long': { readonly most: number };
  'wrong-form': { readonly wanted: WantedForm };
  'weights-sum': { readonly is: number; readonly wanted: number };
  'weights-issues': { readonly wanted: string };
  'repeated-id': { readonly id: string };
  'stops-not-rising': NoParams;
  'no-such-stop': { readonly given: string };
  'curve-not-rising': NoParams;
  'curve-too-short': { readonly from: number; readonly to: number };
  'curve-turns': NoParams;
  'values-count': { readonly is: number; readonly wanted: number };
  'no-such-issue': { readonly given: string };
  'too-many-packages': { readonly is: number; readonly most: number };
  'win-set-empty': NoParams;
  'no-such-round': { readonly is: number; readonly last: number };
  'rounds-not-rising': NoParams;
  'window-empty': NoParams;
  'weight-range': NoParams;
  'fact-unknown': { readonly id: string };
  'fact-without-source': { readonly id: string };
  'no-source': NoParams;
  unaffordable: { readonly cost: number; readonly capital: number };
  'majority-too-high': { readonly majority: number; readonly seats: number };
  'prior-shape': { readonly is: number; readonly wanted: number };
  'prior-empty': NoParams;
  'no-such-persona': { readonly given: string; readonly known: string };
  'no-threat': NoParams;
  'seeds-backwards': NoParams;
  'no-bound': NoParams;
  'no-agreement-possible': NoParams;
}

/** Nothing to say beyond the fault itself. */
export type NoParams = Readonly<Record<string, never>>;

export type ProblemKey = keyof ProblemParams;

/** One fault of a file: where it is (`issues.0.stops.3`), what it is, and what its sentence needs. */
export type Problem = {
  [K in ProblemKey]: { readonly path: string; readonly is: K; readonly with: ProblemParams[K] };
}[ProblemKey];

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Collects faults; a path is built from keys and indices. */
export class Faults {
  readonly found: Problem[] = [];

  add<K extends ProblemKey>(path: readonly (string | number)[], is: K, params: ProblemParams[K]): void {
    this.found.push({ path: path.join('.'), is, with: params } as unknown as Problem);
  }
}
