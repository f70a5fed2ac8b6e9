import type { Event } from '../engine/events.ts';
import type { Beat } from '../engine/rerun.ts';
import type { Session } from '../engine/session.ts';
import type { Cue, MoodModel } from './cue.ts';
import { momentAt } from './moment-model.ts';

/** Changes in hundredths that one can hear: of trust, when the table moves; of standing, when the street does. */
const HEARD = { trust: 50, standing: 200 } as const;

/** So many sounds of one move can be told apart; what matters less is left out. */
const MOST = 4;

/** What is left out first: what the next thing would have told anyway. */
const MATTERS_LESS: readonly Cue[] = ['round-begins', 'news', 'card-laid', 'crowd-swells', 'adjourned', 'consent'];

/** A cue and the event that it is heard with. */
export interface Heard {
  readonly cue: Cue;
  readonly at: Event;
}

/**
 * What is heard of what happened, in its order and each once; the table moves once, at the end, by all changes of trust
 * together. `rounds` is how many rounds the talks have.
 */
export function heardIn(happened: readonly Event[], rounds: number): Heard[] {
  const heard: Heard[] = [];
  const hear = (cue: Cue, at: Event): void => {
    if (!heard.some((each) => each.cue === cue)) heard.push({ cue, at });
  };
  const moved = { trust: 0, standing: 0 };
  let trustLast: Event | null = null;
  let standingLast: Event | null = null;
  for (const event of happened) {
    for (const cue of cuesOf(event, rounds)) hear(cue, event);
    if (event.kind !== 'meter-moved') continue;
    if (event.meter === 'trust') {
      moved.trust += event.by;
      trustLast = event;
    }
    if (event.meter === 'standing') {
      moved.standing += event.by;
      standingLast = event;
    }
  }
  if (standingLast && moved.standing <= -HEARD.standing) hear('crowd-swells', standingLast);
  if (trustLast && moved.trust >= HEARD.trust) hear('table-draws-in', trustLast);
  if (trustLast && moved.trust <= -HEARD.trust) hear('table-stretches', trustLast);
  return theFew(heard);
}

/** At most `MOST`: first those go that matter less, then what lies in the middle; one's own move and the last word stay. */
function theFew(heard: readonly Heard[]): Heard[] {
  const left = [...heard];
  for (const cue of MATTERS_LESS) {
    if (left.length <= MOST) return left;
    const at = left.findIndex((each) => each.cue === cue);
    if (at >= 0) left.splice(at, 1);
  }
  return left.length <= MOST ? left : [...left.slice(0, MOST - 2), ...left.slice(-2)];
}

const eventsOf = (beats: readonly Beat[]): Event[] => beats.flatMap((beat) => beat.events);
const roundsOf = (beats: readonly Beat[]): number => beats[0]?.session.rules.calendar.rounds ?? 0;

/** What is heard of one move of Seoul and all that it led to. */
export function cuesFrom(beats: readonly Beat[]): Cue[] {
  return heardIn(eventsOf(beats), roundsOf(beats)).map((heard) => heard.cue);
}

/** What was heard with each event: one move of Seoul and all that it led to are heard together, up to a moment in it. */
export function captionsOf(beats: readonly Beat[]): ReadonlyMap<Event, readonly Cue[]> {
  const captions = new Map<Event, Cue[]>();
  const own = beats.flatMap((beat, i) => (beat.move.seat === 'seoul' ? [i] : []));
  for (const [k, from] of own.entries()) {
    const together = beats.slice(from, own[k + 1]);
    const held = momentAt(together) ?? together.length;
    for (const part of [together.slice(0, held), together.slice(held)])
      for (const { cue, at } of heardIn(eventsOf(part), roundsOf(beats)))
        captions.set(at, [...(captions.get(at) ?? []), cue]);
  }
  return captions;
}

function cuesOf(event: Event, rounds: number): readonly Cue[] {
  switch (event.kind) {
    case 'talks-opened':
      return ['talks-open'];
    case 'demand-made':
      return event.remark ? ['demand-arrives', 'remark-from-above'] : ['demand-arrives'];
    case 'offer-made':
      return event.card === null ? ['offer-made'] : ['offer-made', 'card-laid'];
    case 'offer-held':
      return event.card === null ? ['offer-held'] : ['offer-held', 'card-laid'];
    case 'offer-declined':
      return ['offer-declined'];
    case 'offer-accepted':
      return ['initialled'];
    case 'threat-made':
      return ['threat-made'];
    case 'threat-withdrawn':
    case 'threat-voided':
      return ['threat-lifted'];
    case 'threat-carried-out':
      return ['threat-carried-out'];
    case 'side-move-made':
      return ['side-move'];
    case 'promised':
      return ['note-passed'];
    case 'promise-kept':
      return ['favour-returned'];
    case 'promise-broken':
    case 'vow-broken':
    case 'lie-found-out':
      return ['paper-torn'];
    case 'disclosed':
      return ['page-turned'];
    case 'round-began':
      return event.round === rounds ? ['last-round'] : ['round-begins'];
    case 'old-agreement-expired':
      return ['clock-strikes'];
    case 'calendar-event':
    case 'deck-event':
      return ['news'];
    case 'provoked':
      return ['north-stirs'];
    case 'adjourned':
      return ['adjourned'];
    case 'walked-out':
      return ['walk-out'];
    case 'leaked':
      return ['leak'];
    case 'leader-consented':
      return ['consent'];
    case 'leader-refused':
      return ['phone'];
    case 'vote-taken':
      return event.passed ? ['vote'] : ['vote', 'vote-lost'];
    case 'talks-ended':
      return [event.end === 'ratified' ? 'ratified' : 'talks-end'];
    case 'band-changed':
    case 'meter-moved':
    case 'offer-revalued':
    case 'reservation-moved':
    case 'spoke':
    case 'weight-moved':
      return [];
  }
}

/** The same in a replay, of a moment. */
export function moodOfBeat({
  trust,
  room: { round, rounds },
}: {
  readonly trust: number;
  readonly room: { readonly round: number; readonly rounds: number };
}): MoodModel {
  return { trust, pressure: pressureIn(round, rounds) };
}

function pressureIn(round: number, rounds: number): number {
  const rest = Math.max(1, rounds - 1);
  return Math.floor((Math.max(0, Math.min(rest, round - 1)) * 10000) / rest);
}

/** What the score follows: trust, and how little time is left. */
export function moodFrom({ rules, table }: Session): MoodModel {
  return {
    trust: table.trust,
    pressure: table.end === null ? pressureIn(table.round, rules.calendar.rounds) : 0,
  };
}
