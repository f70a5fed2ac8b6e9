// Written by src/tools/audio/render-audio.ts; do not edit.
import type { Cue } from '../presenter/cue.ts';

/** Where each cue lies on cues.mp3: [start, length] in milliseconds. */
export const CUE_SPRITE: Readonly<Record<Cue, readonly [start: number, length: number]>> = {
  'talks-open': [20, 1770],
  'demand-arrives': [1830, 1270],
  'offer-made': [3140, 870],
  'offer-held': [4050, 820],
  'card-laid': [4910, 570],
  'offer-declined': [5520, 1170],
  'table-draws-in': [6730, 2270],
  'table-stretches': [9040, 2170],
  'side-move': [11250, 1810],
  'note-passed': [13100, 1020],
  'favour-returned': [14160, 1770],
  'paper-torn': [15970, 1020],
  'page-turned': [17030, 870],
  adjourned: [17940, 1770],
  'threat-made': [19750, 1670],
  'threat-lifted': [21460, 1470],
  'threat-carried-out': [22970, 2270],
  'remark-from-above': [25280, 1020],
  phone: [26340, 1570],
  leak: [27950, 1070],
  'walk-out': [29060, 2570],
  news: [31670, 1320],
  'crowd-swells': [33030, 2370],
  'round-begins': [35440, 1770],
  'last-round': [37250, 2370],
  'clock-strikes': [39660, 2370],
  'north-stirs': [42070, 2670],
  initialled: [44780, 1670],
  consent: [46490, 870],
  vote: [47400, 1570],
  'vote-lost': [49010, 2270],
  ratified: [51320, 2470],
  'talks-end': [53830, 2470],
};

/** The part of each file that repeats without a seam: [start, length] in milliseconds. */
export const LOOPS = {
  'score-bed': [200, 26400],
  'score-warm': [200, 52800],
  'score-tense': [200, 26400],
  'score-pulse': [200, 13200],
  'place-table': [200, 8000],
  'place-corridor': [200, 8000],
  'place-assembly': [200, 9000],
  'place-street': [200, 10800],
  'place-rain': [200, 8000],
} as const;
export type LoopName = keyof typeof LOOPS;
