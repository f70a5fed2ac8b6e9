import type { PlayedLevel } from '../presenter/level-text.ts';
import type { Move } from '../engine/moves.ts';
import type { Words } from '../locale/language.ts';
import type { Note } from '../record/notes.ts';
import type { ParentOf } from '../record/parent.ts';
import type { Talks } from './game-state.ts';

export interface OpenedFile {
  readonly level: PlayedLevel;
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly parent: ParentOf | null;
  readonly notes: readonly Note[];
}

/** What became of a file: talks to go on with, or why there are none, as a sentence. */
export type Opening = { readonly ok: true; readonly opened: OpenedFile } | { readonly ok: false; readonly why: Words };

/**
 * Reads and verifies a session file; null stands for one that was too big to be read. Says why if it is damaged, forged
 * or of another game. Its readers come when needed.
 */
export async function openFile(text: string | null): Promise<Opening> {
  const [{ readSessionFile, SESSION_LIMITS }, { verify }, say, facts] = await Promise.all([
    import('../record/session-file.ts'),
    import('../record/verify.ts'),
    import('../record/problem-texts.ts'),
    loadFacts(),
  ]);
  const no = (sentence: (language: 'en' | 'ko') => string): Opening => {
    return { ok: false, why: { en: sentence('en'), ko: sentence('ko') } };
  };
  const read =
    text === null
      ? ({ ok: false, problems: [{ path: '', is: 'file-too-big', with: { most: SESSION_LIMITS.bytes } }] } as const)
      : readSessionFile(text, facts);
  if (!read.ok) {
    const [problem] = read.problems;
    return no((language) => (problem ? say.problemSentence(problem, language) : ''));
  }
  const { level, seed, moves, parent, notes } = read.value;
  const verdict = verify(read.value);
  if (verdict.verdict === 'cannot-check') return no((language) => say.cannotCheckSentence(verdict.why, language));
  if (verdict.verdict === 'does-not-match') {
    return no((language) => say.MISMATCH_TEXTS[verdict.what][language]({ from: verdict.from }));
  }
  return { ok: true, opened: { level, seed, moves, parent, notes } };
}

/** The session file of talks, with their parent and notes. */
export async function fileTextOf({ level, host, parent, notes }: Talks): Promise<string> {
  const { writeSessionFile } = await import('../record/session-file.ts');
  return writeSessionFile(level.file, host.session(), { parent, notes });
}

/** The fact base that levels cite. */
export async function loadFacts(): Promise<ReadonlyMap<string, import('../content/facts.ts').Fact>> {
  const [{ parseFacts }, { default: text }] = await Promise.all([
    import('../content/facts.ts'),
    import('../../levels/facts/history.json?raw'),
  ]);
  const facts = parseFacts(text);
  return facts.ok ? facts.value : new Map();
}
