import type { Score } from '../../src/engine/vocabulary.ts';
import { lambda, packages, toSeoul, toWashington } from './own-level.ts';
import type { OwnMeter } from './own-meters.ts';
import type { OwnSession } from './own-session.ts';

const within = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
const hundredth = (part: number, whole: number): number =>
  whole > 0 ? within(Math.floor((part * 100) / whole), 0, 100) : 0;

/** The five scores with the figures they are made of, after docs/model.md, “Ends and scores”. */
export function ownScores({ level, end }: OwnSession, meters: readonly OwnMeter[]) {
  const { file } = level;
  const weight = lambda(level, file.referenceTrust);
  const line = file.reservation;
  let best = line.seoul;
  let bestGain = 0;
  for (const x of packages(level)) {
    const [seoul, washington] = [toSeoul(level, x), toWashington(level, x, weight)];
    if (seoul < line.seoul || washington < line.washington) continue;
    best = Math.max(best, seoul);
    bestGain = Math.max(bestGain, seoul + washington - line.seoul - line.washington);
  }
  const { signed } = end;
  const text = signed && toSeoul(level, signed);
  const price = signed ? end.signingPrice : 0;
  const early = file.calendar.rounds.length - end.round;
  const value = text === null ? end.reservationSeoul - 12 * early : text - price;
  const washington = signed ? toWashington(level, signed, weight) : line.washington;
  const zero = line.seoul - 1500;
  const gains = { gainSeoul: value - line.seoul, gainWashington: washington - line.washington, bestGain };
  const joint = gains.gainSeoul + gains.gainWashington;
  const points: Record<Score, number> = {
    seoul: hundredth(value - zero, best - zero),
    joint: signed ? hundredth(joint, bestGain) : 0,
    trust: within(50 + Math.floor((end.trust - file.start.trust) / 60), 0, 100),
    deterrence: Math.floor(end.deterrence / 100),
    standing: Math.floor(end.standing / 100),
  };
  const figures = (score: Score): object => {
    if (score === 'seoul')
      return {
        kind: score,
        signed: signed !== null,
        textWorth: text,
        price,
        value,
        reservation: line.seoul,
        best,
        zero,
      };
    if (score === 'joint') return { kind: score, signed: signed !== null, ...gains };
    const meter = meters.find((one) => one.meter === score);
    return { kind: score, start: meter?.start, end: meter?.end, causes: meter?.causes.slice(0, 5) };
  };
  const names: readonly Score[] = ['seoul', 'joint', 'trust', 'deterrence', 'standing'];
  const scores = names.map((score) => ({
    score,
    points: points[score],
    weight: file.scoreWeights[score],
    figures: figures(score),
  }));
  return {
    scores,
    value,
    overall: Math.floor(scores.reduce((sum, one) => sum + one.points * one.weight, 0) / 100),
    share: signed && bestGain > 0 ? within(Math.floor((joint * 1000) / bestGain), 0, 1000) : 0,
  };
}
