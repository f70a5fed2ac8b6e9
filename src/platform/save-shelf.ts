import { openDB, type IDBPDatabase } from 'idb';
import type { Kept, SavedTalks, SaveShelf } from '../host/save-port.ts';
import { newestWhole, slotOf } from './save-slot.ts';

const STORE = 'slots';
const SLOTS = 2;

/** The browser's database as a shelf with two slots; where it is closed or full, memory for as long as the page is open. */
export function openSaveShelf(tab: string): SaveShelf {
  let base: Promise<IDBPDatabase | null> | null = null;
  let inMemory: SavedTalks | null = null;
  let seen = 0;
  const open = async (): Promise<IDBPDatabase | null> => {
    try {
      return await openDB('burdenshare', 1, {
        upgrade: (db) => void db.createObjectStore(STORE),
        terminated: () => {
          base = null;
        },
      });
    } catch {
      base = null;
      return null;
    }
  };
  const database = (): Promise<IDBPDatabase | null> => {
    base ??= open();
    return base;
  };

  const newest = async () => {
    const db = await database();
    return db ? newestWhole(await db.getAll(STORE)) : null;
  };
  return {
    async read() {
      try {
        const slot = await newest();
        if (!slot) return inMemory;
        seen = slot.serial;
        return JSON.parse(slot.text) as SavedTalks;
      } catch {
        return inMemory;
      }
    },
    async write(talks): Promise<Kept> {
      inMemory = talks;
      try {
        const db = await database();
        if (!db) return 'not-kept';
        const transaction = db.transaction(STORE, 'readwrite', { durability: 'strict' });
        const latest = newestWhole(await transaction.store.getAll());
        if (latest && latest.tab !== tab && latest.serial > seen) {
          await transaction.done;
          return 'elsewhere';
        }
        const serial = (latest?.serial ?? 0) + 1;
        await transaction.store.put(slotOf(talks, serial, tab), serial % SLOTS);
        await transaction.done;
        seen = serial;
        return 'kept';
      } catch {
        return 'not-kept';
      }
    },
    async takeOver() {
      try {
        seen = (await newest())?.serial ?? seen;
      } catch {
        // The next write tells.
      }
    },
  };
}
