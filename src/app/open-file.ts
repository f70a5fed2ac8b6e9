import type { PlayedLevel } from '../presenter/level-text.ts';
import type { Move } from '../engine/moves.ts';

export interface OpenedFile {
  readonly level: PlayedLevel;
  readonly seed: number;
  readonly moves: readonly Move[];
}

/** Reads and verifies a session file; null if it is damaged, forged or of another game. Its readers come when needed. */
export async function openFile(text: string): Promise<OpenedFile | null> {
  const [{ readSessionFile }, { verify }, facts] = await Promise.all([
    import('../record/session-file.ts'),
    import('../record/verify.ts'),
    loadFacts(),
  ]);
  const read = readSessionFile(text, facts);
  if (!read.ok || verify(read.value).verdict !== 'verified') return null;
  const { level, seed, moves } = read.value;
  return { level, seed, moves };
}

export async function fileTextOf(
  level: PlayedLevel,
  session: Parameters<typeof import('../record/session-file.ts')['writeSessionFile']>[1],
): Promise<string> {
  const { writeSessionFile } = await import('../record/session-file.ts');
  return writeSessionFile(level.file, session);
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
