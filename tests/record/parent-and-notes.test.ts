import { expect, test } from 'vitest';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { levelHash } from '../../src/record/fingerprint.ts';
import { LONGEST_NOTE, MOST_NOTES, NOTE_TAGS, type Note } from '../../src/record/notes.ts';
import { sessionId } from '../../src/record/session-id.ts';
import { readSessionFile, sealed, writeSessionFile } from '../../src/record/session-file.ts';
import { verify } from '../../src/record/verify.ts';
import { opened } from './forge.ts';
import { playSession } from './play-session.ts';
import { NO_FACTS, smallLevel } from './small-level-file.ts';

const level = smallLevel();
const session = playSession(level.rules, 7, POLICIES['patient-trader']);
const last = session.moves.length - 1;
const notes: readonly Note[] = [
  { beat: 0, text: 'Why so much?\n왜 이렇게 많이?', tags: ['question', 'money'] },
  { beat: last, text: '', tags: [...NOTE_TAGS] },
];
const parent = { session: '0123456789abcdef', moves: 3 };
const file = opened(writeSessionFile(level.file, session));
const refusal = (change: object): string[] => {
  const read = readSessionFile(sealed({ ...file, ...change }), NO_FACTS);
  return read.ok ? [] : read.problems.map(({ is, path }) => `${is} at ${path}`);
};

test('parent and notes come back as they were written, and the session still verifies', () => {
  const read = readSessionFile(writeSessionFile(level.file, session, { parent, notes }), NO_FACTS);
  expect(read).toMatchObject({ ok: true, value: { parent, notes } });
  expect(read.ok && verify(read.value).verdict).toBe('verified');
});

test('a session is known by level, ruleset, seed and moves, whatever is noted beside it', () => {
  const id = (change: Partial<typeof session>): string => {
    const { ruleset, seed, moves } = { ...session, ...change };
    return sessionId(levelHash(level.file), ruleset, seed, moves);
  };
  expect(id({})).toMatch(/^[0-9a-f]{16}$/);
  const ids = [{}, { seed: 8 }, { ruleset: 1 }, { moves: session.moves.slice(0, -1) }].map(id);
  ids.push(sessionId(levelHash({ ...level.file, referenceTrust: 1 }), session.ruleset, session.seed, session.moves));
  expect(new Set(ids).size).toBe(5);
});

test('notes beside no move, too long, too many, of no known tag or with control characters are refused', () => {
  const note = { beat: 0, text: 'x', tags: [] };
  expect(refusal({ notes: [note, { ...note, beat: last + 1 }] })).toEqual(['no-such-move at notes.1.beat']);
  expect(refusal({ notes: [{ ...note, text: 'x'.repeat(LONGEST_NOTE + 1) }] })).toEqual(['too-long at notes.0.text']);
  expect(refusal({ notes: [{ ...note, text: 'x'.repeat(LONGEST_NOTE) }] })).toEqual([]);
  expect(refusal({ notes: Array.from({ length: MOST_NOTES + 1 }, () => note) })).toEqual(['too-long at notes']);
  expect(refusal({ notes: [{ ...note, tags: ['gossip'] }] })[0]).toMatch(/^not-one-of at notes\.0\.tags\.0/);
  expect(refusal({ notes: [{ ...note, text: 'a\u0000b' }] })[0]).toMatch(/^wrong-form at notes\.0\.text/);
  expect(refusal({ notes: [{ ...note, tags: ['key', 'key'] }] })[0]).toMatch(/^repeated-id at notes\.0\.tags\.1/);
});

test('a parent that is no session, or shares more moves than there are, is refused', () => {
  expect(refusal({ parent: { ...parent, session: 'ABCDEF' } })[0]).toMatch(/at parent\.session$/);
  expect(refusal({ parent: { ...parent, moves: last + 2 } })).toEqual(['too-large at parent.moves']);
  expect(refusal({ parent: { ...parent, moves: last + 1 } })).toEqual([]);
});
