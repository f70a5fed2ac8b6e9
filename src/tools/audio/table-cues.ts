import { cup, knock, paper, pen, thump } from './desk-sounds.ts';
import { pitch } from './envelope.ts';
import { pour } from './outside-sounds.ts';
import { card, leaf, squared, tear } from './paper-sounds.ts';
import { layered } from './pcm.ts';
import type { Recipe } from './recipe.ts';
import { inRoom } from './room.ts';
import { creak, NOTE, stoneChime, stretchedStrings, warmChord } from './room-sounds.ts';
import { bowed, plucked } from './voices.ts';
import { chair, drag, steps } from './wood-sounds.ts';

const { D3, A3, B3, D4, E4, Fs4 } = NOTE;

/** What is done with papers, hands and the table. */
export const TABLE_CUES: Readonly<Record<string, Recipe>> = {
  'talks-open': {
    trim: -3,
    make: () => {
      const seats = layered(
        1.5,
        [chair(0.4, 201), 0, 1],
        [chair(0.34, 205), 0.32, 0.7],
        [thump(207, 130, 0.2), 0.74, 0.5],
      );
      return inRoom(
        layered(1.7, [seats, 0, 0.7], [stoneChime(D4, 1.4), 0.75, 0.3], [paper(0.3, 209, 1.4), 1.05, 0.5]),
        0.3,
      );
    },
  },
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
  'offer-held': {
    trim: -5,
    make: () => inRoom(layered(0.75, [cup(), 0, 1], [thump(217, 150, 0.12), 0.02, 0.35]), 0.28),
  },
  'card-laid': { trim: -3, make: () => inRoom(card(221), 0.2) },
  'offer-declined': {
    trim: -2,
    make: () => {
      const shut = layered(0.5, [paper(0.28, 31, 1.2), 0, 0.8], [thump(35, 150, 0.16), 0.24, 0.8]);
      const fall = layered(
        1,
        [plucked(pitch(A3), 0.7, 33, 0.15), 0.34, 0.9],
        [plucked(pitch(E4 - 12), 0.6, 34, 0.1), 0.52, 1],
      );
      return inRoom(layered(1.1, [shut, 0, 1], [fall, 0, 0.55]), 0.25);
    },
  },
  'table-draws-in': {
    trim: -1,
    make: () => {
      const pulled = layered(2.2, [drag(0.8, 231), 0, 0.8], [thump(233, 84, 0.3), 0.78, 0.5]);
      return inRoom(layered(2.2, [pulled, 0, 0.6], [warmChord(1.9, [D3, A3, D4, Fs4, B3 + 12], 0.1), 0.3, 0.9]), 0.4);
    },
  },
  'table-stretches': {
    trim: 0,
    make: () =>
      inRoom(
        layered(2.1, [stretchedStrings(2.1), 0, 0.9], [drag(1.3, 51), 0.2, 0.6], [creak(1.1, 53), 0.5, 0.5]),
        0.35,
      ),
  },
  'side-move': { trim: -4, make: () => inRoom(steps(4, 0.36, 241, 0.9, 0.35), 0.55, 0.84) },
  'note-passed': {
    trim: -4,
    make: () => {
      const note = layered(
        0.9,
        [
          pen(0.4, 251, [
            [0, 0.16],
            [0.2, 0.14],
          ]),
          0,
          0.7,
        ],
        [paper(0.34, 253, 0.5), 0.44, 1],
      );
      return inRoom(layered(0.95, [note, 0, 1], [plucked(pitch(D4), 0.5, 255, 0.15), 0.42, 0.16]), 0.25);
    },
  },
  'favour-returned': {
    trim: -4,
    make: () => {
      const fifth = layered(
        1.5,
        [plucked(pitch(D4), 1, 261, 0.2), 0.7, 1],
        [plucked(pitch(Fs4), 0.9, 262, 0.2), 0.86, 0.9],
      );
      return inRoom(layered(1.7, [pour(0.85, 263), 0, 0.9], [cup(), 0.9, 0.2], [fifth, 0, 0.5]), 0.3);
    },
  },
  'paper-torn': {
    trim: -2,
    make: () => inRoom(layered(0.95, [tear(0.55, 271), 0, 1], [paper(0.25, 273, 0.8), 0.58, 0.4]), 0.25),
  },
  'page-turned': { trim: -4, make: () => inRoom(layered(0.8, [leaf(281, 1.1), 0, 1]), 0.22) },
  adjourned: {
    trim: -3,
    make: () => inRoom(layered(1.7, [squared(291), 0, 1], [chair(0.36, 295), 1.1, 0.45]), 0.3),
  },
};
