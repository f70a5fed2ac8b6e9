import { breath, phoneBuzz, thump } from './desk-sounds.ts';
import { pitch } from './envelope.ts';
import { shutters } from './paper-sounds.ts';
import { layered } from './pcm.ts';
import type { Recipe } from './recipe.ts';
import { inRoom } from './room.ts';
import { lowHit, NOTE, rumble } from './room-sounds.ts';
import { bowed, plucked } from './voices.ts';
import { paper } from './desk-sounds.ts';
import { bell, chair, door, steps } from './wood-sounds.ts';

const { D2, Eb2, A3, D4 } = NOTE;

/** Pressure, and what comes from above or from behind a door. */
export const THREAT_CUES: Readonly<Record<string, Recipe>> = {
  'threat-made': {
    trim: 2,
    make: () => inRoom(layered(1.6, [paper(0.3, 65, 1.6), 0, 0.5], [lowHit(1.35, 61), 0.24, 1]), 0.35),
  },
  'threat-lifted': {
    trim: -2,
    make: () => {
      const fifth = layered(
        1.4,
        [plucked(pitch(D4), 1.2, 73, 0.3), 0.15, 1],
        [plucked(pitch(A3 + 12), 1.1, 74, 0.3), 0.3, 0.9],
      );
      return inRoom(layered(1.4, [paper(0.4, 75, 1), 0, 0.6], [breath(1, 71), 0.1, 0.2], [fifth, 0.1, 0.8]), 0.4);
    },
  },
  'threat-carried-out': {
    trim: 3,
    make: () => {
      const bow = { seconds: 1.8, rise: 0.05, fall: 1.6, softness: 1.4 };
      const clash = layered(2.2, [bowed(pitch(D2 + 12), bow), 0.3, 1], [bowed(pitch(Eb2 + 12), bow), 0.3, 0.8]);
      const hits = layered(2.2, [door(81), 0, 1], [lowHit(1.8, 83), 0.28, 0.7], [rumble(1.8, 85), 0.3, 0.5]);
      return inRoom(layered(2.2, [hits, 0, 1], [clash, 0, 0.3]), 0.35);
    },
  },
  'remark-from-above': { trim: -3, make: () => inRoom(phoneBuzz(), 0.15) },
  phone: { trim: -3, make: () => inRoom(bell(), 0.25) },
  leak: { trim: -4, make: () => inRoom(shutters(301), 0.35, 0.8) },
  'walk-out': {
    trim: 1,
    make: () => {
      const leaving = layered(
        2.4,
        [chair(0.42, 311), 0, 0.9],
        [steps(3, 0.33, 321, 1, 0.7), 0.5, 0.8],
        [door(331), 1.38, 0.9],
      );
      return inRoom(layered(2.5, [leaving, 0, 1], [thump(335, 96, 0.3), 1.64, 0.2]), 0.4);
    },
  },
};
