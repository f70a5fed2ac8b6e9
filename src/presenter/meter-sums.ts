import type { Cause } from '../engine/events.ts';
import type { Text } from '../content/level-parts.ts';
import { METERS, type Meter } from '../engine/vocabulary.ts';
import type { LogEntry } from './log-model.ts';

/** So many reasons are told at once; the log has all. */
const MOST = 2;

/** What one move did to a meter in all, and why, the strongest reason first. */
export interface MeterSum {
  readonly meter: Meter;
  readonly by: number;
  readonly causes: readonly { readonly because: Cause; readonly named: Text | null }[];
}

export function sumsOf(entries: readonly LogEntry[]): readonly MeterSum[] {
  return METERS.flatMap((meter): MeterSum[] => {
    const moved = entries.flatMap((entry) => (entry.kind === 'meter' && entry.meter === meter ? [entry] : []));
    if (moved.length === 0) return [];
    const strongest = moved.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
    return [{ meter, by: moved.reduce((sum, entry) => sum + entry.by, 0), causes: strongest.slice(0, MOST) }];
  });
}
