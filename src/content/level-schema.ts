import * as z from 'zod';
import { WASHINGTON_REASONS } from '../engine/moves.ts';
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
import { promise } from './promise-schema.ts';

const byIssue = z.record(id, basisPoints);

const sideMove = z.strictObject({ cost: z.int().min(0).max(12), cap: z.int().min(1).max(9), note: remark });

const persona = z.strictObject({
  name,
  about: paragraph,
  beta: z.int().min(10).max(180),
  phi: basisPoints,
  acceptance: basisPoints,
  creditStep: z.int().min(100).max(10000),
  presumedReservation: basisPoints,
  /** How likely each issue is Seoul's first, second, third … concern: one weight for each rank. */
  prior: z.record(id, z.array(z.int().min(0).max(1000)).min(2).max(10)),
  leaderRefusal: basisPoints,
  pressure: basisPoints,
  bluff: basisPoints,
  remark: basisPoints,
  /** How each kind of argument lands, in hundredths of trust: at no trust, at full trust. */
  fit: byName(CARD_KINDS, z.tuple([z.int().min(-500).max(500), z.int().min(-500).max(500)])),
});

const round = z.strictObject({
  year: z.int().min(1945).max(2100),
  month: z.int().min(1).max(12),
  place: name.exactOptional(),
  text: paragraph,
});

export const levelSchema = z.strictObject({
  $schema: z.string().max(200).exactOptional(),
  format: z.literal(1),
  id,
  title: name,
  summary: paragraph,
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
    expiryAfter: z.int().min(1).max(24),
    furloughFrom: z.int().min(1).max(24),
    /** What comes for certain when a round is over. */
    events: z
      .array(
        z.strictObject({ id, after: z.int().min(1).max(24), name, text: paragraph, effects: z.array(effect).max(6) }),
      )
      .max(40),
  }),
  deck: z
    .array(
      z.strictObject({
        id,
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
  persona,
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
  rhetoric: byName(WASHINGTON_REASONS, z.array(line).min(1).max(6)),
  threats: byName(THREATS, z.strictObject({ name, says: paragraph, carriedOut: paragraph, withdrawn: paragraph })),
  history: z.strictObject({
    /** The stop that history chose on each issue: an amount or an option. */
    package: z.record(id, z.union([money, id])),
    /** Issues on which the record is silent and the game had to assume. */
    assumed: z.array(id).max(10),
    text: paragraph,
  }),
  questions: z.array(line).min(1).max(12),
  glossary: z.array(z.strictObject({ id, term: name, means: explanation })).max(60),
  expect: z.array(promise).max(40),
});

/** A level as its author wrote it: texts, sources and numbers. */
export type LevelFile = z.infer<typeof levelSchema>;
export type IssueFile = LevelFile['issues'][number];
export type Expectation = LevelFile['expect'][number];
