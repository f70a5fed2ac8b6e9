import type { Side } from '../engine/vocabulary.ts';
import type { StopLabel } from './stop-label.ts';

/** An offer of either side: values in basis points as they were then. */
export interface OfferMark {
  readonly beat: number;
  readonly round: number;
  readonly by: Side;
  readonly seoul: number;
  readonly washington: number;
  /** Worth to Washington at the trust of the end, so that all offers stand on one plane. */
  readonly atEnd: number;
  readonly headline: StopLabel | null;
}
