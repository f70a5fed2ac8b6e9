import * as z from 'zod';
import { POLICY_NAMES } from '../engine/policies/policy.ts';
import { basisPoints, meter } from './level-parts.ts';

const share = z.int().min(0).max(100);
/** First and last seed. */
const seeds = z.tuple([z.int().min(0).max(0xffffffff), z.int().min(0).max(0xffffffff)]);
const playPromise = z.strictObject({
  kind: z.literal('play'),
  policy: z.enum(POLICY_NAMES),
  trust: meter.exactOptional(),
  seeds,
  ratifiedAtLeast: share.exactOptional(),
  ratifiedAtMost: share.exactOptional(),
  seoulValueAtLeast: basisPoints.exactOptional(),
  seoulValueAtMost: basisPoints.exactOptional(),
});
/** The stand-in's mean value for Seoul is above every other's, at the level's own start. */
const bestPromise = z.strictObject({ kind: z.literal('best'), policy: z.enum(POLICY_NAMES), seeds });
const zonePromise = z.strictObject({
  kind: z.literal('zone-grows'),
  from: meter,
  to: meter,
  /** In hundredths: 300 is threefold. */
  factor: z.int().min(1).max(10000),
});
const cashPromise = z.strictObject({ kind: z.literal('nash-cash-falls'), from: meter, to: meter });

/** What an author promises of a level; played by the level check. */
export const promise = z.discriminatedUnion('kind', [playPromise, bestPromise, zonePromise, cashPromise]);
