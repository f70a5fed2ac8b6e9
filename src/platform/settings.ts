const PREFIX = 'burdenshare.';

export interface Settings {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** Small settings in local storage; where that is closed, for as long as the page is open. */
export function openSettings(storage: () => Storage = () => localStorage): Settings {
  const inMemory = new Map<string, string>();
  return {
    get(key) {
      try {
        return storage().getItem(PREFIX + key) ?? inMemory.get(key) ?? null;
      } catch {
        return inMemory.get(key) ?? null;
      }
    },
    set(key, value) {
      inMemory.set(key, value);
      try {
        storage().setItem(PREFIX + key, value);
      } catch {
        // Kept in memory.
      }
    },
  };
}
