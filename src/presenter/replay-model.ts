import type { Text } from '../content/level-parts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { Event } from '../engine/events.ts';
import type { Move } from '../engine/moves.ts';
import type { Beat } from '../engine/rerun.ts';
import type { Band, Seat, Side, Threat } from '../engine/vocabulary.ts';
import { viewFor } from '../engine/view.ts';
import type { PlayedLevel } from './level-text.ts';
import { reactionModel, type LogEntry } from './log-model.ts';
import { meterStory, roundsOf } from './meter-story.ts';
import { roomFrom } from './room-from-session.ts';
import type { RoomModel } from './room-model.ts';
import type { SessionFigures, ValuePair } from './session-figures.ts';
import { clausesOf, headlineOf, type Clause } from './clauses.ts';
import type { StopLabel } from './stop-label.ts';
import { turningPoints, type TurningPoint } from './turning-points.ts';

/** Both hands, as they really were. Values in basis points, weights in whole per cent. */
export interface XrayModel {
  readonly reservation: ValuePair;
  /** What furloughs and interim funding have taken from whatever is signed. */
  readonly signingPrice: number;
  /** What Washington asks and what it would take, of its own value; null before its first demand. */
  readonly lines: { readonly asks: number; readonly takes: number } | null;
  readonly weight: number;
  readonly offer: ValuePair | null;
  readonly bid: ValuePair | null;
  readonly threat: { readonly threat: Threat; readonly real: boolean } | null;
}

export interface ReplayBeat {
  readonly round: number;
  readonly year: number;
  readonly month: number;
  readonly place: Text | null;
  /** The round that this beat opens, if it opens one. */
  readonly opens: { readonly round: number; readonly year: number; readonly month: number } | null;
  readonly seat: Seat;
  readonly kind: Move['kind'];
  /** What happened, as far as one may know it. */
  readonly entries: readonly LogEntry[];
  readonly band: Band;
  readonly trust: number;
  readonly deterrence: number;
  readonly standing: number;
  readonly room: RoomModel;
  /** Null while the talks go on. */
  readonly xray: XrayModel | null;
  /** Offers on the table so far: an index into `offers`, up to but not including it. */
  readonly offersSoFar: number;
}

export interface ReplayOffer {
  readonly beat: number;
  readonly round: number;
  readonly by: Side;
  readonly headline: StopLabel | null;
  readonly terms: readonly Clause[];
  readonly worth: ValuePair | null;
}

export interface ReplayModel {
  readonly title: Text;
  readonly over: boolean;
  readonly rounds: number;
  readonly beats: readonly ReplayBeat[];
  readonly offers: readonly ReplayOffer[];
  /** The first beat of each round, for the marks on the slider. */
  readonly marks: readonly { readonly round: number; readonly beat: number }[];
  /** In the order of the beats; none while the talks go on, for they tell secrets. */
  readonly turns: readonly TurningPoint[];
}

/** A session as a row of pictures. Both hands are left out as long as the talks go on. */
export function replayModel(level: PlayedLevel, beats: readonly Beat[], figures: SessionFigures): ReplayModel {
  const { file, rules } = level;
  const last = beats[beats.length - 1]?.session.table;
  const over = last !== undefined && last.end !== null;
  const rounds = roundsOf(beats);
  const offers = figures.offers.map((offer): ReplayOffer => {
    const terms = clausesOf(file, offer.package);
    const headline = headlineOf(file, offer.package);
    const worth = over ? { seoul: offer.seoul, washington: offer.washington } : null;
    return { beat: offer.beat, round: offer.round, by: offer.by, headline, terms, worth };
  });
  return {
    title: file.title,
    over,
    rounds: file.calendar.rounds.length,
    beats: beats.map((beat, i) => {
      const entries = actFirst(reactionModel(level, beats.slice(0, i + 1), i));
      return {
        ...momentOf(file, beat, rounds[i] ?? 1),
        entries,
        xray: over ? xrayOf(beat, i, figures) : null,
        offersSoFar: madeBy(figures, i),
      };
    }),
    offers,
    marks: rounds.flatMap((round, beat) => (round === rounds[beat - 1] ? [] : [{ round, beat }])),
    turns: over ? turningPoints(beats, figures, meterStory(file, rules, beats, 'trust')) : [],
  };
}

/** What was said comes before what it did. */
function actFirst(entries: readonly LogEntry[]): LogEntry[] {
  const acts = entries.filter((entry) => SAID.has(entry.kind));
  return [...acts, ...entries.filter((entry) => !SAID.has(entry.kind))];
}

const SAID: ReadonlySet<LogEntry['kind']> = new Set(['offer', 'held', 'argued', 'demand', 'side', 'promised']);

function madeBy({ offers }: SessionFigures, beat: number): number {
  return offers.filter((offer) => offer.beat <= beat).length;
}

function momentOf(
  file: LevelFile,
  { session, move, events }: Beat,
  round: number,
): Omit<ReplayBeat, 'entries' | 'xray' | 'offersSoFar'> {
  const view = viewFor(session, 'world');
  const page = file.calendar.rounds[round - 1];
  return {
    round,
    year: page?.year ?? 0,
    month: page?.month ?? 1,
    place: page?.place ?? null,
    opens: openedBy(file, events),
    seat: move.seat,
    kind: move.kind,
    band: view.band,
    trust: view.trust,
    deterrence: view.deterrence,
    standing: view.standing,
    room: roomFrom(session, events, file.calendar.rounds),
  };
}

function openedBy(file: LevelFile, events: readonly Event[]): ReplayBeat['opens'] {
  const began = events.find((event) => event.kind === 'round-began');
  const page = began && file.calendar.rounds[began.round - 1];
  return page ? { round: began.round, year: page.year, month: page.month } : null;
}

function xrayOf({ session: { table } }: Beat, i: number, { hands }: SessionFigures): XrayModel {
  const hand = hands[i];
  return {
    reservation: { seoul: table.reservationSeoul, washington: table.reservationWashington },
    signingPrice: table.signingPrice,
    lines: table.lines && { asks: table.lines.bid, takes: table.lines.accept },
    weight: hand?.weight ?? 0,
    offer: hand?.offer ?? null,
    bid: hand?.bid ?? null,
    threat: table.threat,
  };
}
