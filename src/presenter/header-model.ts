import type { Beat } from '../engine/rerun.ts';
import type { SeoulView } from '../engine/view.ts';
import { METERS, type Band, type Meter } from '../engine/vocabulary.ts';
import type { PlayedLevel } from './level-text.ts';
import { meterStory, type MeterChange } from './meter-story.ts';

export type MeterLevel = 'low' | 'fair' | 'high';

export interface MeterModel {
  readonly meter: Meter;
  /** Hundredths. */
  readonly value: number;
  /** The trust band; for the other meters how high they stand. */
  readonly band: Band | MeterLevel;
  /** Every change so far, the latest first. */
  readonly changes: readonly MeterChange[];
  /** What the last move that touched it did to it in all, and its strongest cause; null before any. */
  readonly last: Pick<MeterChange, 'by' | 'because' | 'named'> | null;
}

export interface HeaderModel {
  readonly year: number;
  readonly month: number;
  readonly round: number;
  readonly rounds: number;
  /** Null where no old agreement runs out in the calendar. */
  readonly roundsToExpiry: number | null;
  readonly expired: boolean;
  readonly capital: number;
  readonly meters: readonly MeterModel[];
}

export function headerModel(level: PlayedLevel, view: SeoulView, beats: readonly Beat[]): HeaderModel {
  const { rounds, expiryAfter } = level.rules.calendar;
  const date = dateOf(level, view.round);
  return {
    ...date,
    round: view.round,
    rounds,
    roundsToExpiry: expiryAfter === null ? null : Math.max(0, expiryAfter - view.round),
    expired: expiryAfter !== null && view.round > expiryAfter,
    capital: view.capital,
    meters: METERS.map((meter) => meterModel(level, meter, view, beats)),
  };
}

/** Year and month of a round, the first round's before the talks open. */
export function dateOf(level: PlayedLevel, round: number): { year: number; month: number } {
  const { rounds } = level.file.calendar;
  const { year, month } = rounds[Math.min(Math.max(round, 1), rounds.length) - 1] ?? { year: 0, month: 1 };
  return { year, month };
}

function meterModel({ file, rules }: PlayedLevel, meter: Meter, view: SeoulView, beats: readonly Beat[]): MeterModel {
  const value = view[meter];
  const { changes } = meterStory(file, rules, beats, meter);
  return {
    meter,
    value,
    band: meter === 'trust' ? view.band : value < 3500 ? 'low' : value < 6500 ? 'fair' : 'high',
    changes: changes.toReversed(),
    last: lastOf(changes, beats),
  };
}

/** As the strip sums it up: everything since the move of Seoul after which it changed last. */
function lastOf(changes: readonly MeterChange[], beats: readonly Beat[]): MeterModel['last'] {
  const latest = changes[changes.length - 1];
  if (!latest) return null;
  const from = beats.findLastIndex(({ move }, i) => i <= latest.beat && move.seat === 'seoul');
  const together = changes.filter((change) => change.beat >= from);
  const [strongest = latest] = together.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const { because, named } = strongest;
  return { by: together.reduce((sum, change) => sum + change.by, 0), because, named };
}
