import { openDB, type IDBPDatabase } from 'idb';

/** The two slots of the talks under way; what the list of sessions shows; and what each of those sessions holds. */
export const STORES = { slots: 'slots', sessions: 'sessions', contents: 'contents' } as const;

const NAME = 'burdenshare';
/** Version 1 had the slots alone. An upgrade adds and never takes away. */
const VERSION = 2;

/** Asks for the database; null where it is closed, or held by a page of an older version in another tab. */
export type Database = () => Promise<IDBPDatabase | null>;

/** The game's database in this browser, opened when it is first asked for. */
export function openDatabase(): Database {
  let base: Promise<IDBPDatabase | null> | null = null;
  const open = (): Promise<IDBPDatabase | null> =>
    new Promise((resolve) => {
      const opening = openDB(NAME, VERSION, {
        upgrade: (db) => {
          for (const store of Object.values(STORES)) {
            if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
          }
        },
        // Nobody waits for another tab to be closed; when it is, the database is there for what comes next.
        blocked: () => resolve(null),
        blocking: (_is, _wants, event) => {
          base = null;
          (event.target as IDBDatabase).close();
        },
        terminated: () => {
          base = null;
        },
      });
      opening.then(
        (db) => {
          base = Promise.resolve(db);
          resolve(db);
        },
        () => {
          base = null;
          resolve(null);
        },
      );
    });
  return async () => {
    try {
      base ??= open();
      return await base;
    } catch {
      base = null;
      return null;
    }
  };
}
