import type { Event } from '../engine/events.ts';
import type { Session } from '../engine/session.ts';
import { viewFor, type WorldView } from '../engine/view.ts';
import type { Phase } from '../engine/vocabulary.ts';
import { facesAfter } from './faces-from-events.ts';
import type { DelegationModel, Light, RoomModel } from './room-model.ts';

/** A page of the wall calendar. `month` 1..12. */
export interface CalendarPage {
  readonly year: number;
  readonly month: number;
}

const MOST_PAPERS = 6;
/** Below this deterrence, in hundredths, the weather over the ridge comes into the room. */
const STORM_BELOW = 2500;

const LIGHT_OF: Readonly<Record<Phase, Light>> = {
  briefing: 'dawn',
  demand: 'dawn',
  preparation: 'day',
  table: 'day',
  called: 'day',
  response: 'day',
  reckoning: 'day',
  initialled: 'dusk',
  ratification: 'dusk',
  aftermath: 'dusk',
  ratified: 'day',
  rejected: 'dusk',
  lapsed: 'dusk',
  collapsed: 'storm',
};

/** The room at one moment: where the talks stand, and what has just happened in them. */
export function roomFrom(session: Session, happened: readonly Event[], calendar: readonly CalendarPage[]): RoomModel {
  const view = viewFor(session, 'world');
  const page = calendar[Math.max(0, view.round - 1)] ?? { year: 2019, month: 1 };
  const faces = facesAfter(happened, view.trust);
  const { expiryAfter } = session.rules.calendar;
  const delegation = (side: 'seoul' | 'washington', made: number): DelegationModel => ({
    ...faces[side],
    papers: Math.min(MOST_PAPERS, made),
  });
  return {
    trust: view.trust,
    deterrence: view.deterrence,
    standing: view.standing,
    year: page.year,
    month: page.month,
    round: view.round,
    rounds: session.rules.calendar.rounds,
    expired: expiryAfter !== null && view.round > expiryAfter,
    light: lightOf(view, happened),
    seoul: delegation('seoul', view.offers.length),
    washington: delegation('washington', view.bids.length),
    phoneLit: happened.some(rings),
    threatPending: view.threat !== null,
    seal: sealOf(view, happened),
  };
}

function lightOf(view: WorldView, happened: readonly Event[]): Light {
  if (view.end === 'ratified') return LIGHT_OF.ratified;
  const stirred = happened.some((event) => event.kind === 'provoked');
  return stirred || view.deterrence < STORM_BELOW ? 'storm' : LIGHT_OF[view.phase];
}

/** A remark from above, a leak, a word from the leader, a side move being answered. */
function rings(event: Event): boolean {
  return (
    event.kind === 'leaked' ||
    event.kind === 'leader-refused' ||
    event.kind === 'side-move-made' ||
    (event.kind === 'demand-made' && event.remark)
  );
}

function sealOf(view: WorldView, happened: readonly Event[]): RoomModel['seal'] {
  if (view.end === 'ratified') return 'ratified';
  if (view.initialled) return 'initialled';
  if (view.end === 'rejected' || view.end === 'collapsed') return 'torn';
  const undone = happened.some(
    (event) => event.kind === 'leader-refused' || (event.kind === 'vote-taken' && !event.passed),
  );
  return undone ? 'torn' : 'none';
}
