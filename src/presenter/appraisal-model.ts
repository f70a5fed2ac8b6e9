import type { Text } from '../content/level-parts.ts';
import type { Beat } from '../engine/rerun.ts';
import type { Session } from '../engine/session.ts';
import { appraise, type Appraisal, type SeoulView } from '../engine/view.ts';
import type { Package } from '../engine/vocabulary.ts';
import type { PlayedLevel } from './level-text.ts';

/** A bloc of the Assembly: its seats, and how many of them are counted for the text. */
export interface BlocCount {
  readonly name: Text;
  readonly seats: number;
  readonly yes: number;
}

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
  readonly closing: 'far-under' | 'under' | 'within' | 'over' | 'refused' | 'own-demand';
  readonly blocs: readonly BlocCount[];
  readonly seats: number;
  readonly votes: number;
  readonly majority: number;
  readonly passes: boolean;
}

/** Changes below this are not felt across the table (see the engine's tuning). */
const FELT = 50;
/** So much below the line, or above it, is far off. */
const FAR = 1500;

export function appraisalModel(
  level: PlayedLevel,
  session: Session,
  view: SeoulView,
  beats: readonly Beat[],
  x: Package,
): AppraisalModel {
  const { blocs } = level.file.assembly;
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
    closing: closingOf(session, view, beats, x, now),
    blocs: blocs.map(({ name, seats }, i) => ({ name, seats, yes: now.votes.yes[i] ?? 0 })),
    seats: blocs.reduce((sum, bloc) => sum + bloc.seats, 0),
    votes: now.votes.total,
    majority: now.votes.majority,
    passes: now.votes.total >= now.votes.majority,
  };
}

function closingOf(
  session: Session,
  view: SeoulView,
  beats: readonly Beat[],
  x: Package,
  { theirs, theirReservation: floor }: Appraisal,
): AppraisalModel['closing'] {
  if (view.lastBid?.every((stop, i) => stop === x[i])) return 'own-demand';
  if (theirs.high < floor - FAR) return 'far-under';
  if (theirs.high < floor) return 'under';
  const refused = lastRefused(beats);
  if (refused && theirs.likely <= appraise(session, refused).theirs.likely) return 'refused';
  return theirs.low > floor + FAR ? 'over' : 'within';
}

/** What Washington declined last; null after it took one, or before any. */
function lastRefused(beats: readonly Beat[]): Package | null {
  let offer: Package | null = null;
  let refused: Package | null = null;
  for (const event of beats.flatMap((beat) => beat.events)) {
    if (event.kind === 'offer-made') offer = event.package;
    if (event.kind === 'offer-declined') refused = offer;
    if (event.kind === 'offer-accepted') refused = null;
  }
  return refused;
}
