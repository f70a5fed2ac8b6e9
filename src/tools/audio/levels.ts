import { type Pcm, samplesIn, scaled } from './pcm.ts';

export function peakOf(pcm: Pcm): number {
  return pcm.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
}

export function rmsOf(pcm: Pcm, from = 0, to = pcm.length): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += (pcm[i] ?? 0) ** 2;
  return Math.sqrt(sum / Math.max(1, to - from));
}

/** How loud the loudest fifth of a second is: nearer to what one hears of a short sound than its peak or its mean. */
export function loudestOf(pcm: Pcm): number {
  const window = Math.min(pcm.length, samplesIn(0.2));
  let loudest = 0;
  for (let from = 0; from + window <= pcm.length; from += samplesIn(0.025)) {
    loudest = Math.max(loudest, rmsOf(pcm, from, from + window));
  }
  return loudest;
}

/** Brings a sound to `loudness` (see `loudestOf`), but never above `ceiling`. */
export function levelled(pcm: Pcm, loudness: number, ceiling: number): Pcm {
  return scaled(pcm, Math.min(loudness / loudestOf(pcm), ceiling / peakOf(pcm)));
}

/** Brings a loop to a mean power, but never above `ceiling`: so that stems can be faded against each other. */
export function evened(loop: Pcm, rms: number, ceiling: number): Pcm {
  return scaled(loop, Math.min(rms / rmsOf(loop), ceiling / peakOf(loop)));
}

/** The mean, -1..1: what a loudspeaker would be pushed to one side by. */
export function offsetOf(pcm: Pcm): number {
  return pcm.reduce((sum, sample) => sum + sample, 0) / Math.max(1, pcm.length);
}

export function decibels(amplitude: number): string {
  return (20 * Math.log10(Math.max(amplitude, 1e-6))).toFixed(1).padStart(6);
}
