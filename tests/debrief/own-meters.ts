import { METERS, type Meter } from '../../src/engine/vocabulary.ts';
import { roundAt, type OwnBeat, type OwnSession } from './own-session.ts';

export interface OwnChange {
  readonly beat: number;
  readonly round: number;
  readonly by: number;
  readonly to: number;
  readonly because: string;
}

export interface OwnMeter {
  readonly meter: Meter;
  readonly start: number;
  readonly end: number;
  readonly points: readonly object[];
  readonly changes: readonly OwnChange[];
  readonly causes: readonly OwnCause[];
}

export interface OwnCause {
  readonly because: string;
  readonly by: number;
  readonly times: number;
}

export function ownMeters({ level, beats, end }: OwnSession): OwnMeter[] {
  const { start } = level.file;
  return METERS.map((meter) => {
    const changes = beats.flatMap((beat, i) => changesAt(beat, i, meter));
    return {
      meter,
      start: start[meter],
      end: end[meter],
      points: [
        { beat: -1, at: 100, value: start[meter] },
        ...beats.map((beat, i) => ({ beat: i, at: timeOf(beats, i), value: beat.after[meter] })),
      ],
      changes,
      causes: causesOf(changes),
    };
  });
}

/** Every change has its cause, and together they are all that the meter did in the beat. */
function changesAt({ events, before, after, ...beat }: OwnBeat, index: number, meter: Meter): OwnChange[] {
  let value = before[meter];
  const changes = events.flatMap((event): OwnChange[] => {
    if (event.kind !== 'meter-moved' || event.meter !== meter) return [];
    value += event.by;
    const round = roundAt({ ...beat, events, before, after });
    return [{ beat: index, round, by: event.by, to: value, because: event.because }];
  });
  if (value !== after[meter]) throw new Error(`beat ${index}: ${meter} moved without a cause`);
  return changes;
}

/** Hundredths of a round: the beats of a round lie evenly in it. */
function timeOf(beats: readonly OwnBeat[], i: number): number {
  const rounds = beats.map(({ before, after }, j) => Math.max(1, j === 0 ? after.round : before.round));
  const round = rounds[i] ?? 1;
  const same = rounds.flatMap((other, j) => (other === round ? [j] : []));
  return round * 100 + Math.floor((same.indexOf(i) * 100) / same.length);
}

export function causesOf(changes: readonly { readonly because: string; readonly by: number }[]): OwnCause[] {
  const names = [...new Set(changes.map((change) => change.because))];
  return names
    .map((because) => {
      const own = changes.filter((change) => change.because === because);
      return { because, by: own.reduce((sum, change) => sum + change.by, 0), times: own.length };
    })
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
