import type { Words } from '../../locale/language.ts';
import type { Imported } from '../../presenter/session-import.ts';
import type { ListedSession } from '../../presenter/session-list-model.ts';

/** Why a session could not be opened; `why` is null where another version of the game kept it. */
type Failed = { readonly why: Words | null } | undefined;

/** What the list of sessions can have done. */
export interface SessionsActions {
  list(): Promise<{ readonly sessions: readonly ListedSession[]; readonly lasts: boolean }>;
  rename(key: string, name: string | null): Promise<void>;
  /** What comes back puts the sessions on the list again. */
  remove(keys: readonly string[]): Promise<() => Promise<void>>;
  open(key: string): Promise<Failed>;
  /** Opens the table from Washington's chair, across from the session's ghost. */
  face(key: string): Promise<Failed>;
  exportOne(key: string): Promise<boolean>;
  /** How many could not be exported. */
  exportAll(keys: readonly string[]): Promise<number>;
  importFiles(files: readonly File[], told: (done: number, all: number) => void): Promise<readonly Imported[]>;
}
