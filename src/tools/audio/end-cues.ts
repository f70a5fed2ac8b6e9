import { knock, paper, pen } from './desk-sounds.ts';
import { chamberMurmur } from './outside-sounds.ts';
import { squared } from './paper-sounds.ts';
import { layered } from './pcm.ts';
import type { Recipe } from './recipe.ts';
import { inRoom } from './room.ts';
import { NOTE, stoneChime, warmChord } from './room-sounds.ts';
import { chair, stamp } from './wood-sounds.ts';

const { D2, A2, D3, G3, A3, D4, E4, Fs4 } = NOTE;

const INITIALS = [
  [0, 0.11],
  [0.14, 0.07],
  [0.23, 0.13],
  [0.42, 0.09],
  [0.54, 0.3],
] as const;
const OTHER_INITIALS = [
  [0, 0.18],
  [0.22, 0.08],
  [0.34, 0.24],
] as const;

/** Signing, voting, and the end. */
export const END_CUES: Readonly<Record<string, Recipe>> = {
  initialled: {
    trim: -4,
    make: () => {
      const pens = layered(1.6, [pen(0.9, 101, INITIALS), 0, 1], [pen(0.65, 105, OTHER_INITIALS), 0.85, 0.8]);
      return inRoom(layered(1.6, [pens, 0, 1], [knock(103, 900), 1.5, 0.12]), 0.15);
    },
  },
  consent: { trim: -1, make: () => inRoom(layered(0.8, [stamp(501), 0, 1], [paper(0.2, 505, 0.8), 0.34, 0.3]), 0.25) },
  vote: {
    trim: 0,
    make: () =>
      inRoom(
        layered(1.5, [knock(111, 380), 0, 1], [knock(113, 384), 0.34, 0.9], [knock(115, 376), 0.68, 1.1]),
        0.5,
        0.82,
      ),
  },
  'vote-lost': { trim: -2, make: () => inRoom(chamberMurmur(2.2, 511), 0.5, 0.86) },
  ratified: {
    trim: 1,
    make: () =>
      inRoom(layered(2.4, [stamp(121), 0, 1.2], [warmChord(2.2, [D2, D3, A3, Fs4, A3 + 12], 0.06), 0.15, 0.5]), 0.35),
  },
  'talks-end': {
    trim: -1,
    make: () => {
      const chord = warmChord(2.1, [D2 + 12, A2, G3 - 12, E4 - 12], 0.05);
      const rising = layered(1.6, [squared(131), 0, 0.5], [chair(0.4, 521), 0.5, 1], [chair(0.34, 525), 0.84, 0.8]);
      return inRoom(layered(2.4, [rising, 0, 0.7], [stoneChime(D4, 1.8), 0.2, 0.4], [chord, 0.2, 0.35]), 0.4);
    },
  },
};
