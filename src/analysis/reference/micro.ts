import { at } from '../../engine/whole.ts';
import type { Agent } from './alternating-offers.ts';
import type { BargainingSide } from './bargaining-side.ts';

/**
 * MiCRO (de Jonge 2022): goes down its own ranking one outcome at a time, and only as long as the other side has made
 * as many different offers as it has itself.
 */
export function micro({ units, ranking, rational }: BargainingSide): Agent {
  const received = new Set<number>();
  let proposed = 0;
  return {
    move: (standing) => {
      if (standing !== null) received.add(standing);
      const ready = proposed <= received.size && proposed < rational;
      const next = at(ranking, ready ? proposed : proposed - 1);
      if (standing !== null && at(units, standing) >= at(units, next)) return 'accept';
      if (ready) proposed += 1;
      return next;
    },
  };
}
