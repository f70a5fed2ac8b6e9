import { parseLevel, type Level } from '../../src/content/parse-level.ts';
import { levelsFiles, levelsText, LIBRARY } from './library.ts';

/** A level as the game ships it, by its file. Throws with its problems if it does not parse. */
export function shippedLevel(file: string): Level {
  const level = parseLevel(levelsText(file), LIBRARY);
  if (!level.ok) throw new Error(`${file}: ${JSON.stringify(level.problems, null, 1)}`);
  return level.value;
}

/** Every level of the campaign in its order. */
export function shippedLevels(): readonly Level[] {
  const order = ({ file }: Level): number => file.campaign?.order ?? 99;
  return levelsFiles()
    .map(shippedLevel)
    .toSorted((a, b) => order(a) - order(b));
}
