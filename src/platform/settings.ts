const PREFIX = 'burdenshare.';

export interface Settings {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
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
    remove(key) {
      inMemory.delete(key);
      try {
        storage().removeItem(PREFIX + key);
      } catch {
        // Nothing was kept there.
      }
    },
  };
}

/** One of a few values; the first of them where nothing is kept, or what is kept is none of them. */
export function keptChoice<Value extends string>(
  settings: Settings,
  key: string,
  values: readonly [Value, ...Value[]],
): Value {
  const kept = settings.get(key);
  return values.find((value) => value === kept) ?? values[0];
}

const USUAL = { music: 60, room: 60, cues: 80 } as const;

/** How loud music, room and cues were set, 0 to 100. */
export function volumesIn(settings: Settings): Readonly<Record<keyof typeof USUAL, number>> {
  const kept = (part: keyof typeof USUAL): number => {
    const volume = Number(settings.get(`volume-${part}`) || Number.NaN);
    return Number.isInteger(volume) && volume >= 0 && volume <= 100 ? volume : USUAL[part];
  };
  return { music: kept('music'), room: kept('room'), cues: kept('cues') };
}
