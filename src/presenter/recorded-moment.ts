import type { Event } from '../engine/events.ts';
import type { Band, Package, Phase, Threat } from '../engine/vocabulary.ts';
import type { ValuePair } from './session-figures.ts';

/** Worth of a package when it lay on the table, and to Washington on the level's yardstick. */
export interface RecordedWorth extends ValuePair {
  readonly yardstick: number;
}

/** What a session's file recorded of one move, in the units of the model. */
export interface RecordedMoment {
  readonly round: number;
  readonly phase: Phase;
  readonly band: Band;
  readonly trust: number;
  readonly deterrence: number;
  readonly standing: number;
  readonly threat: { readonly threat: Threat; readonly real: boolean } | null;
  readonly initialled: Package | null;
  readonly reservation: ValuePair;
  readonly price: number;
  readonly lines: { readonly bid: number; readonly accept: number } | null;
  readonly weight: number;
  readonly offer: RecordedWorth | null;
  readonly bid: RecordedWorth | null;
  readonly needed: number | null;
  readonly outcome: ValuePair | null;
  readonly events: readonly Event[];
}
