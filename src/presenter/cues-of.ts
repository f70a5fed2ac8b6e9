import type { Event } from '../engine/events.ts';
import type { Cue } from './cue.ts';

/** A change of trust below this (hundredths) is not heard. */
const HEARD = 50;

/** What is heard of what happened, in order, nothing twice. */
export function cuesOf(events: readonly Event[]): readonly Cue[] {
  const cues = new Set<Cue>();
  for (const event of events) {
    const cue = cueOf(event);
    if (cue) cues.add(cue);
  }
  return [...cues];
}

function cueOf(event: Event): Cue | null {
  switch (event.kind) {
    case 'demand-made':
      return event.remark ? 'phone' : 'demand-arrives';
    case 'offer-made':
    case 'offer-held':
      return 'offer-made';
    case 'offer-declined':
      return 'offer-declined';
    case 'meter-moved':
      if (event.meter !== 'trust' || Math.abs(event.by) < HEARD) return null;
      return event.by > 0 ? 'table-draws-in' : 'table-stretches';
    case 'threat-made':
      return 'threat-made';
    case 'threat-withdrawn':
    case 'threat-voided':
      return 'threat-lifted';
    case 'threat-carried-out':
      return 'threat-carried-out';
    case 'leaked':
      return 'phone';
    case 'side-move-made':
    case 'promised':
    case 'disclosed':
      return 'side-move';
    case 'round-began':
      return 'round-begins';
    case 'provoked':
      return 'north-stirs';
    case 'offer-accepted':
      return 'initialled';
    case 'vote-taken':
      return 'vote';
    case 'talks-ended':
      return event.end === 'ratified' ? 'ratified' : 'talks-end';
    default:
      return null;
  }
}
