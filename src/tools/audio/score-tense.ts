import { pitch, swell } from './envelope.ts';
import { inHallAround } from './hall.ts';
import { evened } from './levels.ts';
import { noise } from './noise.ts';
import { addAround, centred, draw, type Pcm, RATE, silence } from './pcm.ts';
import { BAR, BEAT, loopOf } from './score-clock.ts';
import { bowed } from './voices.ts';

/** Six short bows a bar, low strings: over each chord its root, the minor third, and the note that leans on it. */
const OSTINATO: readonly (readonly number[])[] = [
  [50, 50, 53, 50, 50, 48],
  [50, 50, 53, 52, 50, 48],
  [43, 43, 46, 43, 43, 41],
  [43, 43, 46, 45, 43, 46],
  [40, 40, 43, 40, 40, 46],
  [40, 40, 43, 45, 46, 43],
  [45, 45, 46, 45, 45, 43],
  [45, 45, 46, 45, 43, 48],
];
const ACCENTS = [1, 0.55, 0.8, 0.6, 0.7, 0.5] as const;

/** Long low notes under the bows, two bars each; the last pair leans from B flat to A. */
const LOW: readonly (readonly [number, number])[] = [
  [38, 45],
  [43, 46],
  [40, 46],
  [45, 46],
];

/** Fast bowing on one note: six strokes to the beat, never quite even. */
function tremolo(note: number, seconds: number, seed: number): Pcm {
  const string = bowed(pitch(note), { seconds, rise: seconds * 0.6, fall: seconds * 0.35, softness: 1.5 });
  const hand = noise(seed);
  let stroke = 0;
  let force = 1;
  return string.map((sample, i) => {
    const turn = Math.floor(((i / RATE) * 6) / BEAT);
    if (turn !== stroke) {
      stroke = turn;
      force = 1 + 0.25 * hand();
    }
    return sample * force * (0.62 + 0.38 * Math.sin((2 * Math.PI * (i / RATE) * 6) / BEAT));
  });
}

/** A note high on the string, hardly bowed: it comes and goes without having said anything. */
function thin(note: number, seconds: number): Pcm {
  const hz = pitch(note);
  return draw(seconds, (t) => {
    const tone = Math.sin(2 * Math.PI * hz * t) + 0.25 * Math.sin(2 * Math.PI * 2 * hz * t);
    return swell(t, seconds, seconds * 0.6, seconds * 0.35) * tone * (1 + 0.1 * Math.sin(23 * t));
  });
}

/** The stem of distrust: the minor third, an ostinato that goes nowhere, and a note that leans. */
export function tenseStem(): Pcm {
  const loop = loopOf('tense');
  const hand = noise(401);
  const bows = silence(loop);
  const low = silence(loop);
  const high = silence(loop);
  OSTINATO.forEach((notes, bar) =>
    notes.forEach((note, i) => {
      const bow = { seconds: 0.5, rise: 0.05, fall: 0.34, softness: 1.5 };
      const when = bar * BAR + (i * BEAT) / 2 + 0.014 * hand();
      addAround(bows, bowed(pitch(note), bow), when, (ACCENTS[i] ?? 0.5) * (1 + 0.1 * hand()));
    }),
  );
  LOW.forEach(([root, lean], pair) => {
    const at = pair * 2 * BAR;
    const long = { seconds: 2 * BAR + 1.4, rise: 1.6, fall: 1.8, softness: 1.6 };
    addAround(low, bowed(pitch(root), long), at - 0.4, 0.5);
    addAround(low, tremolo(lean, 1.7 * BAR, 411 + pair), at + 0.3 * BAR, 0.5);
  });
  addAround(high, thin(81, 1.8 * BAR), 0.4 * BAR);
  addAround(high, thin(82, 1.8 * BAR), 4.4 * BAR);
  addAround(high, thin(81, 1.3 * BAR), 6.5 * BAR);
  const mix = silence(loop);
  addAround(mix, evened(bows, 0.05, 1), 0);
  addAround(mix, evened(low, 0.042, 1), 0);
  addAround(mix, evened(high, 0.006, 1), 0);
  return centred(evened(inHallAround(mix, 0.32, 0.82), 0.062, 0.6));
}
