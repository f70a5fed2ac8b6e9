import type { ParseArgsConfig } from 'node:util';
import { isPolicyName, POLICIES } from '../engine/policies/policies.ts';
import { POLICY_NAMES, type Policy, type PolicyName } from '../engine/policies/policy.ts';
import { CannotRun, type ExitCode, type Io } from './io.ts';

/** What a command was given, options by name. */
export interface Given {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface Command {
  /** As typed, without `npm run -s cli --`. */
  readonly usage: string;
  readonly does: string;
  /** More for `--help`: options, units, what is printed, exit codes. */
  readonly details: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Rejected, or throws, with `CannotRun` where it cannot be carried out. */
  run(given: Given, io: Io): ExitCode | Promise<ExitCode>;
}

export const JSON_OPTION = { json: { type: 'boolean' } } as const;

export function oneFile({ files }: Given, what: string): string {
  const [file, ...more] = files;
  if (file === undefined) throw new CannotRun(`no ${what} is named`);
  if (more.length > 0) throw new CannotRun(`one ${what} is wanted, not ${files.length}`);
  return file;
}

export function someFiles({ files }: Given, what: string): readonly string[] {
  if (files.length === 0) throw new CannotRun(`no ${what} is named`);
  return files;
}

export function textOption({ options }: Given, name: string): string {
  const text = options[name];
  if (typeof text !== 'string' || text === '') throw new CannotRun(`--${name} is missing`);
  return text;
}

const MOST_SEED = 0xffffffff;

export function seedOption(given: Given): number {
  return whole(textOption(given, 'seed'), '--seed', MOST_SEED);
}

/** `A..B`, both included, or one seed. */
export function seedsOption(given: Given): readonly [number, number] {
  const text = textOption(given, 'seeds');
  const [from = '', to = from, ...more] = text.split('..');
  if (more.length > 0) throw new CannotRun(`--seeds takes A..B, not ${text}`);
  const range = [whole(from, '--seeds', MOST_SEED), whole(to, '--seeds', MOST_SEED)] as const;
  if (range[0] > range[1]) throw new CannotRun(`--seeds ${text} runs backwards`);
  if (range[1] - range[0] >= 1_000_000) throw new CannotRun(`--seeds ${text}: at most 1000000 sessions at once`);
  return range;
}

/** Trust in points 0..100, two decimals at most, as hundredths; null where the option is left out. */
export function trustOption({ options }: Given): number | null {
  const text = options['trust'];
  if (text === undefined) return null;
  const parts = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(String(text));
  const trust = parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : -1;
  if (trust < 0 || trust > 10000) throw new CannotRun(`--trust takes a number from 0 to 100, not ${String(text)}`);
  return trust;
}

export function policyNameOption(given: Given): PolicyName {
  const name = textOption(given, 'seoul');
  if (!isPolicyName(name)) throw new CannotRun(`--seoul takes one of ${POLICY_NAMES.join(', ')}, not ${name}`);
  return name;
}

export function policyOption(given: Given): Policy {
  return POLICIES[policyNameOption(given)];
}

const MOST_WORKERS = 64;

/** Threads to play in; 1 where the option is left out. */
export function workersOption(given: Given): number {
  if (given.options['workers'] === undefined) return 1;
  return whole(textOption(given, 'workers'), '--workers', MOST_WORKERS, 1);
}

/** A count of at least one; `usual` where the option is left out. */
export function countOption(given: Given, name: string, usual: number, most: number): number {
  return given.options[name] === undefined ? usual : whole(textOption(given, name), `--${name}`, most, 1);
}

/** A whole number written in digits alone. */
export function whole(text: string, option: string, most: number, least = 0): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (number < least || number > most)
    throw new CannotRun(`${option} takes whole numbers from ${least} to ${most}, not ${text}`);
  return number;
}
