/** All stems count the same bars, so that they can be started together and faded against each other. */
export const BEAT = 1.1;
export const BAR = 3 * BEAT;

/** Bars before a stem comes round: each divides the longest, so that the harmony always meets itself. */
export const BARS = { bed: 8, warm: 16, tense: 8, pulse: 4 } as const;
export type Stem = keyof typeof BARS;

/** Seconds. A whole number of milliseconds, and of samples at every rate that is used. */
export function loopOf(stem: Stem): number {
  return BARS[stem] * BAR;
}
