import type { Statement, Text } from '../content/level-parts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { Picture } from '../content/pictures.ts';
import type { Cause, Event } from '../engine/events.ts';
import type { WashingtonReason } from '../engine/moves.ts';
import type { Beat } from '../engine/rerun.ts';
import { eventsFor, viewFor } from '../engine/view.ts';
import type {
  Band,
  Claim,
  End,
  Meter,
  Package,
  Side,
  SideMove,
  StepClass,
  Threat,
  Tone,
} from '../engine/vocabulary.ts';
import type { Cue } from './cue.ts';
import { captionsOf } from './cues-from-events.ts';
import { pictureOfThreat } from './event-pictures.ts';
import { dateOf } from './header-model.ts';
import type { PlayedLevel } from './level-text.ts';
import { termAt, termsOf, type StopLabel, type Term } from './stop-label.ts';

/** One thing that was said or done, ready to be put into words. */
export type LogEntry =
  | {
      readonly kind:
        | 'opened'
        | 'remark'
        | 'adjourned'
        | 'acceptedBySeoul'
        | 'provoked'
        | 'leaked'
        | 'expired'
        | 'consented'
        | 'refused';
    }
  | { readonly kind: 'demand'; readonly terms: readonly Term[]; readonly first: boolean }
  | { readonly kind: 'threatMade'; readonly threat: Text; readonly says: Statement }
  | { readonly kind: 'threatWithdrawn'; readonly threat: Text; readonly because: WashingtonReason }
  | {
      readonly kind: 'threatCarriedOut';
      readonly threat: Text;
      readonly text: Statement;
      readonly picture: Picture;
    }
  | { readonly kind: 'threatVoided'; readonly threat: Text }
  | { readonly kind: 'offer'; readonly terms: readonly Term[]; readonly step: StepClass }
  | { readonly kind: 'held'; readonly tone: Tone }
  | { readonly kind: 'argued'; readonly card: Text }
  | { readonly kind: 'acceptedByWashington' | 'declined'; readonly because: readonly WashingtonReason[] }
  | { readonly kind: 'walkedOut'; readonly called: boolean }
  | { readonly kind: 'side'; readonly what: SideMove; readonly cost: number }
  /** What the experts found that Washington counts most, the most first. */
  | { readonly kind: 'experts'; readonly issues: readonly Text[] }
  | { readonly kind: 'vow' | 'vowBroken'; readonly stop: StopLabel }
  | { readonly kind: 'promised' | 'promiseBroken' | 'promiseKept'; readonly term: Term }
  | { readonly kind: 'disclosed'; readonly issue: Text; readonly claim: Claim }
  | { readonly kind: 'lie'; readonly issue: Text }
  | {
      readonly kind: 'meter';
      readonly meter: Meter;
      readonly by: number;
      readonly because: Cause;
      /** The event of the level that did it, if one did. */
      readonly named: Text | null;
    }
  | { readonly kind: 'band'; readonly to: Band }
  | { readonly kind: 'reservation'; readonly by: number; readonly because: Cause }
  | { readonly kind: 'weight'; readonly up: boolean; readonly because: Cause }
  /** What the standing offer is worth to Washington, after trust rose or fell. */
  | { readonly kind: 'revalued'; readonly up: boolean; readonly trustRose: boolean }
  | { readonly kind: 'news'; readonly name: Text; readonly text: Statement; readonly picture: Picture | null }
  | { readonly kind: 'vote'; readonly yes: number; readonly passed: boolean }
  | { readonly kind: 'ended'; readonly end: End }
  /** The envoy's words. */
  | { readonly kind: 'spoke'; readonly words: Text }
  /** What was heard: the caption of a sound. */
  | { readonly kind: 'cue'; readonly cue: Cue };

export interface LogRound {
  readonly round: number;
  readonly year: number;
  readonly month: number;
  readonly entries: readonly LogEntry[];
}

/** All that a seat has heard so far, round by round. */
export function logModel(level: PlayedLevel, beats: readonly Beat[], seat: Side = 'seoul'): readonly LogRound[] {
  const rounds: { round: number; entries: LogEntry[] }[] = [{ round: 0, entries: [] }];
  const teller = storyTeller(level.file);
  const captions = captionsOf(beats);
  for (const beat of beats) {
    for (const event of causeFirst(beat.events)) {
      if (event.kind === 'round-began') rounds.push({ round: event.round, entries: [] });
      const entries = rounds[rounds.length - 1]?.entries;
      entries?.push(...eventsFor(seat, [event]).flatMap(teller));
      entries?.push(...(captions.get(event) ?? []).map((cue) => ({ kind: 'cue', cue }) as const));
    }
    if (seat === 'seoul') rounds[rounds.length - 1]?.entries.push(...foundOut(level.file, beat));
  }
  return rounds
    .filter((round) => round.entries.length > 0)
    .map((round) => ({ ...round, ...dateOf(level, round.round) }));
}

/** What followed from the last move, in the order it happened. */
export function reactionModel(
  level: PlayedLevel,
  beats: readonly Beat[],
  from: number,
  seat: Side = 'seoul',
): readonly LogEntry[] {
  const teller = storyTeller(level.file);
  const told = beats.map((beat) => [
    ...eventsFor(seat, causeFirst(beat.events)).flatMap(teller),
    ...(seat === 'seoul' ? foundOut(level.file, beat) : []),
  ]);
  return told.slice(from).flat();
}

/** An offer comes before what it did. What it is worth is told of a standing offer alone, not of one just made. */
function causeFirst(events: readonly Event[]): readonly Event[] {
  const offer = events.find((event) => event.kind === 'offer-made');
  if (!offer) return events;
  return [offer, ...events.filter((event) => event !== offer && event.kind !== 'offer-revalued')];
}

/** So many issues are named. */
const COUNTED_MOST = 2;

/** What Seoul's experts have to say when they have just been asked. */
function foundOut(file: LevelFile, { move, session }: Beat): readonly LogEntry[] {
  if (move.kind !== 'side' || move.what !== 'consultExperts') return [];
  // A session that is told from its record alone has no table to ask: what they said is not in the record.
  if (!('fuzz' in session.table)) return [];
  const { weights } = viewFor(session, 'seoul').estimate;
  const issues = file.issues
    .map(({ name }, i) => ({ name, weight: weights[i] ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, COUNTED_MOST);
  return [{ kind: 'experts', issues: issues.map(({ name }) => name) }];
}

const NEWS: ReadonlySet<Cause> = new Set(['calendar', 'deck']);
type Promised = 'promised' | 'promiseBroken' | 'promiseKept';

/** Tells event after event; remembers packages, so that only what changed is told. */
export function storyTeller(file: LevelFile): (event: Event) => readonly LogEntry[] {
  let bid: Package | null = null;
  let offer: Package | null = null;
  let news: Text | null = null;
  let trustRose = false;
  const threatNamed = (threat: Threat): Text => file.threats[threat]?.name ?? { en: '', ko: '' };
  const named = (index: number): Text => file.issues[index]?.name ?? { en: '', ko: '' };
  const promise = (kind: Promised, issue: number, stop: number): readonly LogEntry[] => {
    const term = termAt(file.issues, issue, stop);
    return term ? [{ kind, term }] : [];
  };
  const headline = file.issues.findIndex((issue) => issue.id === file.headline);
  const vow = (kind: 'vow' | 'vowBroken', stop: number | null): readonly LogEntry[] => {
    const term = stop === null ? null : termAt(file.issues, headline, stop);
    return term ? [{ kind, stop: term.stop }] : [];
  };
  const argued = (card: number | null): readonly LogEntry[] => {
    const held = card === null ? undefined : file.cards[card];
    return held ? [{ kind: 'argued', card: held.name }] : [];
  };
  return (event) => {
    switch (event.kind) {
      case 'talks-opened':
        return [{ kind: 'opened' }];
      case 'demand-made': {
        const first = bid === null;
        const terms = termsOf(file.issues, event.package, bid);
        bid = event.package;
        return [...(event.remark ? [{ kind: 'remark' } as const] : []), { kind: 'demand', terms, first }];
      }
      case 'threat-made': {
        const threat = file.threats[event.threat];
        return threat ? [{ kind: 'threatMade', threat: threat.name, says: threat.says }] : [];
      }
      case 'threat-withdrawn':
        return [{ kind: 'threatWithdrawn', threat: threatNamed(event.threat), because: event.because }];
      case 'threat-carried-out': {
        const threat = file.threats[event.threat];
        const picture = pictureOfThreat(file, event.threat);
        return threat ? [{ kind: 'threatCarriedOut', threat: threat.name, text: threat.carriedOut, picture }] : [];
      }
      case 'threat-voided':
        return [{ kind: 'threatVoided', threat: threatNamed(event.threat) }];
      case 'offer-made': {
        const terms = termsOf(file.issues, event.package, offer);
        offer = event.package;
        return [{ kind: 'offer', terms, step: event.step }, ...argued(event.card)];
      }
      case 'offer-held':
        return [{ kind: 'held', tone: event.tone as Tone }, ...argued(event.card)];
      case 'offer-accepted':
        return event.by === 'seoul'
          ? [{ kind: 'acceptedBySeoul' }]
          : [{ kind: 'acceptedByWashington', because: event.reasons }];
      case 'offer-declined':
        return [{ kind: 'declined', because: event.reasons }];
      case 'walked-out':
        return [{ kind: 'walkedOut', called: event.called }];
      case 'side-move-made':
        return [{ kind: 'side', what: event.what, cost: event.cost }, ...vow('vow', event.stop)];
      case 'promised':
        return promise('promised', event.issue, event.stop);
      case 'promise-broken':
        return promise('promiseBroken', event.issue, event.stop);
      case 'promise-kept':
        return promise('promiseKept', event.issue, event.stop);
      case 'vow-broken':
        return vow('vowBroken', event.stop);
      case 'disclosed':
        return [{ kind: 'disclosed', issue: named(event.issue), claim: event.claim }];
      case 'lie-found-out':
        return [{ kind: 'lie', issue: named(event.issue) }];
      case 'meter-moved':
        if (event.meter === 'trust') trustRose = event.by > 0;
        return [{ ...event, kind: 'meter', named: NEWS.has(event.because) ? news : null }];
      case 'band-changed':
        return [{ kind: 'band', to: event.to }];
      case 'reservation-moved':
        return [{ kind: 'reservation', by: event.by, because: event.because }];
      case 'weight-moved':
        return [{ kind: 'weight', up: event.by > 0, because: event.because }];
      case 'offer-revalued':
        return [{ kind: 'revalued', up: event.by > 0, trustRose }];
      case 'adjourned':
      case 'leaked':
      case 'provoked':
        return [{ kind: event.kind }];
      case 'calendar-event':
      case 'deck-event': {
        const told = (event.kind === 'deck-event' ? file.deck : file.calendar.events)[event.index];
        news = told?.name ?? null;
        return told ? [{ kind: 'news', name: told.name, text: told.text, picture: told.picture ?? null }] : [];
      }
      case 'old-agreement-expired':
        return [{ kind: 'expired' }];
      case 'leader-consented':
        return [{ kind: 'consented' }];
      case 'leader-refused':
        return [{ kind: 'refused' }];
      case 'vote-taken':
        return [{ kind: 'vote', yes: event.total, passed: event.passed }];
      case 'talks-ended':
        return [{ kind: 'ended', end: event.end }];
      case 'spoke': {
        const words = file.persona.rhetoric[event.reason][event.line];
        return words ? [{ kind: 'spoke', words }] : [];
      }
      case 'round-began':
        return [];
    }
  };
}
