import { type Pcm, RATE } from './pcm.ts';

const LEAD_MS = 200;
const TRAIL_MS = 250;

/**
 * mp3 adds silence at both ends, so a file cannot simply be repeated. Here the loop is written with its own end before
 * it and its own start after it: any window of exactly one loop's length then repeats without a seam, however late the
 * decoder is.
 */
export function loopStrip(loop: Pcm): Pcm {
  const lead = (LEAD_MS * RATE) / 1000;
  const length = lead + loop.length + (TRAIL_MS * RATE) / 1000;
  return Float32Array.from({ length }, (_, i) => loop[(i - lead + loop.length) % loop.length] ?? 0);
}

/** The part of a strip that repeats: [start, length] in milliseconds. */
export function windowOf(seconds: number): readonly [start: number, length: number] {
  return [LEAD_MS, Math.round(seconds * 1000)];
}
