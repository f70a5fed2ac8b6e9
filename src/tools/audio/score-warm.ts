import { pitch } from './envelope.ts';
import { inHallAround } from './hall.ts';
import { evened } from './levels.ts';
import { noise } from './noise.ts';
import { addAround, centred, type Pcm, silence } from './pcm.ts';
import { BAR, BEAT, loopOf } from './score-clock.ts';
import { bowed, plucked, solo } from './voices.ts';

/** [beat, MIDI note, strength]; three beats a bar. */
type Struck = readonly [beat: number, note: number, strength: number];
/** [beat, MIDI note, beats it lasts, strength]. */
type Sung = readonly [beat: number, note: number, beats: number, strength: number];

/** The first eight bars: the silk strings have the tune. It climbs to D over the second chord and comes down to the leading note. */
const TUNE: readonly Struck[] = [
  [0, 66, 0.8],
  [2, 69, 0.65],
  [3, 71, 0.75],
  [4.5, 69, 0.5],
  [5, 66, 0.55],
  [6, 74, 0.85],
  [8, 71, 0.6],
  [9, 69, 0.65],
  [11.5, 66, 0.35],
  [12, 67, 0.75],
  [14, 69, 0.55],
  [15, 71, 0.7],
  [17, 67, 0.5],
  [18, 64, 0.7],
  [20, 66, 0.5],
  [21, 64, 0.6],
  [22.5, 61, 0.5],
];

/** The other eight: a bow answers, an octave lower, and the strings only touch the ends of its phrases. */
const ANSWER: readonly Sung[] = [
  [24, 62, 3.2, 0.8],
  [27, 66, 1.6, 0.9],
  [28.5, 64, 0.7, 0.7],
  [29, 62, 1.2, 0.7],
  [30, 59, 3.2, 0.75],
  [33, 62, 2.1, 0.85],
  [35, 64, 1.2, 0.85],
  [36, 67, 3.2, 1],
  [39, 66, 1.1, 0.85],
  [40, 64, 1.1, 0.8],
  [41, 62, 1.2, 0.75],
  [42, 61, 3.1, 0.8],
  [45, 64, 2.9, 0.6],
];
const TOUCHES: readonly Struck[] = [
  [26, 69, 0.4],
  [26.67, 74, 0.45],
  [32, 71, 0.4],
  [32.67, 74, 0.35],
  [38, 71, 0.45],
  [41.5, 69, 0.35],
  [44, 69, 0.45],
  [44.67, 73, 0.4],
  [46, 76, 0.5],
  [47.33, 73, 0.3],
];

/** Root, fifth and tenth of each chord, broken upwards; the same hand all through. */
const BROKEN: readonly (readonly [number, number, number])[] = [
  [50, 57, 66],
  [43, 50, 59],
  [52, 59, 67],
  [45, 52, 61],
];
const BREAKING: readonly Struck[] = [
  [0, 0, 0.6],
  [1, 1, 0.4],
  [1.5, 2, 0.32],
  [3, 0, 0.42],
  [4, 2, 0.34],
  [5, 1, 0.3],
];

/** The thirds that the bed leaves open: two inner voices, never more than a third apart from bar to bar. */
const INNER: readonly (readonly [number, number])[] = [
  [54, 59],
  [55, 59],
  [55, 59],
  [57, 61],
];

/** The stem of trust: the major third, a tune, and somebody who answers it. */
export function warmStem(): Pcm {
  const loop = loopOf('warm');
  const hand = noise(303);
  const pad = silence(loop);
  const silk = silence(loop);
  const bow = silence(loop);
  for (let pair = 0; pair < 8; pair += 1) {
    const at = pair * 2 * BAR;
    for (const note of INNER[pair % 4] ?? []) {
      const long = { seconds: 2 * BAR + 1.8, rise: 1.9, fall: 2.2, softness: 1.9 };
      addAround(pad, bowed(pitch(note), long), at - 0.5 + 0.1 * hand(), 0.5);
    }
    BREAKING.forEach(([beat, step, strength], i) => {
      const note = BROKEN[pair % 4]?.[step] ?? 50;
      const when = at + beat * BEAT + 0.012 * hand();
      addAround(silk, plucked(pitch(note), 3.2, 341 + pair * 8 + i, 0.1), when, strength * (0.55 + 0.06 * hand()));
    });
  }
  [...TUNE, ...TOUCHES].forEach(([beat, note, strength], i) => {
    const when = beat * BEAT + 0.02 + 0.016 * hand();
    addAround(silk, plucked(pitch(note), 3.6, 441 + i, 0.1 + 0.22 * strength), when, strength);
  });
  ANSWER.forEach(([beat, note, beats, strength], i) => {
    addAround(bow, solo(pitch(note), beats * BEAT, 481 + i), beat * BEAT + 0.02 * hand(), strength);
  });
  const mix = silence(loop);
  addAround(mix, evened(pad, 0.03, 1), 0);
  addAround(mix, evened(silk, 0.05, 1), 0);
  addAround(mix, evened(bow, 0.038, 1), 0);
  return centred(evened(inHallAround(mix, 0.42), 0.058, 0.65));
}
