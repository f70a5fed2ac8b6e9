import type { SeoulBrief } from '../brief.ts';
import { worthToSeoul } from '../values.ts';
import type { SeoulView } from '../view.ts';
import type { Package } from '../vocabulary.ts';
import { at } from '../whole.ts';
import { aspiring, valueAt, type Manner } from './bargainer.ts';
import type { Policy } from './policy.ts';

/** Part of the way to everything at which both open, in basis points. */
const OPENS = 8000;
/** What tit for tat gives in a round even when it is given nothing, in basis points of value: else two of a kind wait for ever. */
const GOODWILL = 150;
/** Height of a rung of the MiCRO ladder, in basis points of value. */
const RUNG = 200;

/** Gives back what it was given: its aspiration falls by as much as Washington's last step was worth to Seoul. */
export function titForTat(manner: Manner): Policy {
  return aspiring((brief, view, round) => {
    const own = view.lastOffer;
    if (!own) return valueAt(brief, OPENS);
    const given = stepTowardsUs(brief, view);
    const steps = round > view.round ? 2 : 1;
    return Math.max(brief.reservation.seoul, worthToSeoul(brief, own) - Math.max(GOODWILL, given) * steps);
  }, manner);
}

function stepTowardsUs(brief: SeoulBrief, { bids }: SeoulView): number {
  if (bids.length < 2) return 0;
  const [before, now] = [at(bids, bids.length - 2), at(bids, bids.length - 1)];
  return worthToSeoul(brief, now.package) - worthToSeoul(brief, before.package);
}

/**
 * MiCRO (de Jonge 2022): a new proposal for every new proposal of the other side, one step down a list of one's own
 * outcomes; else the old one again. A session has ten rounds and a level tens of thousands of packages, so the list is
 * thinned to rungs of equal height, on each the package believed best for Washington.
 */
export function micro(manner: Manner): Policy {
  return aspiring((brief, view, round) => {
    const mine = countDistinct(view.offers.map((offer) => offer.package));
    const theirs = countDistinct(view.bids.map((bid) => bid.package)) + (round > view.round ? 1 : 0);
    const rung = Math.min(mine, Math.max(0, theirs - 1));
    return Math.max(brief.reservation.seoul, valueAt(brief, OPENS) - RUNG * rung);
  }, manner);
}

function countDistinct(packages: readonly Package[]): number {
  return new Set(packages.map((x) => x.join())).size;
}
