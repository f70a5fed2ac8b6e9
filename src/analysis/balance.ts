import { against, type Level } from '../content/parse-level.ts';
import type { PersonaFile } from '../content/persona-schema.ts';
import { POLICY_NAMES, type PolicyName } from '../engine/policies/policy.ts';
import { hashOf } from '../record/fingerprint.ts';
import type { Batch, RunBatches } from './batch.ts';
import { frontierOf } from './frontier.ts';
import type { Simulated } from './simulate.ts';

/** How one stand-in fared. Whole numbers: values in basis points, rates in per mille, trust in hundredths. */
export interface PolicyFigures {
  readonly policy: PolicyName;
  readonly value: number;
  /** Standard error of the mean value. */
  readonly error: number;
  readonly agreed: number;
  readonly ratified: number;
  readonly trust: number;
}

/** The better of the two best, by how much, and the standard error of that difference over the same seeds. */
export interface Winner {
  readonly policy: PolicyName;
  readonly second: PolicyName;
  readonly margin: number;
  readonly error: number;
}

/** All stand-ins against one counterpart. */
export interface PersonaTable {
  readonly persona: string;
  /** Seoul's value of the Nash point at the level's start; null where nothing suits both. */
  readonly nash: number | null;
  readonly rows: readonly PolicyFigures[];
  readonly winner: Winner;
}

/** The balance of one level: its own counterpart first, the others after it. */
export interface LevelBalance {
  readonly level: string;
  /** Of the numbers of the level and its counterpart: words may change without a new report. */
  readonly hash: string;
  readonly seeds: readonly [number, number];
  readonly tables: readonly PersonaTable[];
  /** Agreements ratified by all stand-ins together, in per mille, at the level's trust and at 20 points less. */
  readonly ratifiedAtStart: number;
  readonly ratifiedAtLess: number;
  /** A stand-in that is best against every counterpart; null where none is. */
  readonly dominant: PolicyName | null;
}

/** By how much less trust, in hundredths, agreement must become rarer; and the least trust that is tried. */
const LESS_TRUST = 2000;
const LEAST_TRUST = 500;

interface Plan {
  readonly level: Level;
  readonly casts: readonly Level[];
  readonly lessTrust: number;
}

/**
 * Plays every stand-in against every counterpart on every level, on the same seeds, and sums up. The result is the same
 * on every machine and with any number of workers.
 */
export async function balanceOf(
  levels: readonly Level[],
  personas: readonly PersonaFile[],
  seeds: readonly [number, number],
  run: RunBatches,
  options: Parameters<RunBatches>[1] = {},
): Promise<LevelBalance[]> {
  const plans = levels.map((level): Plan => {
    const own = level.file.persona.id;
    return {
      level,
      casts: [level, ...personas.filter(({ id }) => id !== own).map((persona) => against(level, persona))],
      lessTrust: Math.max(LEAST_TRUST, level.rules.start.trust - LESS_TRUST),
    };
  });
  const [from, to] = seeds;
  const batches = plans.flatMap(({ level, casts, lessTrust }): Batch[] => [
    ...casts.flatMap(({ rules }) => POLICY_NAMES.map((policy) => ({ rules, policy, from, to }))),
    ...POLICY_NAMES.map((policy) => ({ rules: level.rules, policy, from, to, startTrust: lessTrust })),
  ]);
  const played = await run(batches, options);
  let at = 0;
  const next = (): Simulated[][] => played.slice(at, (at += POLICY_NAMES.length));
  return plans.map(({ level, casts }) => {
    const lists = casts.map(() => next());
    const tables = casts.map((cast, i) => tableOf(cast, lists[i] ?? []));
    const winners = new Set(tables.map((table) => table.winner.policy));
    return {
      level: level.rules.id,
      hash: hashOf(level.rules),
      seeds,
      tables,
      ratifiedAtStart: perMille((lists[0] ?? []).flat(), isRatified),
      ratifiedAtLess: perMille(next().flat(), isRatified),
      dominant: tables.length > 1 && winners.size === 1 ? (tables[0]?.winner.policy ?? null) : null,
    };
  });
}

function tableOf({ file, rules }: Level, lists: readonly (readonly Simulated[])[]): PersonaTable {
  const rows = POLICY_NAMES.map((policy, i) => figuresOf(policy, lists[i] ?? []));
  return {
    persona: file.persona.id,
    nash: frontierOf(rules, rules.start.trust).solutions.nash?.seoul ?? null,
    rows,
    winner: winnerOf(rows, lists),
  };
}

function figuresOf(policy: PolicyName, sessions: readonly Simulated[]): PolicyFigures {
  const values = sessions.map((session) => session.seoulValue);
  return {
    policy,
    value: Math.round(meanOf(values)),
    error: Math.round(errorOf(values)),
    agreed: perMille(sessions, (session) => session.agreed),
    ratified: perMille(sessions, isRatified),
    trust: Math.round(meanOf(sessions.map((session) => session.trust))),
  };
}

function winnerOf(rows: readonly PolicyFigures[], lists: readonly (readonly Simulated[])[]): Winner {
  const order = rows.map((_, i) => i).sort((a, b) => valueIn(rows, b) - valueIn(rows, a) || a - b);
  const [best = 0, second = 0] = order;
  const differences = (lists[best] ?? []).map(
    (session, k) => session.seoulValue - (lists[second]?.[k]?.seoulValue ?? 0),
  );
  return {
    policy: POLICY_NAMES[best] ?? 'random',
    second: POLICY_NAMES[second] ?? 'random',
    margin: Math.round(meanOf(differences)),
    error: Math.round(errorOf(differences)),
  };
}

function valueIn(rows: readonly PolicyFigures[], i: number): number {
  return rows[i]?.value ?? 0;
}

function meanOf(figures: readonly number[]): number {
  return figures.length === 0 ? 0 : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

/** Standard error of the mean; nothing for fewer than two figures. */
function errorOf(figures: readonly number[]): number {
  if (figures.length < 2) return 0;
  const mean = meanOf(figures);
  const squares = figures.reduce((sum, figure) => sum + (figure - mean) * (figure - mean), 0);
  return Math.sqrt(squares / (figures.length - 1) / figures.length);
}

function isRatified(session: Simulated): boolean {
  return session.end === 'ratified';
}

function perMille(sessions: readonly Simulated[], is: (session: Simulated) => boolean): number {
  return sessions.length === 0 ? 0 : Math.round((sessions.filter(is).length * 1000) / sessions.length);
}
