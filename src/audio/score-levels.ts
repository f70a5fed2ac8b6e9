import type { MoodModel } from '../presenter/cue.ts';

export interface ScoreLevels {
  readonly calm: number;
  readonly tense: number;
}

/** How loud each layer is, 0..1. Low trust weighs about twice as much as late rounds; the sum's power stays even. */
export function scoreLevels(mood: MoodModel): ScoreLevels {
  const distrust = 1 - Math.min(10_000, Math.max(0, mood.trust)) / 10_000;
  const late = Math.min(10_000, Math.max(0, mood.pressure)) / 10_000;
  const tension = Math.min(1, Math.max(0, (0.65 * distrust + 0.35 * late - 0.15) / 0.75));
  const angle = (tension * Math.PI) / 2;
  return { calm: Math.cos(angle), tense: Math.sin(angle) };
}
