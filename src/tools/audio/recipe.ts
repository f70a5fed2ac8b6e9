import type { Pcm } from './pcm.ts';

export interface Recipe {
  /** Decibels against the other cues: a stamp may stand out, a cup must not. */
  readonly trim: number;
  readonly make: () => Pcm;
}
