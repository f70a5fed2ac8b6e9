import { describe, expect, it } from 'vitest';
import { parsePersona } from '../../src/content/parse-persona.ts';
import { WASHINGTON_REASONS } from '../../src/engine/moves.ts';
import { levelsFiles, levelsText, LIBRARY } from '../support/library.ts';

const personas = [...LIBRARY.personas.values()];
const linesOf = (persona: (typeof personas)[number]) => Object.values(persona.rhetoric).flat();
/** Reasons that a demand or an answer gives round after round. */
const OFTEN = ['headline-first', 'looks-for-trades', 'below-the-line'] as const;

describe('the counterparts of the game', () => {
  it('are at least six, each in a file of its name', () => {
    expect(personas.length).toBeGreaterThanOrEqual(6);
    expect(levelsFiles('personas').map((file) => file.replace('.json', ''))).toEqual(personas.map(({ id }) => id));
  });

  it.each(personas.map((persona) => [persona.id, persona] as const))('%s has words for every reason', (_, persona) => {
    for (const reason of WASHINGTON_REASONS) expect(persona.rhetoric[reason].length).toBeGreaterThanOrEqual(3);
    for (const reason of OFTEN) expect(persona.rhetoric[reason].length).toBeGreaterThanOrEqual(10);
  });

  it('say nothing in the words of another, nor the same for two reasons', () => {
    for (const language of ['en', 'ko'] as const) {
      const all = personas.flatMap((persona) => linesOf(persona).map((line) => line[language]));
      expect(all.filter((line, i) => all.indexOf(line) !== i)).toEqual([]);
    }
  });

  it('differ in how they bargain', () => {
    const constants = personas.map((persona) => JSON.stringify(persona.constants));
    expect(new Set(constants).size).toBe(personas.length);
  });
});

describe('a persona file', () => {
  const good = JSON.parse(levelsText(`personas/${levelsFiles('personas')[0]}`)) as Record<string, unknown>;
  const faults = (change: Record<string, unknown>) => {
    const read = parsePersona(JSON.stringify({ ...good, ...change }));
    return read.ok ? [] : read.problems.map(({ path, is }) => `${path}: ${is}`);
  };

  it('is told where it is wrong', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ id: 'No Id' })).toEqual(['id: wrong-form']);
    expect(faults({ rhetoric: {} }).length).toBe(WASHINGTON_REASONS.length);
    expect(faults({ constants: { ...(good['constants'] as object), trades: [7000, 3000] } })).toEqual([
      'constants.trades: window-empty',
    ]);
    expect(parsePersona('{').ok).toBe(false);
  });
});
