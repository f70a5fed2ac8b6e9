import { openStream } from '../../engine/dice.ts';
import type { SeoulMove } from '../../engine/moves.ts';
import { scoreOf } from '../../engine/score.ts';
import { SCORES, type ByScore } from '../../engine/vocabulary.ts';
import { COMPILED, playOut, viewAt, where } from '../play-out.ts';
import { guided, type Guide } from './guides.ts';
import { endsTurn, playFrom, type Position } from './position.ts';

/** A way to go on: a move, perhaps one more of the same turn, and who plays the rest. */
export interface Plan {
  readonly move: SeoulMove;
  readonly followUp: SeoulMove | null;
  readonly guide: Guide;
}

/** How one roll-out ended. Score and its five parts in hundredths of a point of the overall score; value in basis points. */
export interface Played {
  readonly overall: number;
  readonly parts: ByScore<number>;
  readonly ratified: boolean;
  readonly value: number;
  readonly trust: number;
}

/**
 * Plays a plan on to the end with the k-th dice of the position. Every plan meets the same k-th dice: what differs
 * between two plans is then the plans' doing for the most part (common random numbers).
 */
export function rollOut(position: Position, plan: Plan, k: number): Played {
  const { rules, brief } = position;
  const { play, place } = playFrom(position);
  const { table } = play;
  const seed = diceSeed(position.seed, position.beat, k);
  table.dice = {
    counterpart: openStream(seed, 'counterpart'),
    world: openStream(seed, 'world'),
    assembly: openStream(seed, 'assembly'),
  };
  const refused = COMPILED.step(place, play, plan.move);
  if (refused) throw new RangeError(`a plan begins with a move that is refused: ${refused}`);
  if (plan.followUp && where(place).seat === 'seoul') COMPILED.step(place, play, plan.followUp);
  playOut(play, place, (view) => guided(plan.guide, brief, view));
  const { scores, seoulValue } = scoreOf(rules, table);
  const parts = {} as Record<keyof typeof scores, number>;
  let overall = 0;
  for (const name of SCORES) {
    parts[name] = scores[name] * rules.scoreWeights[name];
    overall += parts[name];
  }
  return { overall, parts, ratified: table.end === 'ratified', value: seoulValue, trust: table.trust };
}

/** What the guide of a plan does next in the same turn; null where the move ends it. No dice fall within a turn. */
export function nextOf(position: Position, { move, guide }: Plan): SeoulMove | null {
  if (endsTurn(move)) return null;
  const { play, place } = playFrom(position);
  if (COMPILED.step(place, play, move)) return null;
  return guided(guide, position.brief, viewAt(position.rules, play.table, place));
}

/** Of the k-th roll-out from a beat of a session: 0..2^32 − 1, spread so that neighbours share nothing. */
export function diceSeed(seed: number, beat: number, k: number): number {
  let z = Math.imul(seed ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(beat + 1, 0x9e3779b1) ^ Math.imul(k + 1, 0xc2b2ae35);
  z = Math.imul(z ^ (z >>> 16), 0x7feb352d);
  z = Math.imul(z ^ (z >>> 15), 0x846ca68b);
  return (z ^ (z >>> 16)) >>> 0;
}
