import type { Kept, SavedTalks, SaveShelf } from '../host/save-port.ts';
import { openDatabase, STORES } from './database.ts';
import { openSaveJournal, type SaveJournal } from './save-journal.ts';
import { newestWhole, slotOf, type Slot } from './save-slot.ts';

const STORE = STORES.slots;
const SLOTS = 2;

/**
 * The browser's database as a shelf with two slots, with a journal that is written first and at once; where both are
 * closed or full, memory for as long as the page is open.
 */
export function openSaveShelf(tab: string, journal: SaveJournal = openSaveJournal()): SaveShelf {
  const database = openDatabase();
  let inMemory: SavedTalks | null = null;
  let seen = 0;
  const inBase = async (): Promise<readonly unknown[]> => {
    try {
      const db = await database();
      return db ? await db.getAll(STORE) : [];
    } catch {
      return [];
    }
  };
  const newest = async (): Promise<Slot | null> => newestWhole([...(await inBase()), journal.read()]);
  const isElsewhere = (latest: Slot | null) => latest !== null && latest.tab !== tab && latest.serial > seen;

  const writeToBase = async (slot: Slot): Promise<Kept> => {
    const db = await database();
    if (!db) return 'not-kept';
    const transaction = db.transaction(STORE, 'readwrite', { durability: 'strict' });
    const latest = newestWhole(await transaction.store.getAll());
    const elsewhere = isElsewhere(latest);
    if (!elsewhere) await transaction.store.put(slot, slot.serial % SLOTS);
    await transaction.done;
    return elsewhere ? 'elsewhere' : 'kept';
  };

  return {
    async read() {
      const slot = await newest();
      if (!slot) return inMemory;
      seen = slot.serial;
      return JSON.parse(slot.text) as SavedTalks;
    },
    async write(talks): Promise<Kept> {
      inMemory = talks;
      const noted = newestWhole([journal.read()]);
      if (isElsewhere(noted)) return 'elsewhere';
      const slot = slotOf(talks, Math.max(seen, noted?.serial ?? 0) + 1, tab);
      const journaled = journal.write(slot);
      seen = slot.serial;
      const stored = await writeToBase(slot).catch((): Kept => 'not-kept');
      return stored === 'not-kept' && journaled ? 'kept' : stored;
    },
    async forget() {
      inMemory = null;
      journal.clear();
      try {
        await (await database())?.clear(STORE);
      } catch {
        // Nothing was kept there.
      }
    },
    async takeOver() {
      seen = (await newest())?.serial ?? seen;
    },
  };
}
