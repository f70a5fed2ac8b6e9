import type { FactBase, KnownFacts } from '../content/facts.ts';
import type { Level } from '../content/parse-level.ts';
import type { Move } from '../engine/moves.ts';
import type { Words } from '../locale/language.ts';
import type { LinkPayload } from '../record/link-code.ts';
import { linkProblemSentence } from '../record/link-problem.ts';
import { sessionOfLink } from '../record/link-session.ts';
import type { Note } from '../record/notes.ts';
import type { ParentOf } from '../record/parent.ts';
import { AUTOMATIC, type Seats } from '../record/seats.ts';
import { cannotCheckSentence, MISMATCH_TEXTS, problemSentence, type ProblemLanguage } from '../record/problem-texts.ts';
import { readSessionFile, SESSION_LIMITS, type Recorded, type RecordRead } from '../record/session-file.ts';
import { verify } from '../record/verify.ts';

/** What is to be opened. It may be damaged, forged or hostile. */
export type OpenAsk =
  | { readonly kind: 'file'; readonly file: Blob; readonly facts: FactBase }
  | { readonly kind: 'link'; readonly payload: LinkPayload; readonly level: Level | null };

/** A session from outside. */
export interface OpenedSession {
  readonly level: Level;
  readonly ruleset: number;
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly parent: ParentOf | null;
  readonly notes: readonly Note[];
  readonly seats: Seats;
  /** Of a session that this version cannot play again: all that can be shown of it. Null where it was verified. */
  readonly told: RecordRead | null;
}

/** What became of it: a session, or why there is none, as a sentence. */
export type Opening =
  | { readonly ok: true; readonly opened: OpenedSession }
  | { readonly ok: false; readonly why: Words };

/** Reads and verifies, within the limits of size and of steps. Never throws on what it is given. */
export async function openWork(ask: OpenAsk): Promise<Opening> {
  return ask.kind === 'link' ? followed(ask.payload, ask.level) : openText(await textOf(ask.file), ask.facts);
}

function followed(payload: LinkPayload, level: Level | null): Opening {
  const found = sessionOfLink(payload, level);
  if (!found.ok) return no((language) => linkProblemSentence(found.why, language));
  if (!level) throw new Error('a session without a level');
  const { ruleset, seed, moves } = found.session;
  const { parent } = payload;
  return { ok: true, opened: { level, ruleset, seed, moves, parent, notes: [], seats: AUTOMATIC, told: null } };
}

/** The text of a file; what is bigger than a session file may be is not even read. */
async function textOf(file: Blob): Promise<string | null> {
  if (file.size > SESSION_LIMITS.bytes) return null;
  try {
    return await file.text();
  } catch {
    return null;
  }
}

/** Reads and verifies the text of a session file; null is one that was too big to be read. Never throws. */
export function openText(text: string | null, facts: KnownFacts): Opening {
  const read =
    text === null
      ? ({ ok: false, problems: [{ path: '', is: 'file-too-big', with: { most: SESSION_LIMITS.bytes } }] } as const)
      : readSessionFile(text, facts);
  if (!read.ok) {
    const [problem] = read.problems;
    return no((language) => (problem ? problemSentence(problem, language) : ''));
  }
  const verdict = verify(read.value);
  if (verdict.verdict === 'does-not-match')
    return no((language) => MISMATCH_TEXTS[verdict.what][language]({ from: verdict.from }));
  if (verdict.verdict === 'verified') return yes(read.value, null);
  const { record } = read.value;
  return verdict.why.is === 'other-ruleset' && record && record.beats.length > 0
    ? yes(read.value, record)
    : no((language) => cannotCheckSentence(verdict.why, language));
}

function yes({ level, ruleset, seed, moves, parent, notes, seats }: Recorded, told: RecordRead | null): Opening {
  return { ok: true, opened: { level, ruleset, seed, moves, parent, notes, seats, told } };
}

function no(sentence: (language: ProblemLanguage) => string): Opening {
  return { ok: false, why: { en: sentence('en'), ko: sentence('ko') } };
}
