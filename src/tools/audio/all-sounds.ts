import { renderCues, spriteSource, strip, type RenderedCue } from './cue-sheet.ts';
import { encodeMp3 } from './encode-mp3.ts';
import { loopStrip, windowOf } from './loop-strip.ts';
import { LOOPS, type LoopName, type LoopRecipe } from './loops.ts';
import { type Pcm, RATE } from './pcm.ts';
import { resampled } from './resample.ts';

export const CUES_RATE = 22_050;
const CUES_KILOBITS = 32;

const NAMES = Object.keys(LOOPS) as LoopName[];

function encodedCues(cues: readonly RenderedCue[]): Uint8Array {
  return encodeMp3(resampled(strip(cues), CUES_RATE), CUES_RATE, CUES_KILOBITS);
}

function encodedLoop({ rate, kilobitsPerSecond }: LoopRecipe, loop: Pcm): Uint8Array {
  return encodeMp3(resampled(loopStrip(loop), rate), rate, kilobitsPerSecond);
}

export interface Rendered {
  /** Sounds as they were made, before encoding, by name. */
  readonly sounds: ReadonlyMap<string, Pcm>;
  /** What is kept in the repository, by path from its root. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Everything from sources: each sound, each file, and the table that says where a sound lies in its file. */
export function renderAll(): Rendered {
  const cues = renderCues();
  const sounds = new Map<string, Pcm>(cues.map(({ cue, pcm }) => [cue, pcm]));
  const files = new Map<string, Uint8Array>([['assets/audio/cues.mp3', encodedCues(cues)]]);
  const windows: Record<string, readonly [number, number]> = {};
  for (const name of NAMES) {
    const loop = LOOPS[name].make();
    sounds.set(name, loop);
    windows[name] = windowOf(loop.length / RATE);
    files.set(`assets/audio/${name}.mp3`, encodedLoop(LOOPS[name], loop));
  }
  files.set('src/audio/cue-sprite.ts', new TextEncoder().encode(spriteSource(cues, windows)));
  return { sounds, files };
}
