import type { Statement, Text } from '../content/level-parts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { Picture } from '../content/pictures.ts';
import type { Cause, Event } from '../engine/events.ts';
import type { Beat } from '../engine/rerun.ts';
import { eventsFor } from '../engine/view.ts';
import type { Meter } from '../engine/vocabulary.ts';
import { PICTURES_OF_RULES, pictureOfThreat } from './event-pictures.ts';
import type { PlayedLevel } from './level-text.ts';

/** What an event did that Seoul can see. Meters in hundredths. */
export type EventEffect =
  | { readonly kind: 'meter'; readonly meter: Meter; readonly by: number }
  /** The weight of the ledger in Washington. */
  | { readonly kind: 'weight'; readonly up: boolean }
  /** What no agreement is worth to Seoul, in basis points. */
  | { readonly kind: 'reservation'; readonly by: number };

/** Something that happened outside the room, as a card that is read and put away. */
export interface EventCard {
  /** Tells it from every other card of the session. */
  readonly key: string;
  readonly picture: Picture | null;
  readonly about: 'news' | 'threat' | 'provoked' | 'leaked' | 'expired';
  /** The level's words; null for what only the rules know of. */
  readonly name: Text | null;
  readonly text: Statement | null;
  readonly effects: readonly EventEffect[];
  /** Who vouches for it. */
  readonly sources: readonly string[];
}

/** By what cause the changes go that follow an event. */
const CAUSE_OF: Readonly<Partial<Record<Event['kind'], Cause>>> = {
  'calendar-event': 'calendar',
  'deck-event': 'deck',
  'threat-carried-out': 'threat-carried-out',
  provoked: 'provocation',
  leaked: 'leaked',
  'old-agreement-expired': 'agreement-expired',
};

type Told = Omit<EventCard, 'key' | 'effects' | 'sources'>;

/** Cards of everything that has happened outside the room from a beat on, in the order in which it happened. */
export function eventCards(
  { file }: PlayedLevel,
  beats: readonly Beat[],
  from: number,
  sources: ReadonlyMap<string, string>,
): readonly EventCard[] {
  return beats.slice(from).flatMap((beat, i) => cardsOf(file, beat, from + i, sources));
}

function cardsOf(file: LevelFile, beat: Beat, at: number, sources: ReadonlyMap<string, string>): EventCard[] {
  const cards: (EventCard & { readonly effects: EventEffect[] })[] = [];
  let open: { readonly effects: EventEffect[]; readonly cause: Cause | undefined } | null = null;
  for (const event of eventsFor('seoul', beat.events)) {
    const told = toldBy(file, event);
    if (told) {
      const own = event.kind === 'old-agreement-expired' ? cards.find((card) => tellsOfExpiry(file, beat, card)) : null;
      const card = own ?? {
        ...told,
        key: `${at}-${cards.length}`,
        effects: [],
        sources: sourcesOf(told.text, sources),
      };
      if (!own) cards.push(card);
      open = { effects: card.effects, cause: CAUSE_OF[event.kind] };
      continue;
    }
    const effect = effectOf(event);
    if (open && effect && 'because' in event && event.because === open.cause) open.effects.push(effect);
  }
  return cards;
}

/** A level that tells of the expiry itself has an event of the same round that does nothing: one card is enough. */
function tellsOfExpiry(file: LevelFile, beat: Beat, card: EventCard): boolean {
  return beat.events.some((event) => {
    const told = event.kind === 'calendar-event' ? file.calendar.events[event.index] : undefined;
    return told !== undefined && told.effects.length === 0 && told.text === card.text;
  });
}

function toldBy(file: LevelFile, event: Event): Told | null {
  switch (event.kind) {
    case 'calendar-event':
    case 'deck-event': {
      const told = (event.kind === 'deck-event' ? file.deck : file.calendar.events)[event.index];
      return told ? { about: 'news', name: told.name, text: told.text, picture: told.picture ?? null } : null;
    }
    case 'threat-carried-out': {
      const threat = file.threats[event.threat];
      const picture = pictureOfThreat(file, event.threat);
      return threat ? { about: 'threat', name: threat.name, text: threat.carriedOut, picture } : null;
    }
    case 'provoked':
    case 'leaked':
      return { about: event.kind, name: null, text: null, picture: PICTURES_OF_RULES[event.kind] };
    case 'old-agreement-expired':
      return { about: 'expired', name: null, text: null, picture: PICTURES_OF_RULES.expired };
    default:
      return null;
  }
}

function effectOf(event: Event): EventEffect | null {
  switch (event.kind) {
    case 'meter-moved':
      return { kind: 'meter', meter: event.meter, by: event.by };
    case 'weight-moved':
      return { kind: 'weight', up: event.by > 0 };
    case 'reservation-moved':
      return { kind: 'reservation', by: event.by };
    default:
      return null;
  }
}

/** Names of the sources that a text cites, each once. */
export function sourcesOf(text: Statement | null, sources: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set((text?.facts ?? []).flatMap((fact) => sources.get(fact) ?? []))];
}
