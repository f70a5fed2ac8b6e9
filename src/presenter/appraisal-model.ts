import type { Session } from '../engine/session.ts';
import { appraise, type SeoulView } from '../engine/view.ts';
import type { Package } from '../engine/vocabulary.ts';

/** What the player is told of a package before it is sent. All values in basis points. */
export interface AppraisalModel {
  readonly worth: number;
  readonly reservation: number;
  readonly belowLine: boolean;
  readonly theirs: { readonly low: number; readonly likely: number; readonly high: number };
  readonly floor: number;
  /** Against Seoul's last offer, in Washington's eyes. */
  readonly compare: 'first' | 'better' | 'worse' | 'same';
  /** How near it seems to what they would take. */
  readonly closing: 'far-under' | 'under' | 'within' | 'over';
  readonly votes: number;
  readonly majority: number;
  readonly passes: boolean;
}

/** Changes below this are not felt across the table (see the engine's tuning). */
const FELT = 50;
/** So much below the line, or above it, is far off. */
const FAR = 1500;

export function appraisalModel(session: Session, view: SeoulView, x: Package): AppraisalModel {
  const now = appraise(session, x);
  const before = view.lastOffer ? appraise(session, view.lastOffer).theirs.likely : null;
  const step = before === null ? 0 : now.theirs.likely - before;
  return {
    worth: now.worth,
    reservation: now.reservation,
    belowLine: now.worth < now.reservation,
    theirs: now.theirs,
    floor: now.theirReservation,
    compare: before === null ? 'first' : step >= FELT ? 'better' : step <= -FELT ? 'worse' : 'same',
    closing:
      now.theirs.high < now.theirReservation - FAR
        ? 'far-under'
        : now.theirs.high < now.theirReservation
          ? 'under'
          : now.theirs.low > now.theirReservation + FAR
            ? 'over'
            : 'within',
    votes: now.votes.total,
    majority: now.votes.majority,
    passes: now.votes.total >= now.votes.majority,
  };
}
