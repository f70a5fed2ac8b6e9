import { expect, test } from 'vitest';
import {
  changedNote,
  LONGEST_NOTE,
  MOST_NOTES,
  notedBeats,
  TAGS,
  tidyNote,
  withNote,
  withoutNote,
  type NoteModel,
} from '../../src/presenter/replay-notes.ts';
import { LONGEST_NOTE as LONGEST_IN_FILE, MOST_NOTES as MOST_IN_FILE, NOTE_TAGS } from '../../src/record/notes.ts';
import { readSessionFile, writeSessionFile } from '../../src/record/session-file.ts';
import { projectFacts } from '../support/library.ts';
import { FILE, lastOf, playedBy } from './played-session.ts';

const note = (beat: number, text = `note ${beat}`): NoteModel => ({ beat, text, tags: ['key'] });

test('the limits and tags are those of the session file', () => {
  expect([...TAGS]).toEqual([...NOTE_TAGS]);
  expect([MOST_NOTES, LONGEST_NOTE]).toEqual([MOST_IN_FILE, LONGEST_IN_FILE]);
});

test('notes lie in the order of their beats, can be changed and taken away, and never exceed their number', () => {
  const notes = [note(7), note(2), note(7, 'second of 7')].reduce(withNote, [] as readonly NoteModel[]);
  expect(notes.map((one) => one.text)).toEqual(['note 2', 'note 7', 'second of 7']);
  expect(changedNote(notes, 1, note(7, 'other'))[1]?.text).toBe('other');
  expect(withoutNote(notes, 0).map((one) => one.beat)).toEqual([7, 7]);
  expect(notedBeats(notes)).toEqual([2, 7]);
  const full = Array.from({ length: MOST_NOTES }, (_, i) => note(i));
  expect(withNote(full, note(0))).toBe(full);
});

test('any text that is typed or pasted is one that a file keeps, and comes back as it was', () => {
  const nasty = [
    ' <img src=x onerror=alert(1)> ',
    'a\u0000b\u001b[31mc\r\nd\te',
    '가'.repeat(600),
    `${'x'.repeat(499)}😀`,
    '\u2028 \u202e right to left',
  ];
  const notes = nasty.map((text, i) => note(i, tidyNote(text)));
  expect(notes[1]?.text).toBe('ab[31mc\nd\te');
  expect(notes[3]?.text).toBe('x'.repeat(499));
  const text = writeSessionFile(FILE, lastOf(playedBy('linear', 4, {}, 1)), { notes });
  const read = readSessionFile(text, projectFacts());
  expect(read.ok && read.value.notes).toEqual(notes);
});
