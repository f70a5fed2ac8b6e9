import * as z from 'zod';
import { WASHINGTON_REASONS } from '../engine/moves.ts';
import { CARD_KINDS } from '../engine/vocabulary.ts';
import { basisPoints, byName, id, line, meter, name, paragraph } from './level-parts.ts';

const landing = z.int().min(-500).max(500);
const shift = z.int().min(-100).max(100);

/** The numbers of a counterpart's character; units and meaning as in `engine/rules.ts`. */
const constants = z.strictObject({
  anchor: basisPoints,
  beta: z.int().min(10).max(180),
  phi: basisPoints,
  acceptance: basisPoints,
  creditStep: z.int().min(100).max(10000),
  /** Added to what the level presumes no agreement to be worth to Seoul. */
  presumes: z.int().min(-2000).max(2000),
  trades: z.tuple([meter, meter]),
  haste: basisPoints,
  remembers: z.int().min(0).max(1000),
  /** Whole per cent added to the level's weight of the ledger at full trust and at none. */
  transactional: z.tuple([shift, shift]),
  leaderRefusal: basisPoints,
  pressure: basisPoints,
  bluff: basisPoints,
  remark: basisPoints,
  remarkPrice: z.int().min(0).max(2000),
  provocationPrice: z.int().min(0).max(2000),
  /** How each kind of argument lands, in hundredths of trust: at no trust, at full trust. */
  fit: byName(CARD_KINDS, z.tuple([landing, landing])),
});

/** A counterpart: who it is, how it bargains, and what it says. Any level can be played against any of them. */
export const personaSchema = z.strictObject({
  $schema: z.string().max(200).exactOptional(),
  format: z.literal(1),
  id,
  name,
  about: paragraph,
  /** How to deal with it: told after the talks. */
  teaches: line,
  constants,
  rhetoric: byName(WASHINGTON_REASONS, z.array(line).min(1).max(16)),
});

export type PersonaFile = z.infer<typeof personaSchema>;
/** Counterparts by their id. */
export type PersonaBase = ReadonlyMap<string, PersonaFile>;
