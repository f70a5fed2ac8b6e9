import { readdirSync, readFileSync } from 'node:fs';
import { parseFacts, type FactBase } from '../../src/content/facts.ts';
import type { Library } from '../../src/content/parse-level.ts';
import { parsePersona } from '../../src/content/parse-persona.ts';
import type { PersonaBase } from '../../src/content/persona-schema.ts';

const LEVELS = new URL('../../levels/', import.meta.url);

/** The text of a file under `levels/`. */
export function levelsText(path: string): string {
  return readFileSync(new URL(path, LEVELS), 'utf8');
}

/** Names of the JSON files of a folder under `levels/`, in order. */
export function levelsFiles(folder = ''): string[] {
  return readdirSync(new URL(folder, LEVELS))
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/** The facts that come with the project. Throws if they cannot be read. */
export function projectFacts(): FactBase {
  const facts = parseFacts(levelsText('facts/history.json'));
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  return facts.value;
}

/** The counterparts that come with the project. Throws if one cannot be read. */
export function projectPersonas(): PersonaBase {
  return new Map(
    levelsFiles('personas').map((name) => {
      const persona = parsePersona(levelsText(`personas/${name}`));
      if (!persona.ok) throw new Error(`${name}: ${JSON.stringify(persona.problems)}`);
      return [persona.value.id, persona.value];
    }),
  );
}

export const LIBRARY: Library = { facts: projectFacts(), personas: projectPersonas() };
