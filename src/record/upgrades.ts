import { FORMAT } from './session-schema.ts';

export type PlainFile = Readonly<Record<string, unknown>>;

/** `UPGRADES[n]` lifts a file of format n to format n + 1. Forward only, and never changed once released. */
export type Upgrades = Readonly<Record<number, (file: PlainFile) => PlainFile>>;
const UPGRADES: Upgrades = {
  2: (file) => ({ ...file, format: 3, parent: null, notes: [], record: null }),
};

/** A file of any format up to `to`, lifted to it; null where its format is newer or none that there ever was. */
export function upgraded(file: PlainFile, upgrades: Upgrades = UPGRADES, to: number = FORMAT): PlainFile | null {
  let lifted = file;
  for (let steps = 0; lifted['format'] !== to; steps++) {
    const format = lifted['format'];
    const upgrade = typeof format === 'number' && Object.hasOwn(upgrades, format) ? upgrades[format] : undefined;
    if (!upgrade || steps >= to) return null;
    lifted = upgrade(lifted);
  }
  return lifted;
}
