import * as z from 'zod';
import { ENDS, SCORES, type ByScore } from '../engine/vocabulary.ts';
import { FINGERPRINT_LENGTH } from './fingerprint.ts';
import { LONGEST_NOTE, MOST_NOTES, NOTE_TAGS } from './notes.ts';
import { recordedBeat } from './recorded-beat.ts';
import { recordedMove, recordedPackage } from './recorded-move.ts';
import { recordedSeats } from './seats.ts';

/** The format that is written; older ones are lifted to it by upgrades.ts. */
export const FORMAT = 3;

/** Most moves of all seats in a file; the longest level that may be written cannot come near it. */
export const MOST_MOVES = 2000;

const score = z.int().min(0).max(100);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What the file says came out. */
export const claimedResult = z.strictObject({
  end: z.enum(ENDS),
  package: recordedPackage.nullable(),
  scores: z.strictObject(Object.fromEntries(SCORES.map((name) => [name, score])) as ByScore<typeof score>),
  overall: score,
});

const fingerprint = z
  .string()
  .length(FINGERPRINT_LENGTH)
  .regex(/^[0-9a-f]+$/);

const beat = z
  .int()
  .min(0)
  .max(MOST_MOVES - 1);

/** No control characters but line breaks and tabs. */
const PLAIN_TEXT = /^(?:\P{Cc}|[\n\t])*$/u;

const note = z.strictObject({
  beat,
  text: z.string().max(LONGEST_NOTE).regex(PLAIN_TEXT),
  tags: z.array(z.enum(NOTE_TAGS)).max(NOTE_TAGS.length),
});

export const sessionSchema = z.strictObject({
  format: z.literal(FORMAT),
  ruleset: z.int().min(1).max(1_000_000),
  level: z.strictObject({ id: z.string().min(1).max(40), hash, file: z.record(z.string(), z.unknown()) }),
  seed: z.int().min(0).max(0xffffffff),
  seats: recordedSeats.exactOptional(),
  moves: z.array(recordedMove).max(MOST_MOVES),
  fingerprints: z.array(fingerprint).max(MOST_MOVES),
  result: claimedResult.nullable(),
  parent: z.strictObject({ session: fingerprint, moves: z.int().min(0).max(MOST_MOVES) }).nullable(),
  notes: z.array(note).max(MOST_NOTES),
  record: z.array(recordedBeat).max(MOST_MOVES).nullable(),
  checksum: hash,
});

export type ClaimedResult = z.infer<typeof claimedResult>;

/** A file of the format of today, as its schema lets it through. */
export type SessionData = z.infer<typeof sessionSchema>;
