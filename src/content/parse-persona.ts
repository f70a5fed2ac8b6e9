import { personaSchema, type PersonaFile } from './persona-schema.ts';
import type { Result } from './problem.ts';
import { readJson, type JsonLimits } from './safe-json.ts';
import { problemsOf } from './schema-problems.ts';

export const PERSONA_LIMITS: JsonLimits = { bytes: 128 * 1024, depth: 8, values: 8_000, text: 4_000, whole: true };

/** Reads a persona file. Faults come back as values, with path and remedy. */
export function parsePersona(text: string): Result<PersonaFile> {
  const json = readJson(text, PERSONA_LIMITS);
  if (!json.ok) return json;
  const parsed = personaSchema.safeParse(json.value);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, json.value) };
  const { trades } = parsed.data.constants;
  return trades[0] <= trades[1]
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: [{ path: 'constants.trades', is: 'window-empty', with: {} }] };
}
