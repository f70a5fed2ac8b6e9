import { END_CUES } from './end-cues.ts';
import { levelled } from './levels.ts';
import { OUTSIDE_CUES } from './outside-cues.ts';
import { filter } from './filter.ts';
import { type Pcm, withSoftEdges } from './pcm.ts';
import type { Recipe } from './recipe.ts';
import { TABLE_CUES } from './table-cues.ts';
import { THREAT_CUES } from './threat-cues.ts';

/** What each cue (src/presenter/cue.ts) is made of. */
export const CUE_RECIPES: Readonly<Record<string, Recipe>> = {
  ...TABLE_CUES,
  ...THREAT_CUES,
  ...OUTSIDE_CUES,
  ...END_CUES,
};

const LOUDNESS = 0.11;
const CEILING = 0.7;

/** One finished cue: at its level, nothing below what loudspeakers can do, and silent at both ends. */
export function renderCue(recipe: Recipe): Pcm {
  const ground = filter('high');
  const sound = recipe.make().map((sample) => ground(sample, 45));
  return levelled(withSoftEdges(sound), LOUDNESS * 10 ** (recipe.trim / 20), CEILING);
}
