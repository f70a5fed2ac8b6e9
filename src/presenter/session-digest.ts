import type { Text } from '../content/level-parts.ts';
import type { Beat } from '../engine/rerun.ts';
import { ENDS, type End } from '../engine/vocabulary.ts';
import { headlineTerm } from './clauses.ts';
import { dateOf } from './header-model.ts';
import type { PlayedLevel } from './level-text.ts';
import type { ValuePair } from './session-figures.ts';
import type { Term } from './stop-label.ts';

/** Form of what is kept; a session kept in another form is told by its name and date alone. */
const FORM = 1;

/** What the list of sessions shows of one, taken down while it is played so that the list need not play it again. */
export interface SessionDigest {
  readonly form: typeof FORM;
  readonly level: string;
  readonly title: Text;
  readonly persona: Text;
  readonly seed: number;
  readonly round: number;
  readonly rounds: number;
  readonly year: number;
  readonly month: number;
  /** Null while the talks go on. */
  readonly end: End | null;
  /** Overall score, 0..100. */
  readonly overall: number | null;
  /** What it came to for both, in basis points. */
  readonly values: ValuePair | null;
  /** What was signed on the issue that makes the headline. */
  readonly headline: Term | null;
  /** Trust at the start and at the end of each round so far, in hundredths. */
  readonly trust: readonly number[];
  readonly moves: number;
  readonly notes: number;
  readonly parent: { readonly session: string; readonly moves: number } | null;
  /** A person sat in Washington's chair. */
  readonly washington: boolean;
}

/** What stands beside the moves, and what only the rules can work out. */
export interface DigestExtras extends Pick<SessionDigest, 'overall' | 'values' | 'notes' | 'parent' | 'washington'> {
  readonly seed: number;
}

export function digestOf(level: PlayedLevel, beats: readonly Beat[], extras: DigestExtras): SessionDigest {
  const { file, rules } = level;
  const table = beats[beats.length - 1]?.session.table;
  const trust = [rules.start.trust];
  for (const { session } of beats) trust[Math.max(1, session.table.round)] = session.table.trust;
  const round = table?.round ?? 0;
  return {
    form: FORM,
    level: file.id,
    title: file.title,
    persona: file.persona.name,
    round,
    rounds: rules.calendar.rounds,
    ...dateOf(level, round),
    end: table?.end ?? null,
    headline: headlineTerm(file, table?.signed ?? null),
    trust,
    moves: beats.length,
    ...extras,
  };
}

/** What was kept, if it is of the form of today. */
export function readDigest(data: unknown): SessionDigest | null {
  if (typeof data !== 'object' || data === null) return null;
  const digest = data as Partial<SessionDigest>;
  const known = digest.form === FORM && Array.isArray(digest.trust) && typeof digest.title === 'object';
  return known && (digest.end === null || ENDS.some((end) => end === digest.end)) ? (digest as SessionDigest) : null;
}
