import * as z from 'zod';
import { amountPhrase, basisPoints, id, name, paragraph, remark } from './level-parts.ts';

/** Millions of won, millions of dollars, or people in uniform. */
export const AMOUNT_UNITS = ['krw-million', 'usd-million', 'troops'] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** An amount of an issue, in its unit. */
export const money = z.int().min(0).max(100_000_000);

const issueHead = { id, name, about: paragraph };

const amount = z.strictObject({
  ...issueHead,
  kind: z.literal('amount'),
  unit: z.enum(AMOUNT_UNITS),
  /** How an offer says it in a sentence; name and amount if left out. */
  phrase: amountPhrase.exactOptional(),
  stops: z
    .array(
      z.strictObject({
        at: money,
        note: remark.exactOptional(),
        /** A step between the amounts of history, without a meaning of its own. */
        invented: z.literal(true).exactOptional(),
        /** The note tells how history ended: shown only after the talks. */
        reveals: z.literal(true).exactOptional(),
      }),
    )
    .min(2)
    .max(60),
  expiring: money,
  /** Lowest and highest amount that Congress would carry; the whole range if left out. */
  winSet: z.tuple([money, money]).exactOptional(),
  /** Points [amount, value] of a curve, straight between them; values rounded down. */
  values: z.strictObject({
    seoul: z
      .array(z.tuple([money, basisPoints]))
      .min(2)
      .max(30),
    washington: z
      .array(z.tuple([money, basisPoints]))
      .min(2)
      .max(30),
  }),
});

const choice = z.strictObject({
  ...issueHead,
  kind: z.literal('choice'),
  /** Ordered from what suits Seoul's purse to what suits Washington's. */
  options: z
    .array(
      z.strictObject({
        id,
        name,
        /** How an offer says it in a sentence; names of issue and option if left out. */
        phrase: name.exactOptional(),
        note: remark,
        reveals: z.literal(true).exactOptional(),
      }),
    )
    .min(2)
    .max(8),
  expiring: id,
  winSet: z.tuple([id, id]).exactOptional(),
  /** One value for each option, in their order. */
  values: z.strictObject({
    seoul: z.array(basisPoints).min(2).max(8),
    washington: z.array(basisPoints).min(2).max(8),
  }),
});

export const issue = z.discriminatedUnion('kind', [amount, choice]);
