import * as z from 'zod';
import { METERS } from '../engine/vocabulary.ts';

// Without this zod probes `new Function`, which a strict content security policy reports.
z.config({ jitless: true });

/** Units: money in millions of won, values in basis points, meters in hundredths, weights of trust in per cent. */
export const basisPoints = z.int().min(0).max(10000);
export const meter = z.int().min(0).max(10000);
export const percent = z.int().min(0).max(100);
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);
const factId = z
  .string()
  .regex(/^[a-z0-9]+([_.-][a-z0-9]+)*$/i)
  .max(60);
const facts = z.array(factId).min(1).max(20);

// Visible letters only: no controls but the line break, no marks that turn the direction of writing.
const VISIBLE =
  /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]*\S[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/;
const words = (most: number) => z.string().min(1).max(most).regex(VISIBLE);

const text = (most: number) => z.strictObject({ en: words(most), ko: words(most) });

/** A name: a few words in both languages. */
export const name = text(80);
export const line = text(240);
/** An explanation in the game's own words. */
export const explanation = text(600);

/** Words with where they come from: facts of the fact base, invention of the game, or both. */
const statement = (most: number) =>
  z.strictObject({
    en: words(most),
    ko: words(most),
    facts: facts.exactOptional(),
    invented: z.literal(true).exactOptional(),
  });
export const remark = statement(400);
export const paragraph = statement(1600);

export const effect = z.strictObject({
  on: z.enum([...METERS, 'transactional', 'reservation-seoul', 'reservation-washington', 'openness']),
  by: z.int().min(-2000).max(2000),
});

/** One schema for each name of a list. */
export function byName<const N extends readonly string[], S extends z.ZodType>(names: N, schema: S) {
  return z.strictObject(Object.fromEntries(names.map((n) => [n, schema])) as Record<N[number], S>);
}

export type Text = z.infer<typeof line>;
export type Statement = z.infer<typeof paragraph>;
