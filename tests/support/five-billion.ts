import type { Level } from '../../src/content/parse-level.ts';
import { shippedLevel } from './shipped-levels.ts';

/** The level of 2019–21 as the game ships it. Throws with its problems if it does not parse. */
export function fiveBillion(): Level {
  return shippedLevel('2019-five-billion.json');
}
