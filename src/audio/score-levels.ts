import type { MoodModel } from '../presenter/cue.ts';

export const STEMS = ['bed', 'warm', 'tense', 'pulse'] as const;
export type Stem = (typeof STEMS)[number];

/** How loud each stem of the score is, 0..1. */
export type ScoreLevels = Readonly<Record<Stem, number>>;

const part = (hundredths: number): number => Math.min(1, Math.max(0, hundredths / 10_000));

/** A smooth step from 0 to 1 while x goes from `from` to `to`. */
function ramp(x: number, from: number, to: number): number {
  const share = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

/**
 * Trust brings the warm stem, distrust the tense one, late rounds the pulse; the bed takes what is left, and is never
 * gone. In the middle of the scale warmth and tension are both faint, for one brings the major third and the other the
 * minor. The squares add up to 1: the score changes its colour, not its loudness.
 */
export function scoreLevels(mood: MoodModel): ScoreLevels {
  const trust = part(mood.trust);
  const pulse = 0.3 * ramp(part(mood.pressure), 0.1, 1);
  const warm = 0.7 * ramp(trust, 0.35, 0.9) * (1 - pulse);
  const tense = 0.7 * ramp(1 - trust, 0.4, 0.9) * (1 - pulse);
  const bed = 1 - warm - tense - pulse;
  return { bed: Math.sqrt(bed), warm: Math.sqrt(warm), tense: Math.sqrt(tense), pulse: Math.sqrt(pulse) };
}
