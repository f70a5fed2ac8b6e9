import { pitch } from './envelope.ts';
import { breath, cup, knock, paper, pen, phoneBuzz, thump, wind } from './desk-sounds.ts';
import { levelled } from './levels.ts';
import { layered, type Pcm, withSoftEdges } from './pcm.ts';
import { inRoom } from './room.ts';
import { creak, lowHit, NOTE, rumble, stoneChime, stretchedStrings, warmChord } from './room-sounds.ts';
import { bowed, plucked } from './voices.ts';

export interface Recipe {
  /** Decibels against the other cues: a stamp may stand out, a cup must not. */
  readonly trim: number;
  readonly make: () => Pcm;
}

const { D2, Eb2, D3, A3, B3, D4, E4, Fs4, A2, G3 } = NOTE;

/** What each cue (src/presenter/cue.ts) is made of. */
export const CUE_RECIPES: Readonly<Record<string, Recipe>> = {
  'demand-arrives': {
    trim: 0,
    make: () => {
      const folder = layered(1.2, [paper(0.6, 11, 1.6), 0, 1], [thump(13, 96, 0.3), 0.5, 0.55]);
      const tone = bowed(pitch(D3), { seconds: 0.8, rise: 0.12, fall: 0.6, softness: 1.8 });
      return inRoom(layered(1.2, [folder, 0, 1], [tone, 0.4, 0.3]), 0.25);
    },
  },
  'offer-made': {
    trim: -2,
    make: () => inRoom(layered(0.8, [paper(0.48, 21, 0.7), 0, 1], [knock(23, 620), 0.5, 0.22]), 0.22),
  },
  'offer-declined': {
    trim: -2,
    make: () => {
      const notes = layered(
        1,
        [plucked(pitch(A3), 0.7, 33, 0.15), 0.2, 0.9],
        [plucked(pitch(E4 - 12), 0.6, 34, 0.1), 0.4, 1],
      );
      return inRoom(layered(1, [paper(0.36, 31, 1), 0, 0.7], [notes, 0, 0.8]), 0.25);
    },
  },
  'table-draws-in': { trim: -1, make: () => inRoom(warmChord(2.2, [D3, A3, D4, Fs4, B3 + 12], 0.11), 0.4) },
  'table-stretches': {
    trim: 0,
    make: () => inRoom(layered(2.1, [stretchedStrings(2.1), 0, 1], [creak(1.1, 53), 0.5, 0.5]), 0.35),
  },
  'threat-made': { trim: 2, make: () => inRoom(lowHit(1.5, 61), 0.35) },
  'threat-lifted': {
    trim: -2,
    make: () => {
      const fifth = layered(
        1.4,
        [plucked(pitch(D4), 1.2, 73, 0.3), 0.15, 1],
        [plucked(pitch(A3 + 12), 1.1, 74, 0.3), 0.3, 0.9],
      );
      return inRoom(layered(1.4, [breath(1, 71), 0, 0.25], [fifth, 0, 1]), 0.4);
    },
  },
  'threat-carried-out': {
    trim: 3,
    make: () => {
      const bow = { seconds: 2, rise: 0.05, fall: 1.7, softness: 1.4 };
      const clash = layered(2.3, [bowed(pitch(D2 + 12), bow), 0.2, 1], [bowed(pitch(Eb2 + 12), bow), 0.2, 0.8]);
      const hits = layered(2.3, [lowHit(0.9, 81), 0, 0.8], [lowHit(2, 83), 0.2, 1], [rumble(2.1, 85), 0.2, 0.7]);
      return inRoom(layered(2.3, [hits, 0, 1], [clash, 0, 0.35]), 0.3);
    },
  },
  phone: { trim: -3, make: () => inRoom(phoneBuzz(), 0.15) },
  'side-move': { trim: -5, make: () => inRoom(cup(), 0.3) },
  'round-begins': {
    trim: -2,
    make: () => inRoom(layered(1.8, [stoneChime(D4 + 12, 1.7), 0, 1], [stoneChime(A3 + 12, 1.5), 0.16, 0.5]), 0.35),
  },
  'north-stirs': { trim: 0, make: () => inRoom(wind(2.5, 91), 0.2) },
  initialled: {
    trim: -4,
    make: () => {
      const strokes = [
        [0, 0.11],
        [0.14, 0.07],
        [0.23, 0.13],
        [0.42, 0.09],
        [0.54, 0.3],
      ] as const;
      return inRoom(layered(1.05, [pen(0.9, 101, strokes), 0, 1], [knock(103, 900), 0.9, 0.12]), 0.15);
    },
  },
  vote: {
    trim: 0,
    make: () =>
      inRoom(
        layered(1.5, [knock(111, 380), 0, 1], [knock(113, 384), 0.34, 0.9], [knock(115, 376), 0.68, 1.1]),
        0.5,
        0.82,
      ),
  },
  ratified: {
    trim: 1,
    make: () => {
      const stamp = layered(0.5, [thump(121, 84, 0.35), 0, 1], [paper(0.12, 123, 1), 0.02, 0.3]);
      return inRoom(layered(2.4, [stamp, 0, 1.3], [warmChord(2.2, [D2, D3, A3, Fs4, A3 + 12], 0.06), 0.15, 0.5]), 0.35);
    },
  },
  'talks-end': {
    trim: -1,
    make: () => {
      const chord = warmChord(2.2, [D2 + 12, A2, G3 - 12, E4 - 12], 0.05);
      return inRoom(
        layered(2.4, [stoneChime(D4, 2.2), 0, 0.8], [chord, 0.1, 0.35], [paper(0.4, 131, 1.8), 1.2, 0.35]),
        0.4,
      );
    },
  },
};

const LOUDNESS = 0.11;
const CEILING = 0.7;

/** One finished cue: at its level, and silent at both ends. */
export function renderCue(recipe: Recipe): Pcm {
  return levelled(withSoftEdges(recipe.make()), LOUDNESS * 10 ** (recipe.trim / 20), CEILING);
}
