import type { Cause, Event } from '../engine/events.ts';
import type { Beat } from '../engine/rerun.ts';
import { eventsFor } from '../engine/view.ts';
import type { SideMove } from '../engine/vocabulary.ts';

/** What Seoul does out of Washington's sight. */
const UNSEEN: ReadonlySet<SideMove> = new Set(['consultExperts', 'planB']);

/** What a step did to Seoul is Seoul's secret; Washington knows whether it was a step towards it. */
const SEEN_AS: Partial<Readonly<Record<Cause, Cause>>> = {
  'step-concession': 'step-fortunate',
  'step-nice': 'step-fortunate',
  'step-unfortunate': 'step-selfish',
};

/** Beats as Washington hears them: without what only Seoul knows. */
export function heardByWashington(beats: readonly Beat[]): readonly Beat[] {
  return beats.map((beat) => ({ ...beat, events: eventsFor('washington', beat.events).flatMap(heard) }));
}

function heard(event: Event): Event[] {
  if (event.kind === 'side-move-made') return UNSEEN.has(event.what) ? [] : [{ ...event, cost: 0 }];
  if (event.kind === 'meter-moved') return [{ ...event, because: SEEN_AS[event.because] ?? event.because }];
  if (event.kind === 'offer-made') return [{ ...event, step: event.step === 'opening' ? 'opening' : 'silent' }];
  return [event];
}
