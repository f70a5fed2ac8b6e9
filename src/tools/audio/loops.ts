import type { Pcm } from './pcm.ts';
import { assemblyTone, corridorTone, rainTone, streetTone, tableTone } from './place-tones.ts';
import { bedStem } from './score-bed.ts';
import { pulseStem } from './score-pulse.ts';
import { tenseStem } from './score-tense.ts';
import { warmStem } from './score-warm.ts';

export interface LoopRecipe {
  readonly make: () => Pcm;
  /** Sample rate of the file in hertz: half of it is the highest tone that is kept. */
  readonly rate: number;
  readonly kilobitsPerSecond: number;
}

const ENCODED = { rate: 16_000, kilobitsPerSecond: 24 } as const;

/** Every sound that repeats without a seam, by the name of its file. */
export const LOOPS = {
  'score-bed': { make: bedStem, ...ENCODED },
  'score-warm': { make: warmStem, ...ENCODED },
  'score-tense': { make: tenseStem, ...ENCODED },
  'score-pulse': { make: pulseStem, ...ENCODED },
  'place-table': { make: tableTone, ...ENCODED },
  'place-corridor': { make: corridorTone, ...ENCODED },
  'place-assembly': { make: assemblyTone, ...ENCODED },
  'place-street': { make: streetTone, ...ENCODED },
  'place-rain': { make: rainTone, ...ENCODED },
} as const satisfies Record<string, LoopRecipe>;
export type LoopName = keyof typeof LOOPS;
