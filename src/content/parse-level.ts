import type { LevelRules } from '../engine/rules.ts';
import { checkLevel } from './check-level.ts';
import type { FactBase, KnownFacts } from './facts.ts';
import { levelSchema, type LevelFile } from './level-schema.ts';
import type { PersonaBase, PersonaFile } from './persona-schema.ts';
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

/** What levels may lean on: facts to cite, counterparts to name. */
export interface Library {
  readonly facts: FactBase;
  readonly personas: PersonaBase;
}

/** Reads a level file that may name its counterpart. Faults come back as values, with path and remedy. */
export function parseLevel(text: string, { facts, personas }: Library): Result<Level> {
  const json = readJson(text, LEVEL_LIMITS);
  if (!json.ok) return json;
  const cast = withPersonaIn(json.value, personas);
  return cast.ok ? levelFrom(cast.value, facts) : cast;
}

/** A level's data with the counterpart it names by its id put in its place. */
function withPersonaIn(data: unknown, personas: PersonaBase): Result<unknown> {
  if (typeof data !== 'object' || data === null || !('persona' in data) || typeof data.persona !== 'string')
    return { ok: true, value: data };
  const persona = personas.get(data.persona);
  if (persona) return { ok: true, value: { ...data, persona } };
  const known = [...personas.keys()].join(', ');
  return {
    ok: false,
    problems: [{ path: 'persona', is: 'no-such-persona', with: { given: data.persona, known } }],
  };
}

/** The same level against another counterpart. */
export function against({ file }: Level, persona: PersonaFile): Level {
  const cast = { ...file, persona };
  return { file: cast, rules: rulesOf(cast) };
}

/** A level out of plain data that `readJson` has let in, such as the level inside a session file. */
export function levelFrom(data: unknown, facts: KnownFacts): Result<Level> {
  const parsed = levelSchema.safeParse(data);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, data) };
  const problems = checkLevel(parsed.data, facts);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { file: parsed.data, rules: rulesOf(parsed.data) } };
}
