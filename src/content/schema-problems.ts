import type { core } from 'zod';
import { Faults, type Problem } from './problem.ts';

type Issue = core.$ZodIssue;
type Path = readonly (string | number)[];

const pathOf = (issue: Issue): Path => issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The schema's complaints as faults of ours: path, key and parameters, the same in every language. */
export function problemsOf(issues: readonly Issue[], data: unknown): readonly Problem[] {
  const faults = new Faults();
  for (const issue of issues) add(faults, issue, data);
  return faults.found;
}

function add(faults: Faults, issue: Issue, data: unknown): void {
  const path = pathOf(issue);
  const missing = path.length > 0 && valueAt(data, path) === undefined;
  if (missing) return faults.add(path, 'missing', { what: String(path[path.length - 1]) });
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) faults.add([...path, key], 'unknown-key', { key });
      return;
    case 'invalid_type':
      return faults.add(path, 'wrong-kind', { wanted: issue.expected });
    case 'invalid_value':
      return faults.add(path, 'not-one-of', { allowed: issue.values.map(String).join(', ') });
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? faults.add(path, 'too-short', { least: Number(issue.minimum) })
        : faults.add(path, 'too-small', { least: Number(issue.minimum) });
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? faults.add(path, 'too-long', { most: Number(issue.maximum) })
        : faults.add(path, 'too-large', { most: Number(issue.maximum) });
    case 'invalid_union':
      return faults.add(path, 'wrong-form', {
        wanted: 'discriminator' in issue && issue.discriminator ? String(issue.discriminator) : 'other',
      });
    default:
      return faults.add(path, 'wrong-form', { wanted: 'pattern' in issue ? String(issue.pattern) : issue.code });
  }
}
