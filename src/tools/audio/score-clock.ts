import { RATE } from './pcm.ts';

/** Both layers have the same bars, so that they can be started together and faded against each other. */
export const BEAT = 1.1;
export const BAR = 3 * BEAT;
export const BARS = 8;
export const LOOP = BARS * BAR;

/** The loop must be a whole number of samples, or its seam would click. */
export const LOOP_SAMPLES = Math.round(LOOP * RATE);
