import * as z from 'zod';
import { CAUSES, type Event } from '../engine/events.ts';
import { WASHINGTON_REASONS } from '../engine/moves.ts';
import { BANDS, CLAIMS, ENDS, METERS, SIDE_MOVES, SIDES, STEP_CLASSES, THREATS, TONES } from '../engine/vocabulary.ts';
import { MOST, recordedPackage } from './recorded-move.ts';

const index = (below: number) =>
  z
    .int()
    .min(0)
    .max(below - 1);
const amount = z.int().min(-100_000).max(100_000);
const round = z.int().min(0).max(MOST.rounds);
const issue = index(MOST.issues);
const stop = index(MOST.stops);
const card = index(MOST.cards).nullable();
const tone = z.enum(TONES);
const threat = z.enum(THREATS);
const because = z.enum(CAUSES);
const reason = z.enum(WASHINGTON_REASONS);
const reasons = z.array(reason).max(WASHINGTON_REASONS.length);
const at = { index: index(MOST.deck) };

const named = <const K extends Event['kind'], const S extends z.core.$ZodLooseShape>(kind: K, form: S) =>
  z.strictObject({ kind: z.literal(kind), ...form });

/** One event as the engine named it: nothing missing, nothing more. */
export const recordedEvent = z.discriminatedUnion('kind', [
  named('talks-opened', {}),
  named('round-began', { round }),
  named('demand-made', { package: recordedPackage, reasons, remark: z.boolean() }),
  named('threat-made', { threat, real: z.boolean().nullable() }),
  named('threat-withdrawn', { threat, because: reason }),
  named('threat-carried-out', { threat }),
  named('threat-voided', { threat }),
  named('offer-made', { package: recordedPackage, step: z.enum(STEP_CLASSES), tone, card }),
  named('offer-held', { tone, card }),
  named('offer-accepted', { by: z.enum(SIDES), package: recordedPackage, reasons }),
  named('offer-declined', { reasons }),
  named('spoke', { reason, line: index(MOST.lines) }),
  named('adjourned', {}),
  named('walked-out', { called: z.boolean() }),
  named('side-move-made', { what: z.enum(SIDE_MOVES), cost: z.int().min(0).max(1000), stop: stop.nullable() }),
  named('promised', { issue, stop }),
  named('promise-broken', { issue, stop }),
  named('promise-kept', { issue, stop }),
  named('vow-broken', { stop }),
  named('disclosed', { issue, claim: z.enum(CLAIMS) }),
  named('lie-found-out', { issue }),
  named('meter-moved', { meter: z.enum(METERS), by: amount, to: amount, because }),
  named('band-changed', { to: z.enum(BANDS) }),
  named('reservation-moved', { side: z.enum(SIDES), by: amount, because }),
  named('weight-moved', { by: amount, because }),
  named('offer-revalued', { by: amount }),
  named('provoked', {}),
  named('leaked', {}),
  named('calendar-event', { ...at }),
  named('deck-event', { ...at }),
  named('old-agreement-expired', {}),
  named('leader-consented', {}),
  named('leader-refused', {}),
  named('vote-taken', {
    yes: z.array(z.int().min(0).max(1000)).max(MOST.blocs),
    total: z.int().min(0).max(10_000),
    passed: z.boolean(),
  }),
  named('talks-ended', { end: z.enum(ENDS), package: recordedPackage.nullable() }),
]);

const KINDS: ReadonlySet<string> = new Set(recordedEvent.options.map(({ shape }) => shape.kind.value));

/** Whether an event has a kind that this ruleset has no word for; what has no kind at all is not one of them. */
export function isUnknownEvent(event: unknown): boolean {
  if (typeof event !== 'object' || event === null || !('kind' in event)) return false;
  const { kind } = event;
  return typeof kind === 'string' && kind.length <= 40 && !KINDS.has(kind);
}
