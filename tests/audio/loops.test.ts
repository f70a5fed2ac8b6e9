import { expect, test } from 'vitest';
import { LOOPS as WINDOWS } from '../../src/audio/cue-sprite.ts';
import { offsetOf, peakOf, rmsOf } from '../../src/tools/audio/levels.ts';
import { LOOPS, type LoopName } from '../../src/tools/audio/loops.ts';
import { RATE } from '../../src/tools/audio/pcm.ts';
import { centroidOf, shareBetween } from '../../src/tools/audio/spectrum.ts';

const loops = (Object.keys(LOOPS) as LoopName[]).map((name) => ({ name, pcm: LOOPS[name].make() }));
const made = (name: LoopName) => loops.find((loop) => loop.name === name)?.pcm ?? new Float32Array(0);

test.each(loops)(
  '$name is as long as its window, does not clip and pushes the loudspeaker to no side',
  ({ name, pcm }) => {
    expect((pcm.length / RATE) * 1000).toBe(WINDOWS[name][1]);
    expect(pcm.every((sample) => Number.isFinite(sample))).toBe(true);
    expect(peakOf(pcm)).toBeLessThan(0.7);
    expect(Math.abs(offsetOf(pcm))).toBeLessThan(1e-6);
  },
);

test.each(loops)('$name has no click at its seam: the step across it is like its neighbours', ({ pcm }) => {
  const around = Float32Array.from({ length: 400 }, (_, i) => pcm.at(i - 200) ?? 0);
  const steps = around.subarray(1).map((sample, i) => Math.abs(sample - (around[i] ?? 0)));
  expect(steps[199]).toBeLessThan(6 * rmsOf(steps) + 1e-4);
});

test('the stems are of like power, so that one may be faded against another', () => {
  const levels = loops.filter(({ name }) => name.startsWith('score-')).map(({ pcm }) => 20 * Math.log10(rmsOf(pcm)));
  expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(2.5);
});

test('the places are of one power, so that the mixer alone says how loud they are', () => {
  const levels = loops.filter(({ name }) => name.startsWith('place-')).map(({ pcm }) => 20 * Math.log10(rmsOf(pcm)));
  expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(0.5);
});

test('a small loudspeaker gives something of every loop: a tenth of it lies above 150 Hz', () => {
  for (const { name, pcm } of loops) expect(shareBetween(pcm, 150, 8_000), name).toBeGreaterThan(0.1);
});

test('warmth is brighter than the bed and the tension, and rain is the brightest place', () => {
  const centre = (name: LoopName) => centroidOf(made(name));
  expect(centre('score-warm')).toBeGreaterThan(1.5 * centre('score-bed'));
  expect(centre('score-warm')).toBeGreaterThan(1.5 * centre('score-tense'));
  expect(centre('place-rain')).toBeGreaterThan(2 * centre('place-assembly'));
});

test('a loop comes out sample for sample when it is made again', () => {
  for (const name of ['score-pulse', 'score-tense', 'place-rain', 'place-table'] as const) {
    const again = LOOPS[name].make();
    expect(Buffer.from(again.buffer).equals(Buffer.from(made(name).buffer)), name).toBe(true);
  }
});
