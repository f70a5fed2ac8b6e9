import type { SavedTalks } from './save-port.ts';

/** What the list of sessions needs of one, without its content. */
export interface KeptSession {
  /** Its own from the first move on, however it goes on. */
  readonly key: string;
  /** Session id (`record/session-id.ts`) as it stands now. */
  readonly id: string;
  /** When it was last played, in milliseconds since 1970. */
  readonly played: number;
  /** What the player calls it. */
  readonly name: string | null;
  /** Id of the level if the game brings it along, with its own counterpart. */
  readonly builtIn: string | null;
  /** Bytes that it takes. */
  readonly size: number;
  /** What the list shows of it. */
  readonly digest: unknown;
}

/** The session itself: as a file once it is over, for any later version to read; as the table keeps it while it goes on. */
export type SessionContent =
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'talks'; readonly talks: SavedTalks };

export interface SessionShelf {
  all(): Promise<readonly KeptSession[]>;
  get(key: string): Promise<KeptSession | null>;
  contentOf(key: string): Promise<SessionContent | null>;
  /** Without `content` only what the list shows is changed. False where it lasts no longer than the page. */
  put(session: KeptSession, content?: SessionContent): Promise<boolean>;
  remove(keys: readonly string[]): Promise<void>;
  /** Whether what is put here outlives the page. */
  lasts(): Promise<boolean>;
}
