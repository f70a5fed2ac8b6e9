import type { SeoulBrief } from '../../engine/brief.ts';
import { worthToSeoul } from '../../engine/values.ts';
import type { SeoulView } from '../../engine/view.ts';
import type { Package } from '../../engine/vocabulary.ts';

/** What a package is worth to Seoul if it is signed now, in basis points: what was lost meanwhile is taken off. */
export function signedWorthSeen(brief: SeoulBrief, { signingPrice }: SeoulView, x: Package): number {
  return worthToSeoul(brief, x) - signingPrice;
}
