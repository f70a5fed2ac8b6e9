import type { LevelRules } from '../engine/rules.ts';
import { checkLevel } from './check-level.ts';
import type { FactBase } from './facts.ts';
import { levelSchema, type LevelFile } from './level-schema.ts';
import type { Result } from './problem.ts';
import { rulesOf } from './rules-of.ts';
import { readJson, type JsonLimits } from './safe-json.ts';
import { problemsOf } from './schema-problems.ts';

/** A level that may be played: what its author wrote, and the numbers for the engine. */
export interface Level {
  readonly file: LevelFile;
  readonly rules: LevelRules;
}

export const LEVEL_LIMITS: JsonLimits = { bytes: 512 * 1024, depth: 24, values: 60_000, text: 20_000, whole: true };

/** Reads a level file against the facts it may cite. Faults come back as values, with path and remedy. */
export function parseLevel(text: string, facts: FactBase): Result<Level> {
  const json = readJson(text, LEVEL_LIMITS);
  return json.ok ? levelFrom(json.value, facts) : json;
}

/** A level out of plain data that `readJson` has let in, such as the level inside a session file. */
export function levelFrom(data: unknown, facts: FactBase): Result<Level> {
  const parsed = levelSchema.safeParse(data);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, data) };
  const problems = checkLevel(parsed.data, facts);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { file: parsed.data, rules: rulesOf(parsed.data) } };
}
