import { crowdSwell, thunder } from './outside-sounds.ts';
import { leaf, newspaper } from './paper-sounds.ts';
import { layered } from './pcm.ts';
import type { Recipe } from './recipe.ts';
import { inRoom } from './room.ts';
import { NOTE, stoneChime } from './room-sounds.ts';
import { tickTock } from './wood-sounds.ts';

const { A3, D4 } = NOTE;

/** The calendar, the clock, and what is beyond the windows. */
export const OUTSIDE_CUES: Readonly<Record<string, Recipe>> = {
  news: { trim: -3, make: () => inRoom(newspaper(401), 0.22) },
  'crowd-swells': { trim: -2, make: () => inRoom(crowdSwell(2.3, 411), 0.25) },
  'round-begins': {
    trim: -3,
    make: () => inRoom(layered(1.7, [leaf(421, 1.25), 0, 0.8], [stoneChime(D4 + 12, 1.2), 0.42, 0.4]), 0.35),
  },
  'last-round': {
    trim: -1,
    make: () => inRoom(layered(2.3, [leaf(425, 1.25), 0, 0.5], [tickTock(4, 0.42, 431), 0.5, 1]), 0.3),
  },
  'clock-strikes': {
    trim: -1,
    make: () => {
      const strike = layered(2.2, [stoneChime(A3, 1.5), 0, 1], [stoneChime(A3, 1.5), 0.7, 0.95]);
      return inRoom(layered(2.3, [tickTock(1, 0.4, 441), 0, 0.4], [strike, 0.12, 1]), 0.4);
    },
  },
  'north-stirs': { trim: 1, make: () => inRoom(thunder(2.6, 451), 0.25) },
};
