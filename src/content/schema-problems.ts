import type { core } from 'zod';
import { Faults, WANTED_FORMS, type Problem, type WantedForm, type WantedKind } from './problem.ts';

type Issue = core.$ZodIssue;
type Path = readonly (string | number)[];

const KINDS: Readonly<Record<string, WantedKind>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'yes-or-no',
  array: 'list',
  tuple: 'list',
  object: 'object',
  record: 'object',
};

/** The schema's complaints as faults of ours: path, key and parameters, the same in every language. */
export function problemsOf(issues: readonly Issue[], data: unknown): readonly Problem[] {
  const faults = new Faults();
  for (const issue of issues) add(faults, issue, data);
  return faults.found;
}

const pathOf = (issue: Issue): Path => issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function add(faults: Faults, issue: Issue, data: unknown): void {
  const path = pathOf(issue);
  if (path.length > 0 && valueAt(data, path) === undefined) {
    faults.add(path, 'missing', { what: String(path[path.length - 1]) });
  } else if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) faults.add([...path, key], 'unknown-key', { key });
  } else if (issue.code === 'invalid_type') {
    faults.add(path, 'wrong-kind', { wanted: KINDS[issue.expected] ?? 'other' });
  } else if (issue.code === 'invalid_value') {
    faults.add(path, 'not-one-of', { allowed: issue.values.map(String).join(', ') });
  } else if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    if (countsParts(issue.origin)) faults.add(path, 'too-short', { least });
    else faults.add(path, 'too-small', { least });
  } else if (issue.code === 'too_big') {
    const most = Number(issue.maximum);
    if (countsParts(issue.origin)) faults.add(path, 'too-long', { most });
    else faults.add(path, 'too-large', { most });
  } else if (issue.code === 'invalid_key') {
    faults.add(path, 'wrong-form', { wanted: 'id' });
  } else if (issue.code === 'invalid_union' && 'options' in issue && issue.options) {
    faults.add(path, 'not-one-of', { allowed: issue.options.map(String).join(', ') });
  } else {
    faults.add(path, 'wrong-form', { wanted: formNamed(issue.message) });
  }
}

const countsParts = (origin: string): boolean => origin === 'string' || origin === 'array';

function formNamed(message: string): WantedForm {
  return WANTED_FORMS.find((form) => form === message) ?? 'other';
}
