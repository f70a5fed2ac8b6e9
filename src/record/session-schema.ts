import * as z from 'zod';
import { ENDS, SCORES, type ByScore } from '../engine/vocabulary.ts';
import { FINGERPRINT_LENGTH } from './fingerprint.ts';
import { recordedMove, recordedPackage } from './recorded-move.ts';

/** The format that is written; older ones are lifted to it by upgrades.ts. */
export const FORMAT = 2;

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

export const sessionSchema = z.strictObject({
  format: z.literal(FORMAT),
  ruleset: z.int().min(1).max(1_000_000),
  level: z.strictObject({ id: z.string().min(1).max(40), hash, file: z.record(z.string(), z.unknown()) }),
  seed: z.int().min(0).max(0xffffffff),
  moves: z.array(recordedMove).max(MOST_MOVES),
  fingerprints: z
    .array(
      z
        .string()
        .length(FINGERPRINT_LENGTH)
        .regex(/^[0-9a-f]+$/),
    )
    .max(MOST_MOVES),
  result: claimedResult.nullable(),
  checksum: hash,
});

export type ClaimedResult = z.infer<typeof claimedResult>;
