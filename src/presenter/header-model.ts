import type { Event, Cause } from '../engine/events.ts';
import type { SeoulView } from '../engine/view.ts';
import { METERS, type Band, type Meter } from '../engine/vocabulary.ts';
import type { PlayedLevel } from './level-text.ts';

export type MeterLevel = 'low' | 'fair' | 'high';

export interface MeterModel {
  readonly meter: Meter;
  /** Hundredths. */
  readonly value: number;
  /** The trust band; for the other meters how high they stand. */
  readonly band: Band | MeterLevel;
  readonly last: { readonly by: number; readonly because: Cause } | null;
}

export interface HeaderModel {
  readonly year: number;
  readonly month: number;
  readonly round: number;
  readonly rounds: number;
  readonly roundsToExpiry: number;
  readonly expired: boolean;
  readonly capital: number;
  readonly meters: readonly MeterModel[];
}

export function headerModel(level: PlayedLevel, view: SeoulView, events: readonly Event[]): HeaderModel {
  const { rounds, expiryAfter } = level.rules.calendar;
  const date = dateOf(level, view.round);
  return {
    ...date,
    round: view.round,
    rounds,
    roundsToExpiry: Math.max(0, expiryAfter - view.round),
    expired: view.round > expiryAfter,
    capital: view.capital,
    meters: METERS.map((meter) => meterModel(meter, view, events)),
  };
}

/** Year and month of a round, the first round's before the talks open. */
export function dateOf(level: PlayedLevel, round: number): { year: number; month: number } {
  const { rounds } = level.file.calendar;
  const { year, month } = rounds[Math.min(Math.max(round, 1), rounds.length) - 1] ?? { year: 0, month: 1 };
  return { year, month };
}

function meterModel(meter: Meter, view: SeoulView, events: readonly Event[]): MeterModel {
  const value = view[meter];
  const last = events.findLast((event) => event.kind === 'meter-moved' && event.meter === meter);
  return {
    meter,
    value,
    band: meter === 'trust' ? view.band : value < 3500 ? 'low' : value < 6500 ? 'fair' : 'high',
    last: last?.kind === 'meter-moved' ? { by: last.by, because: last.because } : null,
  };
}
