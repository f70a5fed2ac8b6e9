/** Where a session was branched off another. */
export interface ParentOf {
  /** Id of the session it comes from (`session-id.ts`): 16 hex digits. */
  readonly session: string;
  /** So many of its first moves are the parent's own. */
  readonly moves: number;
}
