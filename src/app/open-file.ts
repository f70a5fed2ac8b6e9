import type { Talks } from './game-state.ts';
import type { Opening } from './open-work.ts';

/** Reads and verifies a session file, beside the page. Its readers come when needed. */
export async function openFile(file: Blob): Promise<Opening> {
  const { openBeside } = await import('./open-beside.ts');
  return openBeside({ kind: 'file', file, facts: await loadFacts() });
}

/** The session file of talks, with their parent and notes. */
export async function fileTextOf({ level, host, parent, notes, seats }: Talks): Promise<string> {
  const { writeSessionFile } = await import('../record/session-file.ts');
  return writeSessionFile(level.file, host.session(), { parent, notes, seats });
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
