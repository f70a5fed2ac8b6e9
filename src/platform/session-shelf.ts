import type { KeptSession, SessionContent, SessionShelf } from '../host/session-shelf.ts';
import { openDatabase, STORES, type Database } from './database.ts';

const BOTH = [STORES.sessions, STORES.contents] as const;

/** Sessions in the browser's database; what that does not take, in memory for as long as the page is open. */
export function openSessionShelf(database: Database = openDatabase()): SessionShelf {
  const inMemory = { sessions: new Map<string, KeptSession>(), contents: new Map<string, SessionContent>() };

  /** What the database answers; null where it is closed or fails. */
  const ask = async <T>(
    question: (db: NonNullable<Awaited<ReturnType<Database>>>) => Promise<T>,
  ): Promise<T | null> => {
    try {
      const db = await database();
      return db ? await question(db) : null;
    } catch {
      return null;
    }
  };

  return {
    async all() {
      const stored = (await ask((db) => db.getAll(STORES.sessions))) ?? [];
      const rest = stored.filter((one): one is KeptSession => isKept(one) && !inMemory.sessions.has(one.key));
      return [...inMemory.sessions.values(), ...rest];
    },
    async get(key) {
      const stored: unknown = inMemory.sessions.get(key) ?? (await ask((db) => db.get(STORES.sessions, key)));
      return isKept(stored) ? stored : null;
    },
    async contentOf(key) {
      const held = inMemory.contents.get(key);
      return held ?? (await ask<SessionContent | undefined>((db) => db.get(STORES.contents, key))) ?? null;
    },
    async put(session, content) {
      const done = await ask(async (db) => {
        const transaction = db.transaction(BOTH, 'readwrite', { durability: 'strict' });
        await transaction.objectStore(STORES.sessions).put(session, session.key);
        const whole = content ?? inMemory.contents.get(session.key);
        if (whole) await transaction.objectStore(STORES.contents).put(whole, session.key);
        await transaction.done;
        return true;
      });
      if (done) {
        inMemory.sessions.delete(session.key);
        inMemory.contents.delete(session.key);
      } else {
        inMemory.sessions.set(session.key, session);
        if (content) inMemory.contents.set(session.key, content);
      }
      return done === true;
    },
    async remove(keys) {
      for (const key of keys) {
        inMemory.sessions.delete(key);
        inMemory.contents.delete(key);
      }
      await ask(async (db) => {
        const transaction = db.transaction(BOTH, 'readwrite', { durability: 'strict' });
        for (const store of BOTH) for (const key of keys) await transaction.objectStore(store).delete(key);
        await transaction.done;
      });
    },
    lasts: async () => (await ask(() => Promise.resolve(true))) === true && inMemory.sessions.size === 0,
  };
}

function isKept(data: unknown): data is KeptSession {
  if (typeof data !== 'object' || data === null) return false;
  const { key, id, played, name, size, digest } = data as Partial<KeptSession>;
  return (
    typeof key === 'string' &&
    typeof id === 'string' &&
    typeof played === 'number' &&
    (name === null || typeof name === 'string') &&
    typeof size === 'number' &&
    typeof digest === 'object'
  );
}
