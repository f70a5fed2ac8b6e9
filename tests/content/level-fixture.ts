import { readFileSync } from 'node:fs';
import type { FactBase } from '../../src/content/facts.ts';
import { parseLevel } from '../../src/content/parse-level.ts';
import type { Problem, ProblemKey } from '../../src/content/problem.ts';
import { projectFacts, projectPersonas } from '../support/library.ts';

const read = (path: string): string => readFileSync(new URL(`../../levels/${path}`, import.meta.url), 'utf8');

export const LEVEL_TEXT = read('2019-five-billion.json');

export const FACTS = projectFacts();
export const PERSONAS = projectPersonas();

type Key = string | number;

/** The level as plain data that a test may change. */
export function levelData(): unknown {
  return JSON.parse(LEVEL_TEXT) as unknown;
}

/** Puts a value at a path of a copy of the level; `undefined` removes what is there. */
export function changed(path: readonly Key[], value: unknown): unknown {
  const data = levelData();
  let node = data as Record<Key, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<Key, unknown>;
  const last = path[path.length - 1] as Key;
  if (value === undefined) delete node[last];
  else node[last] = value;
  return data;
}

export function problemsWith(data: unknown, facts: FactBase = FACTS): readonly Problem[] {
  const level = parseLevel(typeof data === 'string' ? data : JSON.stringify(data), { facts, personas: PERSONAS });
  return level.ok ? [] : level.problems;
}

/** What is found wrong when a value is put at a path, as `path: key`. */
export function faultsOf(path: readonly Key[], value: unknown): string[] {
  return problemsWith(changed(path, value)).map(named);
}

export function named(problem: { readonly path: string; readonly is: ProblemKey }): string {
  return `${problem.path}: ${problem.is}`;
}
