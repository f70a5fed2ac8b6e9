import type { SeoulMove } from '../../engine/moves.ts';
import { bestForWashington } from '../../engine/policies/seoul-search.ts';
import { worthToSeoul } from '../../engine/values.ts';
import type { Package } from '../../engine/vocabulary.ts';
import { floorDivide } from '../../engine/whole.ts';
import type { Position } from './position.ts';

/** Width of the value that a rung spans, in basis points. */
const RUNG = 120;
/** Steps down from Seoul's last offer, in basis points of its own value. */
const STEPS = [0, 150, 350];
/** Places between Washington's bid and Seoul's last offer, in basis points of the way. */
const BETWEEN = [2500, 5000, 7500];

/**
 * Packages that trade better: at chosen values for Seoul, the one that is worth most to Washington as the advisers see it
 * at the trust of the moment. The values are those of the played package, of Seoul's last offer and a little below it,
 * and of places between Washington's bid and that offer. Only what Seoul could know is used.
 */
export function ladder(position: Position, played: SeoulMove): readonly Package[] {
  const { brief, view } = position;
  const own = worthToSeoul(brief, offerLikely(position));
  const bid = view.lastBid ? worthToSeoul(brief, view.lastBid) : brief.reservation.seoul;
  const values = [
    ...(played.kind === 'propose' ? [worthToSeoul(brief, played.package)] : []),
    ...STEPS.map((step) => own - step),
    ...BETWEEN.map((part) => bid + floorDivide((own - bid) * part, 10000)),
  ];
  const low = Math.min(brief.reservation.seoul, bid);
  return values.map((value) => {
    const from = Math.max(low, value);
    return bestForWashington(brief, view.estimate.weights, from, from + RUNG, view.lastOffer);
  });
}

/** Seoul's last offer, or, before the first, the old agreement. */
export function offerLikely({ brief, view }: Position): Package {
  return view.lastOffer ?? brief.issues.map((issue) => issue.expiring);
}
