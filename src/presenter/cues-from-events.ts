import type { Event } from '../engine/events.ts';
import type { Beat } from '../engine/rerun.ts';
import type { Session } from '../engine/session.ts';
import type { Cue, MoodModel } from './cue.ts';

/** A change of trust in hundredths that one can hear: the table moves. */
const HEARD = 50;

/** A cue and the event that it is heard with. */
export interface Heard {
  readonly cue: Cue;
  readonly at: Event;
}

/** What is heard of what happened, in its order; the table moves once, at the end, by all changes of trust together. */
export function heardIn(happened: readonly Event[]): Heard[] {
  const heard: Heard[] = [];
  const hear = (cue: Cue | null, at: Event): void => {
    if (cue && !heard.some((each) => each.cue === cue)) heard.push({ cue, at });
  };
  let trust = 0;
  let moved: Event | null = null;
  for (const event of happened) {
    if (event.kind === 'meter-moved' && event.meter === 'trust') {
      trust += event.by;
      moved = event;
    }
    hear(cueOf(event), event);
    if (event.kind === 'demand-made' && event.remark) hear('phone', event);
  }
  if (moved && trust >= HEARD) hear('table-draws-in', moved);
  if (moved && trust <= -HEARD) hear('table-stretches', moved);
  return heard;
}

export function cuesFrom(happened: readonly Event[]): Cue[] {
  return heardIn(happened).map((heard) => heard.cue);
}

/** What was heard with each event: one move of Seoul and all that it led to are heard together. */
export function captionsOf(beats: readonly Beat[]): ReadonlyMap<Event, readonly Cue[]> {
  const captions = new Map<Event, Cue[]>();
  const own = beats.flatMap((beat, i) => (beat.move.seat === 'seoul' ? [i] : []));
  for (const [k, from] of own.entries()) {
    const happened = beats.slice(from, own[k + 1]).flatMap((beat) => beat.events);
    for (const { cue, at } of heardIn(happened)) captions.set(at, [...(captions.get(at) ?? []), cue]);
  }
  return captions;
}

function cueOf(event: Event): Cue | null {
  switch (event.kind) {
    case 'demand-made':
      return 'demand-arrives';
    case 'offer-made':
    case 'offer-held':
      return 'offer-made';
    case 'offer-declined':
      return 'offer-declined';
    case 'offer-accepted':
      return 'initialled';
    case 'threat-made':
      return 'threat-made';
    case 'threat-withdrawn':
    case 'threat-voided':
      return 'threat-lifted';
    case 'threat-carried-out':
      return 'threat-carried-out';
    case 'side-move-made':
    case 'promised':
    case 'disclosed':
      return 'side-move';
    case 'spoke':
      return null;
    case 'round-began':
      return 'round-begins';
    case 'provoked':
      return 'north-stirs';
    case 'vote-taken':
      return 'vote';
    case 'talks-ended':
      return event.end === 'ratified' ? 'ratified' : 'talks-end';
    case 'leaked':
    case 'leader-refused':
      return 'phone';
    case 'adjourned':
    case 'band-changed':
    case 'calendar-event':
    case 'deck-event':
    case 'leader-consented':
    case 'lie-found-out':
    case 'meter-moved':
    case 'offer-revalued':
    case 'old-agreement-expired':
    case 'promise-broken':
    case 'promise-kept':
    case 'reservation-moved':
    case 'talks-opened':
    case 'vow-broken':
    case 'walked-out':
    case 'weight-moved':
      return null;
  }
}

/** What the score follows: trust, and how little time is left. */
export function moodFrom({ rules, table }: Session): MoodModel {
  const rest = Math.max(1, rules.calendar.rounds - 1);
  const gone = Math.max(0, Math.min(rest, table.round - 1));
  return { trust: table.trust, pressure: table.end === null ? Math.floor((gone * 10000) / rest) : 0 };
}
