import * as z from 'zod';
import type { Event } from '../engine/events.ts';
import { BANDS, PHASES, THREATS, type Band, type Package, type Phase, type Threat } from '../engine/vocabulary.ts';
import { isUnknownEvent, recordedEvent } from './recorded-event.ts';
import { MOST, recordedPackage } from './recorded-move.ts';

/** Values of both sides in basis points. */
export interface RecordedPair {
  readonly seoul: number;
  readonly washington: number;
}

/** A package on the table: what it was worth then, and to Washington at the level's reference trust. */
export interface RecordedWorth extends RecordedPair {
  readonly yardstick: number;
}

/** Where a session stood after a move, and what the move did: enough to show it without playing it. */
export interface RecordedBeat {
  readonly round: number;
  readonly phase: Phase;
  readonly band: Band;
  /** Meters in hundredths. */
  readonly trust: number;
  readonly deterrence: number;
  readonly standing: number;
  readonly threat: { readonly threat: Threat; readonly real: boolean } | null;
  readonly initialled: Package | null;
  /** What no agreement is worth now, in basis points. */
  readonly reservation: RecordedPair;
  /** What whatever is signed has lost, in basis points. */
  readonly price: number;
  /** What Washington asks and what it would take, of its own value. */
  readonly lines: { readonly bid: number; readonly accept: number } | null;
  /** Transactional weight in whole per cent. */
  readonly weight: number;
  /** The last package of each side. */
  readonly offer: RecordedWorth | null;
  readonly bid: RecordedWorth | null;
  /** What Washington needed to say yes, where this move is its answer. */
  readonly needed: number | null;
  /** What the session came to, where this move ended it. */
  readonly outcome: RecordedPair | null;
  readonly events: readonly Event[];
}

const value = z.int().min(-100_000).max(100_000);
const meter = z.int().min(0).max(10_000);
const pair = z.strictObject({ seoul: value, washington: value });
const worth = z.strictObject({ seoul: value, washington: value, yardstick: value }).nullable();

/** Most events of one move. */
const MOST_EVENTS = 100;

export const recordedBeat = z.strictObject({
  round: z.int().min(0).max(MOST.rounds),
  phase: z.enum(PHASES),
  band: z.enum(BANDS),
  trust: meter,
  deterrence: meter,
  standing: meter,
  threat: z.strictObject({ threat: z.enum(THREATS), real: z.boolean() }).nullable(),
  initialled: recordedPackage.nullable(),
  reservation: pair,
  price: value,
  lines: z.strictObject({ bid: value, accept: value }).nullable(),
  weight: z.int().min(-1000).max(1000),
  offer: worth,
  bid: worth,
  needed: value.nullable(),
  outcome: pair.nullable(),
  events: z.array(recordedEvent).max(MOST_EVENTS),
});

/** A record without the events that this ruleset has no word for, and how many they were. */
export function withKnownEvents(record: unknown): { readonly record: unknown; readonly skipped: number } {
  if (!Array.isArray(record)) return { record, skipped: 0 };
  let skipped = 0;
  const known = record.map((beat: unknown): unknown => {
    if (typeof beat !== 'object' || beat === null || !('events' in beat) || !Array.isArray(beat.events)) return beat;
    const events = beat.events.filter((event) => !isUnknownEvent(event));
    skipped += beat.events.length - events.length;
    return { ...beat, events };
  });
  return { record: known, skipped };
}
