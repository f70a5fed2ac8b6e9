import { CUE_RECIPES, renderCue } from './cue-recipes.ts';
import { add, type Pcm, RATE, silence } from './pcm.ts';

export interface RenderedCue {
  readonly cue: string;
  readonly pcm: Pcm;
  readonly startMs: number;
  readonly lengthMs: number;
}

/**
 * Silence between cues. An mp3 decoder delivers everything late, by up to 50 ms at 22.05 kHz (encoder and decoder delay);
 * how late depends on the browser; so a cue's window is longer than the cue by `LATE_MS`, and the gap is longer still.
 */
const GAP_MS = 110;
const LATE_MS = 70;

export function renderCues(): readonly RenderedCue[] {
  let startMs = 20;
  return Object.entries(CUE_RECIPES).map(([cue, recipe]) => {
    const pcm = renderCue(recipe);
    const rendered = { cue, pcm, startMs, lengthMs: Math.ceil((pcm.length / RATE) * 1000) + LATE_MS };
    startMs += rendered.lengthMs - LATE_MS + GAP_MS;
    return rendered;
  });
}

/** All cues on one strip, the picture sprite's cousin. */
export function strip(cues: readonly RenderedCue[]): Pcm {
  const last = cues.at(-1);
  const sheet = silence(last === undefined ? 0 : (last.startMs + last.lengthMs + 60) / 1000);
  for (const { pcm, startMs } of cues) add(sheet, pcm, startMs / 1000);
  return sheet;
}

const keyOf = (name: string): string => (/^[a-z]+$/.test(name) ? name : `'${name}'`);

/** The source of src/audio/cue-sprite.ts. */
export function spriteSource(
  cues: readonly RenderedCue[],
  loops: Readonly<Record<string, readonly [start: number, length: number]>>,
): string {
  return [
    '// Written by src/tools/audio/render-audio.ts; do not edit.',
    "import type { Cue } from '../presenter/cue.ts';",
    '',
    '/** Where each cue lies on cues.mp3: [start, length] in milliseconds. */',
    'export const CUE_SPRITE: Readonly<Record<Cue, readonly [start: number, length: number]>> = {',
    ...cues.map(({ cue, startMs, lengthMs }) => `  ${keyOf(cue)}: [${startMs}, ${lengthMs}],`),
    '};',
    '',
    '/** The part of each file that repeats without a seam: [start, length] in milliseconds. */',
    'export const LOOPS = {',
    ...Object.entries(loops).map(([name, [start, length]]) => `  ${keyOf(name)}: [${start}, ${length}],`),
    '} as const;',
    'export type LoopName = keyof typeof LOOPS;',
    '',
  ].join('\n');
}
