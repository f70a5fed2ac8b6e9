import type { LevelFile } from '../content/level-schema.ts';
import type { PersonaFile } from '../content/persona-schema.ts';
import { rulesOf } from '../content/rules-of.ts';
import type { PlayedLevel } from '../presenter/level-text.ts';

type Loader = () => Promise<unknown>;

const levels: Readonly<Record<string, Loader>> = import.meta.glob('../../levels/*.json', { import: 'default' });
const personas: Readonly<Record<string, Loader>> = import.meta.glob('../../levels/personas/*.json', {
  import: 'default',
});

/**
 * A level that the game brings along, against its own counterpart or another; null where there is none of that id. Every
 * level and counterpart has been checked when the game was built.
 */
export async function loadLevel(id: string, persona?: string): Promise<PlayedLevel | null> {
  const data = await levels[`../../levels/${id}.json`]?.();
  if (!data) return null;
  const authored = data as Omit<LevelFile, 'persona'> & { readonly persona: string };
  const cast = await loadPersona(persona ?? authored.persona);
  if (!cast) return null;
  const file: LevelFile = { ...authored, persona: cast };
  return { file, rules: rulesOf(file) };
}

export async function loadPersona(id: string): Promise<PersonaFile | null> {
  const data = await personas[`../../levels/personas/${id}.json`]?.();
  return (data as PersonaFile | undefined) ?? null;
}

/** All counterparts, by their id. */
export async function loadPersonas(): Promise<readonly PersonaFile[]> {
  const all = await Promise.all(Object.values(personas).map((load) => load()));
  return all as readonly PersonaFile[];
}

/** A level against another counterpart. */
export async function recast({ file }: PlayedLevel, persona: string): Promise<PlayedLevel | null> {
  const cast = await loadPersona(persona);
  return cast && { file: { ...file, persona: cast }, rules: rulesOf({ ...file, persona: cast }) };
}
