import { pitch, swell } from './envelope.ts';
import { filter } from './filter.ts';
import { inHallAround } from './hall.ts';
import { evened } from './levels.ts';
import { noise } from './noise.ts';
import { addAround, centred, draw, layered, type Pcm, silence, withSoftEdges } from './pcm.ts';
import { BAR, BARS, BEAT, loopOf } from './score-clock.ts';
import { drum, plucked } from './voices.ts';

/** A brush on hide: what is left of a clock when one no longer looks at it. */
function brush(seed: number, strength: number): Pcm {
  const hiss = noise(seed);
  const hair = filter('band');
  return draw(0.16, (t) => swell(t, 0.16, 0.012, 0.14) * hair(hiss(), 1500 + 900 * strength, 0.9));
}

/** A drum under cloth: felt more than heard, with enough of its upper skin for small loudspeakers. */
function heart(seconds: number, seed: number): Pcm {
  const far = filter('low');
  const beat = layered(seconds, [drum(73.4, seconds, seed, 0.1), 0, 1], [drum(146.8, seconds * 0.6, seed, 0), 0, 0.6]);
  return withSoftEdges(beat, 0.012, 0.2).map((sample) => far(sample, 560));
}

/** The low D that is in every chord, plucked: [beat, MIDI note, strength]. */
const STEPS: readonly (readonly [number, number, number])[] = [
  [0, 38, 1],
  [2.5, 50, 0.5],
  [3, 38, 0.7],
  [5, 45, 0.6],
  [6, 38, 1],
  [8.5, 50, 0.5],
  [9, 38, 0.7],
  [10.5, 45, 0.45],
  [11, 50, 0.6],
];

/** The stem of time: a heart, brushes, and steps on one note. */
export function pulseStem(): Pcm {
  const loop = loopOf('pulse');
  const hand = noise(501);
  const brushes = silence(loop);
  const beats = silence(loop);
  const steps = silence(loop);
  for (let half = 0; half < BARS.pulse * 6; half += 1) {
    const strength = half % 6 === 0 ? 1 : half % 2 === 0 ? 0.7 : 0.45;
    addAround(brushes, brush(511 + half, strength), (half * BEAT) / 2 + 0.008 * hand(), strength);
  }
  for (let bar = 0; bar < BARS.pulse; bar += 1) {
    const at = bar * BAR;
    addAround(beats, heart(0.9, 521), at + 0.008 * hand(), bar % 2 === 0 ? 1 : 0.85);
    addAround(beats, heart(0.6, 523), at + 0.33 * BEAT + 0.008 * hand(), 0.5);
    addAround(beats, heart(0.6, 525), at + 2 * BEAT + 0.008 * hand(), bar === 3 ? 0.6 : 0.4);
  }
  STEPS.forEach(([beat, note, strength], i) => {
    const when = beat * BEAT + 0.01 * hand();
    addAround(steps, plucked(pitch(note), 1.4, 541 + i, 0.05), when, strength);
  });
  const mix = silence(loop);
  addAround(mix, evened(beats, 0.05, 1), 0);
  addAround(mix, evened(steps, 0.03, 1), 0);
  addAround(mix, evened(brushes, 0.007, 1), 0);
  return centred(evened(inHallAround(mix, 0.22, 0.78), 0.05, 0.65));
}
