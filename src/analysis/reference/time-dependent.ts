import { at } from '../../engine/whole.ts';
import type { Agent } from './alternating-offers.ts';
import { leastAtLeast, type BargainingSide } from './bargaining-side.ts';

/**
 * Concedes by the clock alone from its best to the larger of its reservation and its worst (Faratin, Sierra & Jennings
 * 1998). `beta` below 1 holds out until late, above 1 gives way early.
 */
export function timeDependent(side: BargainingSide, beta: number): Agent {
  const { units, reservation, ranking } = side;
  const high = at(units, at(ranking, 0));
  const low = Math.max(reservation, at(units, at(ranking, ranking.length - 1)));
  return {
    move: (standing, time) => {
      const wanted = Math.floor(low + (high - low) * (1 - time ** (1 / beta)) + 0.5);
      return standing !== null && at(units, standing) >= wanted ? 'accept' : leastAtLeast(side, wanted);
    },
  };
}
