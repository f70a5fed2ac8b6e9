import * as z from 'zod';
import { line } from './level-parts.ts';
import type { Result } from './problem.ts';
import { readJson, type JsonLimits } from './safe-json.ts';
import { problemsOf } from './schema-problems.ts';

const fact = z.strictObject({
  id: z.string().min(1).max(60),
  statement: line,
  /** The figure as the source has it, a date, or words such as "10-20". */
  value: z.union([z.number(), z.string().max(60)]),
  unit: z.string().max(60),
  year: z.union([z.int(), z.string().max(20)]),
  /** `short` is what stands beside an argument; `name` and `where` stand in the lists of sources. */
  sources: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(300),
        short: line,
        where: z.string().min(1).max(300).exactOptional(),
      }),
    )
    .min(1)
    .max(8),
  /** `level` for sorting; `words` as the fact base puts it. */
  confidence: z.strictObject({
    level: z.enum(['verified', 'derived', 'disputed', 'from-memory']),
    words: z.string().min(1).max(400),
  }),
});

const factsSchema = z.strictObject({ format: z.literal(1), about: line, facts: z.array(fact).max(2000) });

export type Fact = z.infer<typeof fact>;
/** Facts by their id. */
export type FactBase = ReadonlyMap<string, Fact>;

/** What a level is checked against: which facts there are, and whether they have sources. */
export interface KnownFacts {
  get(id: string): { readonly sources: readonly unknown[] } | undefined;
}

export const FACTS_LIMITS: JsonLimits = { bytes: 1024 * 1024, depth: 8, values: 60_000, text: 2_000, whole: false };

/** Reads a fact file: the rows that levels may cite. */
export function parseFacts(text: string): Result<FactBase> {
  const json = readJson(text, FACTS_LIMITS);
  if (!json.ok) return json;
  const parsed = factsSchema.safeParse(json.value);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, json.value) };
  const facts = new Map<string, Fact>();
  for (const [i, row] of parsed.data.facts.entries()) {
    if (facts.has(row.id))
      return { ok: false, problems: [{ path: `facts.${i}.id`, is: 'repeated-id', with: { id: row.id } }] };
    facts.set(row.id, row);
  }
  return { ok: true, value: facts };
}
