import type { Text } from '../content/level-parts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { Cause, Event } from '../engine/events.ts';
import type { Beat } from '../engine/rerun.ts';
import type { LevelRules } from '../engine/rules.ts';
import type { Meter } from '../engine/vocabulary.ts';

/** Where a meter stood after a beat. `at` in hundredths of a round: 250 is the middle of round 2 … */
export interface MeterPoint {
  readonly beat: number;
  readonly at: number;
  readonly value: number;
}

/** One change of a meter, and why. `named` is the event of the level that did it, if one did. */
export interface MeterChange {
  readonly beat: number;
  readonly round: number;
  readonly by: number;
  readonly to: number;
  readonly because: Cause;
  readonly named: Text | null;
}

/** All that one cause did to a meter. */
export interface CauseSum {
  readonly because: Cause;
  readonly by: number;
  readonly times: number;
}

export interface MeterStory {
  readonly meter: Meter;
  readonly start: number;
  readonly end: number;
  readonly points: readonly MeterPoint[];
  readonly changes: readonly MeterChange[];
  /** The largest first. */
  readonly causes: readonly CauseSum[];
}

export function meterStory(file: LevelFile, rules: LevelRules, beats: readonly Beat[], meter: Meter): MeterStory {
  const start = rules.start[meter];
  const times = timesOf(beats);
  const changes = beats.flatMap((beat, i) => changesIn(file, beat, i, meter));
  return {
    meter,
    start,
    end: beats[beats.length - 1]?.session.table[meter] ?? start,
    points: [
      { beat: -1, at: 100, value: start },
      ...beats.map((beat, i) => ({ beat: i, at: times[i] ?? 100, value: beat.session.table[meter] })),
    ],
    changes,
    causes: causesOf(changes),
  };
}

/** The beats of a round spread evenly over it: in hundredths of a round. */
export function timesOf(beats: readonly Beat[]): number[] {
  const rounds = roundsOf(beats);
  const inRound = new Map<number, number>();
  for (const round of rounds) inRound.set(round, (inRound.get(round) ?? 0) + 1);
  const seen = new Map<number, number>();
  return rounds.map((round) => {
    const k = seen.get(round) ?? 0;
    seen.set(round, k + 1);
    return round * 100 + Math.floor((k * 100) / (inRound.get(round) ?? 1));
  });
}

/** The round each beat belongs to: a beat that opens the next round closes its own. */
export function roundsOf(beats: readonly Beat[]): number[] {
  return beats.map((beat, i) => Math.max(1, beats[i - 1]?.session.table.round ?? beat.session.table.round));
}

function changesIn(file: LevelFile, beat: Beat, index: number, meter: Meter): MeterChange[] {
  const opens = beat.events.some((event) => event.kind === 'round-began');
  const round = Math.max(1, beat.session.table.round - (opens && beat.move.kind === 'pass' ? 1 : 0));
  let named: Text | null = null;
  const changes: MeterChange[] = [];
  for (const event of beat.events) {
    named = namedBy(file, event) ?? named;
    if (event.kind !== 'meter-moved' || event.meter !== meter) continue;
    const { by, to, because } = event;
    changes.push({
      beat: index,
      round,
      by,
      to,
      because,
      named: because === 'calendar' || because === 'deck' ? named : null,
    });
  }
  return changes;
}

function namedBy(file: LevelFile, event: Event): Text | null {
  if (event.kind === 'calendar-event') return file.calendar.events[event.index]?.name ?? null;
  if (event.kind === 'deck-event') return file.deck[event.index]?.name ?? null;
  return null;
}

export function causesOf(changes: readonly { readonly because: Cause; readonly by: number }[]): CauseSum[] {
  const sums = new Map<Cause, { by: number; times: number }>();
  for (const { because, by } of changes) {
    const sum = sums.get(because) ?? { by: 0, times: 0 };
    sums.set(because, { by: sum.by + by, times: sum.times + 1 });
  }
  return [...sums].map(([because, sum]) => ({ because, ...sum })).toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
