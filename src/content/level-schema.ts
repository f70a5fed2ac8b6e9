import * as z from 'zod';
import { CARD_KINDS, SCORES, SIDE_MOVES, THREATS } from '../engine/vocabulary.ts';
import { issue, money } from './issue-schema.ts';
import {
  basisPoints,
  byName,
  byNameIfAny,
  effect,
  explanation,
  id,
  line,
  meter,
  name,
  paragraph,
  percent,
  remark,
} from './level-parts.ts';
import { personaSchema } from './persona-schema.ts';
import { PICTURES } from './pictures.ts';
import { promise } from './promise-schema.ts';

const byIssue = z.record(id, basisPoints);

/** What is shown beside an event: words and rules do without it. */
const picture = z.enum(PICTURES).exactOptional();

const sideMove = z.strictObject({ cost: z.int().min(0).max(12), cap: z.int().min(1).max(9), note: remark });

/** What Washington presumes of Seoul before the first word: what no agreement is worth to it, and what it cares for. */
const presumed = z.strictObject({
  reservation: basisPoints,
  /** How likely each issue is Seoul's first, second, third … concern: one weight for each rank. */
  prior: z.record(id, z.array(z.int().min(0).max(1000)).min(2).max(10)),
});

/** How the level stands in the campaign. */
const campaign = z.strictObject({
  order: z.int().min(1).max(99),
  /** The years, as a reader says them. */
  when: name,
  stake: remark,
  /** What it teaches about negotiating. */
  lesson: line,
  minutes: z.int().min(1).max(120),
  difficulty: z.int().min(1).max(5),
});

const round = z.strictObject({
  year: z.int().min(1945).max(2100),
  month: z.int().min(1).max(12),
  place: name.exactOptional(),
  text: paragraph,
});

export const levelSchema = z.strictObject({
  $schema: z.string().max(200).exactOptional(),
  format: z.literal(2),
  id,
  title: name,
  summary: paragraph,
  campaign: campaign.exactOptional(),
  issues: z.array(issue).min(3).max(10),
  headline: id,
  weights: z.strictObject({ seoul: byIssue, ledger: byIssue, alliance: byIssue }),
  reservation: z.strictObject({ seoul: basisPoints, washington: basisPoints, spread: z.int().min(0).max(2000) }),
  start: z.strictObject({ trust: meter, deterrence: meter, standing: meter, capital: z.int().min(0).max(30) }),
  transactional: z.strictObject({ low: percent, high: percent }),
  referenceTrust: meter,
  scoreWeights: byName(SCORES, percent),
  calendar: z.strictObject({
    rounds: z.array(round).min(2).max(24),
    /** The old agreement runs out when this round is over; left out where none does. */
    expiryAfter: z.int().min(1).max(24).exactOptional(),
    /** From this round on, one without an agreement has a price. */
    furloughFrom: z.int().min(1).max(24).exactOptional(),
    /** That price: see `engine/rules.ts`. */
    gap: z
      .strictObject({
        price: z.int().min(0).max(1000),
        standing: z.int().min(0).max(1000),
        washington: z.int().min(0).max(1000),
      })
      .exactOptional(),
    /** What comes for certain when a round is over. */
    events: z
      .array(
        z.strictObject({
          id,
          picture,
          after: z.int().min(1).max(24),
          name,
          text: paragraph,
          effects: z.array(effect).max(6),
        }),
      )
      .max(40),
  }),
  deck: z
    .array(
      z.strictObject({
        id,
        picture,
        from: z.int().min(1).max(24),
        to: z.int().min(1).max(24),
        chance: z.int().min(1).max(10000),
        name,
        text: paragraph,
        effects: z.array(effect).min(1).max(6),
      }),
    )
    .max(40),
  cards: z
    .array(z.strictObject({ id, kind: z.enum(CARD_KINDS), name, says: paragraph }))
    .min(1)
    .max(20),
  sideMoves: byNameIfAny(SIDE_MOVES, sideMove),
  assembly: z.strictObject({
    majority: z.int().min(1).max(2000),
    about: paragraph,
    blocs: z
      .array(z.strictObject({ id, name, about: paragraph, seats: z.int().min(1).max(1000), threshold: basisPoints }))
      .min(1)
      .max(12),
  }),
  persona: personaSchema,
  presumed,
  briefing: z.strictObject({
    mandate: paragraph,
    priorities: z.array(paragraph).min(1).max(8),
    redLine: paragraph,
    advisers: z
      .array(z.strictObject({ id, office: name, says: paragraph }))
      .min(1)
      .max(4),
  }),
  openingAsk: paragraph,
  /** How Washington may press; each way once in a session. */
  threats: byNameIfAny(
    THREATS,
    z.strictObject({ name, picture, says: paragraph, carriedOut: paragraph, withdrawn: paragraph }),
  ),
  /** What history did; left out where the talks never were. */
  history: z
    .strictObject({
      /** The stop that history chose on each issue: an amount or an option; left out while it is open. */
      package: z.record(id, z.union([money, id])).exactOptional(),
      /** Issues on which the record is silent and the game had to assume. */
      assumed: z.array(id).max(10).exactOptional(),
      text: paragraph,
    })
    .exactOptional(),
  questions: z.array(line).min(1).max(12),
  glossary: z.array(z.strictObject({ id, term: name, means: explanation })).max(60),
  expect: z.array(promise).max(40),
});

/** A level as its author writes it: the counterpart is named by its id, or stands in the file itself. */
export const authoredLevelSchema = levelSchema.extend({ persona: z.union([id, personaSchema]) });

/** A level as it is played and kept: texts, sources, numbers, and the counterpart. */
export type LevelFile = z.infer<typeof levelSchema>;
export type IssueFile = LevelFile['issues'][number];
export type Expectation = LevelFile['expect'][number];
