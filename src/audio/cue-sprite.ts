// Written by src/tools/audio/render-audio.ts; do not edit.
import type { Cue } from '../presenter/cue.ts';

/** Where each cue lies on cues.mp3: [start, length] in milliseconds. */
export const CUE_SPRITE: Readonly<Record<Cue, readonly [start: number, length: number]>> = {
  'demand-arrives': [20, 1270],
  'offer-made': [1330, 870],
  'offer-declined': [2240, 1070],
  'table-draws-in': [3350, 2270],
  'table-stretches': [5660, 2170],
  'threat-made': [7870, 1570],
  'threat-lifted': [9480, 1470],
  'threat-carried-out': [10990, 2370],
  phone: [13400, 1020],
  'side-move': [14460, 720],
  'round-begins': [15220, 1870],
  'north-stirs': [17130, 2570],
  initialled: [19740, 1120],
  vote: [20900, 1570],
  ratified: [22510, 2470],
  'talks-end': [25020, 2470],
};

/** The part of both score files that repeats without a seam: [start, length] in milliseconds. */
export const SCORE_LOOP: readonly [start: number, length: number] = [200, 26400];
