import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CUE_SPRITE, SCORE_LOOP } from '../../src/audio/cue-sprite.ts';
import { CUES } from '../../src/presenter/cue.ts';
import { CUE_RECIPES } from '../../src/tools/audio/cue-recipes.ts';
import { renderCues, spriteSource } from '../../src/tools/audio/cue-sheet.ts';
import { rateOfMp3 } from '../../src/tools/audio/encode-mp3.ts';
import { peakOf, rmsOf } from '../../src/tools/audio/levels.ts';
import { LEAD_MS, LOOP_MS } from '../../src/tools/audio/loop-strip.ts';
import { noise } from '../../src/tools/audio/noise.ts';
import type { Pcm } from '../../src/tools/audio/pcm.ts';
import { calmLayer } from '../../src/tools/audio/score-calm.ts';
import { LOOP_SAMPLES } from '../../src/tools/audio/score-clock.ts';
import { tenseLayer } from '../../src/tools/audio/score-tense.ts';

const hashOf = (pcm: Pcm): string => createHash('sha256').update(new Uint8Array(pcm.buffer)).digest('hex');
const asset = (name: string): URL => new URL(`../../assets/audio/${name}.mp3`, import.meta.url);
const FILES = ['cues', 'score-calm', 'score-tense'] as const;
const cues = renderCues();

test('every cue has a recipe and there is no recipe without a cue', () => {
  expect(Object.keys(CUE_RECIPES).toSorted()).toEqual([...CUES].toSorted());
});

test('the same cues come out sample for sample when they are made again', () => {
  const again = renderCues();
  expect(again.map(({ pcm }) => hashOf(pcm))).toEqual(cues.map(({ pcm }) => hashOf(pcm)));
});

test.each(cues)('$cue is heard, is short, does not clip and ends in silence', ({ pcm, lengthMs }) => {
  expect(pcm.every((sample) => Number.isFinite(sample))).toBe(true);
  expect(peakOf(pcm)).toBeLessThan(0.8);
  expect(rmsOf(pcm)).toBeGreaterThan(0.02);
  expect(lengthMs).toBeGreaterThan(300);
  expect(lengthMs).toBeLessThan(2_700);
  expect(Math.abs(pcm.at(-1) ?? 1)).toBeLessThan(0.001);
});

test('cues do not run into each other on the strip', () => {
  const windows = Object.values(CUE_SPRITE).toSorted((one, other) => one[0] - other[0]);
  const gaps = windows.slice(1).map(([start], i) => start - (windows[i]?.[0] ?? 0) - (windows[i]?.[1] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(0);
});

test('the committed table is the one the recipes give', () => {
  const committed = readFileSync(new URL('../../src/audio/cue-sprite.ts', import.meta.url), 'utf8');
  expect(committed).toBe(spriteSource(cues, LEAD_MS, LOOP_MS));
});

test.each([
  ['calm', calmLayer],
  ['tense', tenseLayer],
] as const)('the %s layer is one whole loop, the same each time, with no click at its seam', (_name, make) => {
  const loop = make();
  expect(loop.length).toBe(LOOP_SAMPLES);
  expect(hashOf(make())).toBe(hashOf(loop));
  expect(loop.every((sample) => Number.isFinite(sample))).toBe(true);
  expect(peakOf(loop)).toBeLessThan(0.7);
  expect(rmsOf(loop)).toBeGreaterThan(0.02);
  const steps = loop.map((sample, i) => Math.abs(sample - (loop.at(i - 1) ?? 0)));
  expect(steps[0]).toBeLessThan(8 * rmsOf(steps));
});

test('the loop is a whole number of milliseconds after a lead for the slowest decoder', () => {
  expect(SCORE_LOOP).toEqual([200, 26_400]);
});

test('noise with the same seed is the same, with another seed another', () => {
  const first = (seed: number) => Array.from({ length: 5 }, noise(seed));
  expect(first(7)).toEqual(first(7));
  expect(first(7)).not.toEqual(first(8));
});

test('the committed files are mp3 at the expected rates and together under 450 kB', () => {
  expect(FILES.map((name) => rateOfMp3(readFileSync(asset(name))))).toEqual([32_000, 16_000, 16_000]);
  expect(FILES.reduce((sum, name) => sum + statSync(asset(name)).size, 0)).toBeLessThan(450_000);
});
