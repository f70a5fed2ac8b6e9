/** What a note can be filed under, and the limits of the session file. */
export const TAGS = ['key', 'question', 'mistake', 'good', 'trust', 'money'] as const;
export type Tag = (typeof TAGS)[number];
export const MOST_NOTES = 200;
export const LONGEST_NOTE = 500;

/** What somebody wrote beside a beat. */
export interface NoteModel {
  readonly beat: number;
  readonly text: string;
  readonly tags: readonly Tag[];
}

/** Characters that steer a terminal or a printer, but for line breaks and tabs. */
const CONTROL = /(?![\n\t])\p{Cc}/gu;

/** A text as a note keeps it: plain, and no longer than it may be. */
export function tidyNote(text: string): string {
  const plain = text.replaceAll(/\r\n?/g, '\n').replaceAll(CONTROL, '').trim();
  const cut = plain.slice(0, LONGEST_NOTE);
  // Half a character is none.
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Notes with one more, in the order of the beats; as they were where there is no room. */
export function withNote(notes: readonly NoteModel[], note: NoteModel): readonly NoteModel[] {
  if (notes.length >= MOST_NOTES) return notes;
  const place = notes.findLastIndex((one) => one.beat <= note.beat) + 1;
  return notes.toSpliced(place, 0, note);
}

export function changedNote(notes: readonly NoteModel[], index: number, note: NoteModel): readonly NoteModel[] {
  return notes.map((one, i) => (i === index ? note : one));
}

export function withoutNote(notes: readonly NoteModel[], index: number): readonly NoteModel[] {
  return notes.toSpliced(index, 1);
}

/** The beats that have notes, each once. */
export function notedBeats(notes: readonly NoteModel[]): number[] {
  return [...new Set(notes.map((note) => note.beat))].toSorted((a, b) => a - b);
}
