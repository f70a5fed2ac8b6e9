import { readFileSync } from 'node:fs';
import { parseFacts } from '../../src/content/facts.ts';
import { parseLevel, type Level } from '../../src/content/parse-level.ts';

const read = (path: string): string => readFileSync(new URL(`../../levels/${path}`, import.meta.url), 'utf8');

/** The level of 2019–21 as the game ships it. Throws with its problems if it does not parse. */
export function fiveBillion(): Level {
  const facts = parseFacts(read('facts/history.json'));
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  const level = parseLevel(read('2019-five-billion.json'), facts.value);
  if (!level.ok) throw new Error(JSON.stringify(level.problems, null, 1));
  return level.value;
}
