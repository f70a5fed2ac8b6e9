import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const LEVELS = fileURLToPath(new URL('../../levels/', import.meta.url));
const NAME = 'virtual:level-cards';
const RESOLVED = `\0${NAME}`;

interface LevelData {
  readonly id: string;
  readonly title: object;
  readonly persona: string;
  readonly campaign?: { readonly order: number };
  readonly history?: object;
  readonly calendar: { readonly rounds: readonly { readonly year: number; readonly month: number }[] };
}

interface PersonaData {
  readonly id: string;
  readonly name: object;
  readonly about: object;
}

/**
 * What the choice of levels shows of each, taken from the level files when the game is built: the levels themselves are
 * fetched one at a time. Levels in the order of the campaign, counterparts by name.
 */
export function levelCards(): Plugin {
  return {
    name: 'level-cards',
    resolveId: (asked) => (asked === NAME ? RESOLVED : null),
    load(asked) {
      if (asked !== RESOLVED) return null;
      const levels = read<LevelData>('').flatMap((level) => (level.campaign ? [cardOf(level)] : []));
      const personas = read<PersonaData>('personas/').map(({ id, name, about }) => ({ id, name, about }));
      levels.sort((a, b) => (a.campaign?.order ?? 0) - (b.campaign?.order ?? 0));
      return `export const LEVEL_CARDS = ${JSON.stringify(levels)};\nexport const PERSONA_CARDS = ${JSON.stringify(personas)};`;
    },
  };
}

function cardOf({ id, title, campaign, persona, calendar: { rounds }, history }: LevelData) {
  const hypothetical = history === undefined;
  return {
    id,
    title,
    campaign,
    persona,
    rounds: rounds.length,
    opens: dateOf(rounds[0]),
    closes: dateOf(rounds.at(-1)),
    hypothetical,
  };
}

function dateOf(round: LevelData['calendar']['rounds'][number] | undefined): object {
  return { year: round?.year, month: round?.month };
}

function read<T>(folder: string): T[] {
  return readdirSync(LEVELS + folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(LEVELS + folder + name, 'utf8')) as T);
}
