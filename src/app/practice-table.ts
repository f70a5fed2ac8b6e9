import { practiceLevel } from '../analysis/practice/practice-level.ts';
import { parsePracticeTexts } from '../content/practice-texts.ts';
import type { PlayedLevel } from '../presenter/level-text.ts';
import { loadPersonas } from './level-shelf.ts';

/** The practice table of a number, 0..4294967295. */
export async function practiceTable(seed: number): Promise<PlayedLevel> {
  const [{ default: text }, personas] = await Promise.all([
    import('../../levels/practice/texts.json?raw'),
    loadPersonas(),
  ]);
  const texts = parsePracticeTexts(text);
  if (!texts.ok) throw new Error(JSON.stringify(texts.problems));
  return practiceLevel(texts.value, personas, seed);
}
