/** What a note can be filed under. Files keep these names: the list may grow, none may go. */
export const NOTE_TAGS = ['key', 'question', 'mistake', 'good', 'trust', 'money'] as const;
export type NoteTag = (typeof NOTE_TAGS)[number];

/** Most notes in a session, and the length of one in UTF-16 units. */
export const MOST_NOTES = 200;
export const LONGEST_NOTE = 500;

/** What somebody wrote beside a moment of a session. */
export interface Note {
  /** Number of the beat, from 0. */
  readonly beat: number;
  /** Plain text, at most `LONGEST_NOTE`. */
  readonly text: string;
  /** Each at most once. */
  readonly tags: readonly NoteTag[];
}
