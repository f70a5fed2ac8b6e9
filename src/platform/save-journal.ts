import type { Slot } from './save-slot.ts';

/** The last state, written before a move returns: a page closed in the same moment has lost nothing. */
export interface SaveJournal {
  read(): unknown;
  /** False where it cannot be written: blocked, full, or not there. */
  write(slot: Slot): boolean;
  clear(): void;
}

const KEY = 'burdenshare.journal';

/** The journal in the browser's own small storage. */
export function openSaveJournal(storage: () => Storage = () => localStorage): SaveJournal {
  return {
    read: () => {
      try {
        return JSON.parse(storage().getItem(KEY) ?? 'null') as unknown;
      } catch {
        return null;
      }
    },
    write: (slot) => {
      try {
        storage().setItem(KEY, JSON.stringify(slot));
        return true;
      } catch {
        return false;
      }
    },
    clear: () => {
      try {
        storage().removeItem(KEY);
      } catch {
        // Nothing was kept there.
      }
    },
  };
}
