import * as z from 'zod';
import { WASHINGTON_REASONS, type Move } from '../engine/moves.ts';
import { CLAIMS, SIDE_MOVES, THREATS, TONES } from '../engine/vocabulary.ts';

// Without this zod probes `new Function`, which a strict content security policy reports.
z.config({ jitless: true });

/** Most that any level may have; see content/level-schema.ts. */
export const MOST = { rounds: 24, issues: 10, stops: 60, cards: 20, deck: 40, blocs: 12, lines: 16 } as const;

const index = (below: number) =>
  z
    .int()
    .min(0)
    .max(below - 1);
const issue = index(MOST.issues);
const stop = index(MOST.stops);
/** One stop index per issue. */
export const recordedPackage = z.array(stop).min(1).max(MOST.issues);
const speech = { card: index(MOST.cards).nullable(), tone: z.enum(TONES) };
const reasons = z.array(z.enum(WASHINGTON_REASONS)).max(WASHINGTON_REASONS.length);
const says = z.strictObject({ reason: z.enum(WASHINGTON_REASONS), line: index(MOST.lines) }).nullable();
const basisPoints = z.int().min(-100_000).max(100_000);

const seoul = z.literal('seoul');
const washington = z.literal('washington');
const world = z.literal('world');
const kind = <const K extends Move['kind']>(name: K) => z.literal(name);

/** One move of any seat as a session file holds it: nothing missing, nothing more. */
export const recordedMove = z.discriminatedUnion('kind', [
  z.strictObject({ seat: seoul, kind: kind('begin') }),
  z.strictObject({ seat: seoul, kind: kind('side'), what: z.enum(SIDE_MOVES), stop: stop.nullable() }),
  z.strictObject({ seat: seoul, kind: kind('promise'), issue, stop }),
  z.strictObject({ seat: seoul, kind: kind('disclose'), issue, claim: z.enum(CLAIMS) }),
  z.strictObject({ seat: seoul, kind: kind('propose'), package: recordedPackage, ...speech }),
  z.strictObject({ seat: seoul, kind: kind('hold'), ...speech }),
  z.strictObject({ seat: seoul, kind: kind('accept') }),
  z.strictObject({ seat: seoul, kind: kind('adjourn') }),
  z.strictObject({ seat: seoul, kind: kind('walkOut') }),
  z.strictObject({
    seat: washington,
    kind: kind('demand'),
    package: recordedPackage,
    pressure: z.strictObject({ threat: z.enum(THREATS), real: z.boolean() }).nullable(),
    remark: z.boolean(),
    lines: z.strictObject({ bid: basisPoints, accept: basisPoints }),
    reasons,
    says,
  }),
  z.strictObject({ seat: washington, kind: kind('answer'), does: z.enum(['folds', 'leaves']), reasons, says }),
  z.strictObject({ seat: washington, kind: kind('respond'), does: z.enum(['accepts', 'declines']), reasons, says }),
  z.strictObject({ seat: washington, kind: kind('reckon'), does: z.enum(['withdraws', 'executes']), reasons, says }),
  z.strictObject({ seat: washington, kind: kind('decide'), does: z.enum(['consents', 'refuses']), reasons, says }),
  z.strictObject({
    seat: world,
    kind: kind('pass'),
    provocation: z.boolean(),
    leak: z.boolean(),
    events: z.array(index(MOST.deck)).max(MOST.deck),
  }),
  z.strictObject({ seat: world, kind: kind('vote'), noise: z.array(basisPoints).max(MOST.blocs) }),
]);
