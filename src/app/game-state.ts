import type { Move } from '../engine/moves.ts';
import type { GhostSource } from '../host/ghost.ts';
import type { Language, Words } from '../locale/language.ts';
import type { Tongue } from '../locale/tongue.ts';
import type { Follow, TableHost } from '../host/table-host.ts';
import type { Volumes } from '../presenter/cue.ts';
import type { Note } from '../record/notes.ts';
import type { ParentOf } from '../record/parent.ts';
import type { Seats } from '../record/seats.ts';
import type { Draft } from '../presenter/draft.ts';
import type { PlayedLevel } from '../presenter/level-text.ts';
import type { Preferences } from '../presenter/preferences.ts';
import type { SessionDigest } from '../presenter/session-digest.ts';
import type { Screen } from '../presenter/screens.ts';
import type { OpenedSession } from './open-work.ts';

/** Talks under way or over, and what the player is about to say. */
export interface Talks {
  readonly level: PlayedLevel;
  /** Id of the level if the game brings it along, with its own counterpart. */
  readonly builtIn: string | null;
  readonly host: TableHost;
  readonly draft: Draft;
  /** Number of the beat after which the vote stands that is being shown. */
  readonly voteAt: number | null;
  /** So many beats are shown while a moment of theirs is told; null where all are. */
  readonly heldAt: number | null;
  /** So many beats were there when the talks were opened here, or have had their news put away. */
  readonly newsTold: number;
  /** The session that these talks were branched off; null where they began by themselves. */
  readonly parent: ParentOf | null;
  readonly notes: readonly Note[];
  /** They came in a file or by a link: whoever opened them may not know how they end. */
  readonly outside: boolean;
  /** The talks that these were branched off in this game, and a branch of these that was left for them. */
  readonly origin: Talks | null;
  readonly branch: Talks | null;
  /** Left out where the counterpart sits in Washington's chair. */
  readonly seats?: Seats;
  /** Where the player does: who plays Seoul, and the session that it is compared with. */
  readonly chair?: WashingtonChair;
}

/** Two talks of one level, side by side. */
export interface Compared {
  readonly a: Talks;
  readonly b: Talks;
  /** As an original and its branch, or as these talks and others. */
  readonly as: 'branch' | 'other';
  /** The screen that was left for it. */
  readonly from: Screen;
}

/** What the player's seat at Washington's side of the table needs to know. */
export interface WashingtonChair {
  readonly follow: Follow;
  /** Whose each of Seoul's moves was, in their order: from the record, or a stand-in's. */
  readonly whose: (moves: readonly Move[]) => readonly GhostSource[];
  /** What the session came to that the ghost is of; null where it is not at hand. */
  readonly original: SessionDigest | null;
}

/** `broken` is told on the title; `elsewhere` means that another tab has moved the talks on. */
export type Keeping = 'kept' | 'not-kept' | 'elsewhere';

export type Problem = 'save-broken' | null;

/** A session from outside that is watched; one's own talks stay beside it as they are. */
export interface Shown {
  readonly level: PlayedLevel;
  /** What can be played on; null where there is only a record. */
  readonly talks: Talks | null;
  /** A session that this version cannot play: it is told from its record. */
  readonly told: OpenedSession | null;
  /** The beat that it is shown from. */
  readonly at: number;
  /** The page to go back to. */
  readonly from: Screen;
}

/** What lies over the page: how to share, where to paste, or whether talks under way may go. */
export type ShareSheet =
  | { readonly is: 'share'; readonly beat: number | null }
  | { readonly is: 'paste' }
  | { readonly is: 'replace'; readonly by: Talks };

/** A level to be played. */
export interface Chosen {
  readonly level: PlayedLevel;
  /** As in `Talks`. */
  readonly builtIn: string | null;
}

/** All that the page depends on. */
export interface GameState {
  readonly screen: Screen;
  readonly language: Language;
  readonly tongue: Tongue;
  readonly soundOn: boolean;
  readonly volumes: Volumes;
  readonly preferences: Preferences;
  /** The settings lie open over the page. */
  readonly settingsOpen: boolean;
  /** The one-line hint at the table has been put away. */
  readonly hintSeen: boolean;
  readonly seed: number;
  /** The level that was chosen, as the briefing tells it. */
  readonly chosen: Chosen | null;
  readonly talks: Talks | null;
  readonly keeping: Keeping;
  readonly problem: Problem;
  /** Why the last file that was brought could not be opened. */
  readonly refused: Words | null;
  /** A passing word: a file was saved or opened. */
  readonly note: string | null;
  /** Names of sources by the fact that they vouch for; empty until they have arrived. */
  readonly sources: ReadonlyMap<string, string>;
  /** The beat from which the replay starts. */
  readonly replayFrom: number;
  readonly shown: Shown | null;
  readonly sheet: ShareSheet | null;
  readonly compared: Compared | null;
}
