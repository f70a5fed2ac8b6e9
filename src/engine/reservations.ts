import type { Cause } from './events.ts';
import type { Play } from './table-state.ts';
import type { Side } from './vocabulary.ts';
import { clamp } from './whole.ts';

/** Moves what no agreement is worth to a side, in basis points, and says why. */
export function moveReservation(play: Play, side: Side, by: number, because: Cause): void {
  const field = side === 'seoul' ? 'reservationSeoul' : 'reservationWashington';
  const before = play.table[field];
  const to = clamp(before + by, 0, 10000);
  if (to === before) return;
  play.table[field] = to;
  play.news.push({ kind: 'reservation-moved', side, by: to - before, because });
}
