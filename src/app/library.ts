import { RULESET } from '../engine/tuning.ts';
import { scoreOf } from '../engine/score.ts';
import type { SavedTalks } from '../host/save-port.ts';
import type { KeptSession, SessionContent, SessionShelf } from '../host/session-shelf.ts';
import { openSessionShelf } from '../platform/session-shelf.ts';
import { digestOf, readDigest, type SessionDigest } from '../presenter/session-digest.ts';
import type { PlayedLevel } from '../presenter/level-text.ts';
import type { ListedSession } from '../presenter/session-list-model.ts';
import { levelHash } from '../record/fingerprint.ts';
import { sessionId } from '../record/session-id.ts';
import type { Talks } from './game-state.ts';
import { fileTextOf } from './open-file.ts';

/** What stood on the shelf under a key, to be put back. */
export interface Removed {
  readonly session: KeptSession;
  readonly content: SessionContent | null;
}

/** Every session that was played or opened in this browser. */
export interface Library {
  /** Takes down how talks stand, under their key. */
  keep(key: string, talks: Talks): Promise<void>;
  list(): Promise<readonly ListedSession[]>;
  /** The session with that id, or under that key; null where it is not here. */
  find(id: string): Promise<KeptSession | null>;
  contentOf(key: string): Promise<SessionContent | null>;
  builtInOf(key: string): Promise<string | null>;
  rename(key: string, name: string | null): Promise<void>;
  remove(keys: readonly string[]): Promise<readonly Removed[]>;
  putBack(removed: readonly Removed[]): Promise<void>;
  lasts(): Promise<boolean>;
}

export interface LibraryPorts {
  readonly shelf: SessionShelf;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The library of this browser. */
export function openLibrary(): Library {
  return createLibrary({ shelf: openSessionShelf(), now: () => Date.now() });
}

export function createLibrary({ shelf, now }: LibraryPorts): Library {
  return {
    async keep(key, talks) {
      const before = await shelf.get(key);
      const id = idOf(talks);
      const content = await contentFrom(talks);
      // Looking at a session again is not playing it.
      const played = before?.id === id ? before.played : now();
      const size = new TextEncoder().encode(JSON.stringify(content)).length;
      const session = {
        key,
        id,
        played,
        name: before?.name ?? null,
        builtIn: talks.builtIn,
        size,
        digest: about(talks),
      };
      await shelf.put(session, content);
    },
    async list() {
      const all = await shelf.all();
      return all.map(({ key, id, played, name, size, digest }) => {
        return { key, id, played, name, size, digest: readDigest(digest) };
      });
    },
    find: async (id) => (await shelf.all()).find((one) => one.id === id) ?? null,
    contentOf: (key) => shelf.contentOf(key),
    builtInOf: async (key) => (await shelf.get(key))?.builtIn ?? null,
    async rename(key, name) {
      const session = await shelf.get(key);
      if (session) await shelf.put({ ...session, name });
    },
    async remove(keys) {
      const removed: Removed[] = [];
      for (const key of keys) {
        const session = await shelf.get(key);
        if (session) removed.push({ session, content: await shelf.contentOf(key) });
      }
      await shelf.remove(keys);
      return removed;
    },
    async putBack(removed) {
      for (const { session, content } of removed) await shelf.put(session, content ?? undefined);
    },
    lasts: () => shelf.lasts(),
  };
}

const hashes = new WeakMap<object, string>();

/** The hash of a level, worked out once. */
function hashOf({ file }: PlayedLevel): string {
  const hash = hashes.get(file) ?? levelHash(file);
  hashes.set(file, hash);
  return hash;
}

/** The id of talks as they stand. */
export function idOf({ level, host }: Pick<Talks, 'level' | 'host'>): string {
  const { seed, moves } = host.session();
  return sessionId(hashOf(level), RULESET, seed, moves);
}

async function contentFrom(talks: Talks): Promise<SessionContent> {
  if (talks.host.session().table.end !== null) return { kind: 'file', text: await fileTextOf(talks) };
  const { level, host, draft, parent, notes, seats } = talks;
  const { seed, moves } = host.session();
  // With the level inside: a later version of the game may have changed its own.
  const saved: SavedTalks = {
    level: level.file.id,
    file: level.file,
    ruleset: RULESET,
    seed,
    moves,
    draft,
    parent,
    notes,
  };
  return { kind: 'talks', talks: seats ? { ...saved, seats } : saved };
}

function about({ level, host, parent, notes, seats }: Talks): SessionDigest {
  const { rules } = level;
  const { table, seed } = host.session();
  const scored = table.end ? scoreOf(rules, table) : null;
  return digestOf(level, host.beats(), {
    seed,
    overall: scored?.overall ?? null,
    values: scored && { seoul: scored.seoulValue, washington: scored.washingtonValue },
    notes: notes.length,
    parent,
    washington: seats?.washington === 'person',
  });
}
