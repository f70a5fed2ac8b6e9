import type { SeoulMove } from '../../engine/moves.ts';
import type { WorkerPort } from '../worker-port.ts';
import type { Outlook } from './outlook.ts';
import type { Reviewable, ReviewedMove } from './review.ts';
import type { ReviewSettings } from './settings.ts';

/** What a worker is asked. `run` numbers the questions of one owner, so that a late answer is not taken for another's. */
export type ReviewAsk =
  | {
      readonly kind: 'review';
      readonly run: number;
      readonly session: Reviewable;
      readonly settings: ReviewSettings;
    }
  | {
      readonly kind: 'try';
      readonly run: number;
      readonly session: Reviewable;
      readonly settings: ReviewSettings;
      readonly beat: number;
      readonly move: SeoulMove;
    }
  | { readonly kind: 'cancel'; readonly run: number };

/** What a worker answers: each move as it is judged, then one of the ends. */
export type ReviewAnswer =
  | { readonly kind: 'judged'; readonly run: number; readonly move: ReviewedMove }
  | { readonly kind: 'reviewed'; readonly run: number }
  | { readonly kind: 'tried'; readonly run: number; readonly outlook: Outlook | null }
  | { readonly kind: 'cancelled'; readonly run: number }
  | { readonly kind: 'failed'; readonly run: number; readonly why: string };

/** What reviews: asked and answering as above. */
export type ReviewPort = WorkerPort<ReviewAsk, ReviewAnswer>;
