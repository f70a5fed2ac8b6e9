import { practiceLevel } from '../../../src/analysis/practice/practice-level.ts';
import type { Level } from '../../../src/content/parse-level.ts';
import { parsePracticeTexts, type PracticeTexts } from '../../../src/content/practice-texts.ts';
import { levelsText, LIBRARY } from '../../support/library.ts';

/** The texts that come with the game. Throws if they cannot be read. */
function shippedTexts(): PracticeTexts {
  const texts = parsePracticeTexts(levelsText('practice/texts.json'));
  if (!texts.ok) throw new Error(JSON.stringify(texts.problems));
  return texts.value;
}

export const TEXTS = shippedTexts();

/** The practice table of a seed, as the game draws it. */
export function practiceTable(seed: number): Level {
  return practiceLevel(TEXTS, LIBRARY.personas.values(), seed);
}
