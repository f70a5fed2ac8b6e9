import { MOST_SESSIONS, type ListedSession } from '../presenter/session-list-model.ts';
import type { Imported } from '../presenter/session-import.ts';
import { bytesOf } from '../platform/files.ts';
import type { Words } from '../locale/language.ts';
import type { Game } from './game.ts';
import type { Talks } from './game-state.ts';
import { facingAgain, facingGhostOf } from './ghost.ts';
import { idOf, type Library } from './library.ts';
import type { LibraryKeeper } from './library-keeper.ts';
import { fileTextOf, openFile } from './open-file.ts';
import { asOwn, resume, talksFrom } from './session-actions.ts';

export interface SessionsPorts {
  readonly game: Game;
  readonly keeper: LibraryKeeper;
  readonly download: (name: string, content: string | Uint8Array<ArrayBuffer>) => void;
}

/** What the list of sessions can do. Whatever fails says why; null stands for a session of another version of the game. */
export function sessionActions({ game, keeper, download }: SessionsPorts) {
  const openKey = (): string | null => {
    const { talks } = game.state();
    return talks && keeper.keyOf(talks.host);
  };
  const goTo = async (key: string, ghost: boolean): Promise<{ readonly why: Words | null } | undefined> => {
    const resumed = await resume(keeper, key);
    if (resumed.is === 'refused') return resumed;
    if (resumed.is === 'told') {
      // Shown from its record, as a file of that kind is.
      await (await game.sharing()).takeFile(new File([resumed.text], key));
      return undefined;
    }
    const talks = ghost ? await facingGhostOf(await keeper.library(), resumed.talks) : resumed.talks;
    if (!talks) return { why: null };
    await game.enter(talks, null);
    return undefined;
  };

  return {
    async list(): Promise<{ readonly sessions: readonly ListedSession[]; readonly lasts: boolean }> {
      const library = await keeper.library();
      return { sessions: await library.list(), lasts: await library.lasts() };
    },
    async rename(key: string, name: string | null): Promise<void> {
      await (await keeper.library()).rename(key, name);
    },
    /** Takes sessions off the list; what it gives back puts them on it again. */
    async remove(keys: readonly string[]): Promise<() => Promise<void>> {
      const open = openKey();
      const library = await keeper.library();
      const removed = await library.remove(keys);
      if (open !== null && keys.includes(open)) await game.putAway();
      return () => library.putBack(removed);
    },
    open: (key: string) => goTo(key, false),
    /** Sits down in Washington's chair, across from the ghost of a session. */
    face: (key: string) => goTo(key, true),
    /** The same for talks that are at hand. */
    async faceGhostOf(talks: Talks): Promise<void> {
      const facing = await facingGhostOf(await keeper.library(), talks);
      if (facing) await game.enter(facing, null);
    },
    /** Washington's chair once more, across from the same ghost. */
    async again(talks: Talks): Promise<void> {
      const facing = await facingAgain(await keeper.library(), talks);
      if (facing) await game.enter(facing, null);
    },
    async exportOne(key: string): Promise<boolean> {
      const file = await fileOf(keeper, key);
      if (file) download(file.name, file.text);
      return file !== null;
    },
    /** One archive of all; how many could not be written. */
    async exportAll(keys: readonly string[]): Promise<number> {
      const { archiveOf } = await import('../record/session-archive.ts');
      const files: { name: string; text: string }[] = [];
      for (const key of keys) {
        const file = await fileOf(keeper, key);
        if (file) files.push(file);
        await breath();
      }
      download('burdenshare-sessions.zip', archiveOf(files));
      return keys.length - files.length;
    },
    /** Brings files into the list, one after the other; `told` hears how many are done. */
    async importFiles(files: readonly File[], told: (done: number, all: number) => void): Promise<readonly Imported[]> {
      const { found, refused } = await filesIn(files);
      const library = await keeper.library();
      const became: Imported[] = [...refused];
      for (const [i, { file, content }] of found.entries()) {
        told(i, found.length);
        became.push({ file, ...(await importOne(keeper, library, content)) });
        await breath();
      }
      return became;
    },
  };
}

export type SessionActions = ReturnType<typeof sessionActions>;

/** Lets the page draw and answer between two files. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

async function importOne(keeper: LibraryKeeper, library: Library, file: Blob): Promise<Omit<Imported, 'file'>> {
  const opening = await openFile(file);
  if (!opening.ok) return { became: 'refused', why: opening.why };
  const talks = talksFrom(opening.opened);
  if (!talks) return { became: 'other-rules', why: null };
  const listed = await library.list();
  const id = idOf(talks);
  if (listed.some((one) => one.id === id)) return { became: 'known', why: null };
  if (listed.length >= MOST_SESSIONS) return { became: 'full', why: null };
  const own = await asOwn(keeper, talks);
  await library.keep(keeper.keyOf(own.host), own);
  return { became: 'added', why: null };
}

/** The session files among what was brought, archives opened. */
async function filesIn(files: readonly File[]) {
  const { ARCHIVE_LIMITS, isArchive, readArchive } = await import('../record/session-archive.ts');
  const found: { file: string; content: Blob }[] = [];
  const refused: Imported[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file, ARCHIVE_LIMITS.bytes);
    if (!bytes || !isArchive(bytes)) {
      found.push({ file: file.name, content: file });
      continue;
    }
    const archive = readArchive(bytes);
    if (archive.ok) {
      for (const { name, text } of archive.files) {
        if (text === '') refused.push({ file: name, became: 'oversize', why: null });
        else found.push({ file: name, content: new Blob([text]) });
      }
    } else refused.push({ file: file.name, became: archive.is, why: null });
  }
  return { found, refused };
}

async function fileOf(keeper: LibraryKeeper, key: string): Promise<{ name: string; text: string } | null> {
  const library = await keeper.library();
  const content = await library.contentOf(key);
  const listed = (await library.list()).find((one) => one.key === key);
  const name = `${listed?.digest?.level ?? 'session'}-${listed?.digest?.seed ?? key}.burden.json`;
  if (content?.kind === 'file') return { name, text: content.text };
  const resumed = await resume(keeper, key);
  return resumed.is === 'talks' ? { name, text: await fileTextOf(resumed.talks) } : null;
}
