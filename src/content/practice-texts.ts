import * as z from 'zod';
import { issue } from './issue-schema.ts';
import { levelSchema } from './level-schema.ts';
import { Faults, type Problem, type Result } from './problem.ts';
import { readJson, type JsonLimits } from './safe-json.ts';
import { problemsOf } from './schema-problems.ts';

/** Issues of the practice table beside the money, and how many options each has: the numbers are drawn for so many. */
export const PRACTICE_OPTIONS = {
  growth: 4,
  length: 3,
  'in-kind': 3,
  accounts: 3,
  staff: 3,
  drills: 3,
  repair: 4,
  arms: 3,
  presence: 3,
} as const;
export type PracticeIssue = keyof typeof PRACTICE_OPTIONS;

/** The issue that holds the money, in millions of won. */
export const PRACTICE_CASH = 'cash';
export const PRACTICE_ROUNDS = 10;

const [amount, choice] = issue.options;
const worded = z.discriminatedUnion('kind', [
  amount.omit({ values: true, winSet: true }),
  choice.omit({ values: true, winSet: true }),
]);
const roundNumber = z.int().min(1).max(PRACTICE_ROUNDS);

/** The words of the practice table: a level without its numbers. */
const practiceSchema = levelSchema
  .pick({
    title: true,
    summary: true,
    cards: true,
    sideMoves: true,
    assembly: true,
    briefing: true,
    openingAsk: true,
    threats: true,
    questions: true,
  })
  .extend({
    issues: z.array(worded).length(Object.keys(PRACTICE_OPTIONS).length + 1),
    calendar: z.strictObject({
      rounds: levelSchema.shape.calendar.shape.rounds.length(PRACTICE_ROUNDS),
      expiryAfter: roundNumber,
      furloughFrom: roundNumber,
    }),
  });

export type PracticeTexts = z.infer<typeof practiceSchema>;
export type WordedIssue = PracticeTexts['issues'][number];
export const PRACTICE_LIMITS: JsonLimits = { bytes: 128 * 1024, depth: 12, values: 8_000, text: 4_000, whole: true };

/** Reads the texts of the practice table. Faults come back as values, with path and remedy. */
export function parsePracticeTexts(text: string): Result<PracticeTexts> {
  const json = readJson(text, PRACTICE_LIMITS);
  if (!json.ok) return json;
  const parsed = practiceSchema.safeParse(json.value);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, json.value) };
  const problems = issueFaults(parsed.data.issues);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
}

/** Every issue that numbers are drawn for is there, of the kind and size that the numbers are for. */
function issueFaults(issues: readonly WordedIssue[]): readonly Problem[] {
  const faults = new Faults();
  const find = (id: string) => {
    const i = issues.findIndex((one) => one.id === id);
    if (i < 0) faults.add(['issues'], 'no-such-issue', { given: id });
    return { i, issue: issues[i] };
  };
  const cash = find(PRACTICE_CASH);
  if (cash.issue && cash.issue.kind !== 'amount')
    faults.add(['issues', cash.i, 'kind'], 'not-one-of', { allowed: 'amount' });
  for (const [id, wanted] of Object.entries(PRACTICE_OPTIONS)) {
    const { i, issue: one } = find(id);
    if (!one) continue;
    if (one.kind !== 'choice') faults.add(['issues', i, 'kind'], 'not-one-of', { allowed: 'choice' });
    else if (one.options.length !== wanted)
      faults.add(['issues', i, 'options'], 'values-count', { is: one.options.length, wanted });
  }
  return faults.found;
}
