import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CUE_SPRITE, LOOPS as WINDOWS } from '../../src/audio/cue-sprite.ts';
import { CUES } from '../../src/presenter/cue.ts';
import { CUES_RATE } from '../../src/tools/audio/all-sounds.ts';
import { CUE_RECIPES, renderCue } from '../../src/tools/audio/cue-recipes.ts';
import { renderCues, spriteSource } from '../../src/tools/audio/cue-sheet.ts';
import { encodeMp3, rateOfMp3 } from '../../src/tools/audio/encode-mp3.ts';
import { offsetOf, peakOf, rmsOf } from '../../src/tools/audio/levels.ts';
import { windowOf } from '../../src/tools/audio/loop-strip.ts';
import { LOOPS } from '../../src/tools/audio/loops.ts';
import { noise } from '../../src/tools/audio/noise.ts';
import { RATE } from '../../src/tools/audio/pcm.ts';
import { centroidOf, shareBetween } from '../../src/tools/audio/spectrum.ts';

const asset = (name: string): URL => new URL(`../../assets/audio/${name}.mp3`, import.meta.url);
const FILES = ['cues', ...Object.keys(LOOPS)];
const cues = renderCues();
const made = (cue: string) => {
  const found = cues.find((each) => each.cue === cue);
  if (!found) throw new Error(`no ${cue}`);
  return found.pcm;
};

test('every cue has a recipe and there is no recipe without a cue', () => {
  expect(Object.keys(CUE_RECIPES).toSorted()).toEqual([...CUES].toSorted());
});

test('a cue comes out sample for sample when it is made again, and a file byte for byte', () => {
  for (const { cue, pcm } of cues.filter((_, i) => i % 4 === 1)) {
    const recipe = CUE_RECIPES[cue];
    const again = recipe ? renderCue(recipe) : new Float32Array(0);
    expect(Buffer.from(again.buffer).equals(Buffer.from(pcm.buffer)), cue).toBe(true);
  }
  const encoded = () => Buffer.from(encodeMp3(made('card-laid'), RATE, 48));
  expect(encoded().equals(encoded())).toBe(true);
});

test.each(cues)('$cue is heard, is short, does not clip, is centred and ends in silence', ({ pcm, lengthMs }) => {
  expect(pcm.every((sample) => Number.isFinite(sample))).toBe(true);
  expect(peakOf(pcm)).toBeLessThan(0.8);
  expect(rmsOf(pcm)).toBeGreaterThan(0.02);
  expect(Math.abs(offsetOf(pcm))).toBeLessThan(0.001);
  expect(lengthMs).toBeGreaterThan(300);
  expect(lengthMs).toBeLessThan(2_700);
  expect(Math.abs(pcm[0] ?? 1)).toBeLessThan(0.001);
  expect(Math.abs(pcm.at(-1) ?? 1)).toBeLessThan(0.001);
});

test('no cue is more than ten decibels louder than another', () => {
  const levels = cues.map(({ pcm }) => 20 * Math.log10(rmsOf(pcm)));
  expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(10);
});

test('paper is bright, and thunder, doors and the table are dark', () => {
  const centre = (cue: string) => centroidOf(made(cue));
  for (const cue of ['page-turned', 'paper-torn', 'news', 'initialled']) expect(centre(cue)).toBeGreaterThan(2_500);
  for (const cue of ['north-stirs', 'threat-carried-out', 'table-stretches', 'walk-out'])
    expect(centre(cue)).toBeLessThan(600);
});

test('a small loudspeaker gives something of every cue: a twentieth of it lies above 150 Hz', () => {
  for (const { cue, pcm } of cues) expect(shareBetween(pcm, 150, 8_000), cue).toBeGreaterThan(0.05);
});

test('cues do not run into each other on the strip', () => {
  const windows = Object.values(CUE_SPRITE).toSorted((one, other) => one[0] - other[0]);
  const gaps = windows.slice(1).map(([start], i) => start - (windows[i]?.[0] ?? 0) - (windows[i]?.[1] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(0);
});

test('the committed table is the one the recipes give', () => {
  const committed = readFileSync(new URL('../../src/audio/cue-sprite.ts', import.meta.url), 'utf8');
  expect(committed).toBe(spriteSource(cues, WINDOWS));
});

test('noise with the same seed is the same, with another seed another', () => {
  const first = (seed: number) => Array.from({ length: 5 }, noise(seed));
  expect(first(7)).toEqual(first(7));
  expect(first(7)).not.toEqual(first(8));
});

test('the committed files are mp3 at the expected rates and together under 750 kB', () => {
  const rates = FILES.map((name) => rateOfMp3(readFileSync(asset(name))));
  expect(rates).toEqual([CUES_RATE, ...Object.values(LOOPS).map(({ rate }) => rate)]);
  expect(FILES.reduce((sum, name) => sum + statSync(asset(name)).size, 0)).toBeLessThan(750_000);
});

test('loops lie in their files where the table says, and the stems of the score share their bars', () => {
  const long = WINDOWS['score-warm'][1];
  for (const [name, window] of Object.entries(WINDOWS)) {
    expect(window).toEqual(windowOf(window[1] / 1000));
    expect((window[1] * RATE) % 1000).toBe(0);
    if (name.startsWith('score-')) expect(long % window[1]).toBe(0);
  }
});
