import type { Move } from '../engine/moves.ts';
import type { Note } from '../record/notes.ts';
import type { ParentOf } from '../record/parent.ts';
import type { Seats } from '../record/seats.ts';

/** Talks that are kept beside others of the same level. */
export interface SavedBeside {
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly parent: ParentOf | null;
  readonly notes: readonly Note[];
  readonly outside: boolean;
  readonly origin: SavedBeside | null;
}

/** Talks as they are kept between visits: enough to play them again, and what was about to be said. */
export interface SavedTalks {
  readonly level: string;
  /** The level itself, where it is not one that the game brings along. */
  readonly file?: unknown;
  readonly ruleset: number;
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly draft: unknown;
  /** What follows is missing in talks that an older version kept. */
  readonly parent?: ParentOf | null;
  readonly notes?: readonly Note[];
  readonly outside?: boolean;
  readonly origin?: SavedBeside | null;
  readonly branch?: SavedBeside | null;
  readonly seats?: Seats;
  /** Its place in the list of sessions. */
  readonly key?: string;
}

/** `elsewhere`: another tab has moved these talks on, so this one did not write. */
export type Kept = 'kept' | 'not-kept' | 'elsewhere';

export interface SaveShelf {
  read(): Promise<SavedTalks | null>;
  write(talks: SavedTalks): Promise<Kept>;
  /** Nothing is kept any more. */
  forget(): Promise<void>;
  /** From now on this tab is the one that writes. */
  takeOver(): Promise<void>;
}
