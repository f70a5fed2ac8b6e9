import type { TableHost } from '../host/table-host.ts';
import type { Talks } from './game-state.ts';
import type { Library } from './library.ts';

/** Keeps every session that is played in the list of sessions; the list itself comes when it is first needed. */
export interface LibraryKeeper {
  /** The place of talks in the list; from the first question on it stays theirs. */
  keyOf(host: TableHost): string;
  /** These talks were kept before, under that key. */
  adopt(host: TableHost, key: string): void;
  /** Takes down how the talks stand. Without `always`, only if something other than the draft has changed. */
  keep(talks: Talks, always?: boolean): void;
  /** The list, with all that was to be kept in it. */
  library(): Promise<Library>;
}

export function createLibraryKeeper(load: () => Promise<Library>, newKey: () => string): LibraryKeeper {
  const keys = new WeakMap<TableHost, string>();
  const taken = new WeakMap<TableHost, string>();
  let loaded: Promise<Library> | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const library = (): Promise<Library> => {
    loaded ??= load();
    return loaded;
  };
  const keyOf = (host: TableHost): string => {
    const key = keys.get(host) ?? newKey();
    keys.set(host, key);
    return key;
  };
  return {
    keyOf,
    adopt: (host, key) => void keys.set(host, key),
    keep(talks, always = false) {
      const stand = JSON.stringify([talks.host.beats().length, talks.parent, talks.notes]);
      if (talks.host.beats().length === 0 || (!always && taken.get(talks.host) === stand)) return;
      taken.set(talks.host, stand);
      const key = keyOf(talks.host);
      // One after the other: what was played last is what stays.
      queue = queue.then(async () => (await library()).keep(key, talks)).catch(() => undefined);
    },
    async library() {
      await queue;
      return library();
    },
  };
}
