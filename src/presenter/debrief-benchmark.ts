import type { JointFigures } from './score-story.ts';

/** How much of the possible joint gain was realised, beside what people reach in studies. Per mille. */
export interface Benchmark {
  readonly share: number;
  readonly people: number;
}

/** Of the possible joint value, on average over 582 samples (Yao, Li & Storme). */
const PEOPLE = 750;

export function benchmarkOf({ signed, gainSeoul, gainWashington, bestGain }: JointFigures): Benchmark {
  const share = signed && bestGain > 0 ? Math.floor(((gainSeoul + gainWashington) * 1000) / bestGain) : 0;
  return { share: Math.max(0, Math.min(1000, share)), people: PEOPLE };
}
