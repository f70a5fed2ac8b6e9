import * as z from 'zod';
import { METERS } from '../engine/vocabulary.ts';

// Without this zod probes `new Function`, which a strict content security policy reports.
z.config({ jitless: true });

/** Units: money in millions of won, values in basis points, meters in hundredths, weights of trust in per cent. */
export const basisPoints = z.int().min(0).max(10000);
export const meter = z.int().min(0).max(10000);
export const percent = z.int().min(0).max(100);
// A regex's message is the name of the form it asks for: see `schema-problems.ts`.
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id')
  .max(40);
const factId = z
  .string()
  .regex(/^[A-Za-z0-9]+([_.-][A-Za-z0-9]+)*$/, 'fact-id')
  .max(60);
const facts = z.array(factId).min(1).max(20);

/** Something to see, and nothing hidden: no controls but the line break, no marks that turn or join letters unseen. */
const VISIBLE = /^(?=[\s\S]*\S)(?:[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|\n)+$/u;
const words = (most: number) => z.string().min(1).max(most).regex(VISIBLE, 'visible-words');

const text = (most: number) => z.strictObject({ en: words(most), ko: words(most) });

/** A name: a few words in both languages. */
export const name = text(80);
export const line = text(240);
/** What an amount is called inside a sentence: `{amount}` stands where the figure goes. */
const phrase = words(80).regex(/\{amount\}/, 'amount-phrase');
export const amountPhrase = z.strictObject({ en: phrase, ko: phrase });
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
export function byName<N extends string, S extends z.ZodType>(
  names: readonly N[],
  schema: S,
): z.ZodObject<Record<N, S>, z.core.$strict> {
  return z.strictObject(Object.fromEntries(names.map((n) => [n, schema])) as Record<N, S>);
}

/** The same with every name at the author's choice. */
export function byNameIfAny<N extends string, S extends z.ZodType>(
  names: readonly N[],
  schema: S,
): z.ZodObject<Record<N, z.ZodExactOptional<S>>, z.core.$strict> {
  return byName(names, schema.exactOptional());
}

export type Text = z.infer<typeof line>;
export type Statement = z.infer<typeof paragraph>;
