import { describe, expect, test } from 'vitest';
import { digestOf, readDigest } from '../../src/presenter/session-digest.ts';
import {
  chooseSessions,
  comparable,
  levelsOf,
  tooMany,
  type ListedSession,
} from '../../src/presenter/session-list-model.ts';
import { readName } from '../../src/presenter/session-name.ts';
import { THUMB, thumbOf } from '../../src/presenter/session-thumb.ts';
import { FILE, lastOf, playedBy, RULES } from './played-session.ts';

const beats = playedBy('patient-trader', 7);
const level = { file: FILE, rules: RULES };
const extras = {
  seed: 7,
  overall: 71,
  values: { seoul: 5000, washington: 6000 },
  notes: 0,
  parent: null,
  washington: false,
};
const digest = digestOf(level, beats, extras);

function listed(key: string, change: Partial<ListedSession> = {}, about: object = {}): ListedSession {
  return { key, id: `id-${key}`, played: 1, name: null, size: 10, digest: { ...digest, ...about }, ...change };
}

const say = ({ name, digest: told }: ListedSession): string =>
  `${name ?? ''} ${told?.title.en ?? ''} ${told?.end ?? ''}`;
const all = { query: '', sort: 'newest', level: null } as const;
const keys = (sessions: readonly ListedSession[]) => sessions.map(({ key }) => key);

describe('the list of sessions', () => {
  const a = listed('a', { played: 1, name: 'Erster' }, { overall: 20, level: 'z' });
  const b = listed('b', { played: 3 }, { overall: 90, level: 'a' });
  const c = listed('c', { played: 2 }, { overall: null, end: null, level: 'z' });

  test('comes in the order that is wished, the newest first among equals', () => {
    expect(keys(chooseSessions([a, b, c], all, say))).toEqual(['b', 'c', 'a']);
    expect(keys(chooseSessions([a, b, c], { ...all, sort: 'score' }, say))).toEqual(['b', 'a', 'c']);
    expect(keys(chooseSessions([a, b, c], { ...all, sort: 'level' }, say))).toEqual(['b', 'c', 'a']);
  });

  test('is searched word by word, whatever the case or width of the letters, and by level', () => {
    expect(keys(chooseSessions([a, b, c], { ...all, query: 'ＥＲＳＴ five' }, say))).toEqual(['a']);
    expect(keys(chooseSessions([a, b, c], { ...all, query: 'erst seven' }, say))).toEqual([]);
    expect(keys(chooseSessions([a, b, c], { ...all, level: 'z' }, say))).toEqual(['c', 'a']);
    expect(levelsOf([a, b, c]).map(({ id }) => id)).toEqual(['a', 'z']);
  });

  test('has a branch under the session it comes from, and says where that is gone', () => {
    const branch = listed('x', { played: 9 }, { parent: { session: 'id-a', moves: 3 } });
    const twig = listed('y', { played: 8 }, { parent: { session: 'id-x', moves: 3 } });
    const lost = listed('w', { played: 7 }, { parent: { session: 'gone', moves: 3 } });
    const rows = chooseSessions([a, b, branch, twig, lost], all, say);
    expect(rows.map(({ key, under }) => `${key}${under ? ' under' : ''}`)).toEqual([
      'w',
      'b',
      'a',
      'x under',
      'y under',
    ]);
    expect(rows.find(({ key }) => key === 'x')?.parentKey).toBe('a');
    expect(rows[0]?.parentKey).toBeNull();
  });

  test('loses nobody to sessions that claim each other as parents', () => {
    const one = listed('p', {}, { parent: { session: 'id-q', moves: 1 } });
    const two = listed('q', {}, { parent: { session: 'id-p', moves: 1 } });
    expect(keys(chooseSessions([one, two, b], all, say)).toSorted()).toEqual(['b', 'p', 'q']);
  });

  test('offers the oldest finished ones without a name where there are too many, and never others', () => {
    expect(tooMany([a, b, c], 3)).toEqual([]);
    expect(keys(tooMany([a, b, c], 1))).toEqual(['b']);
    expect(keys(tooMany([listed('n', { played: 5 }), b, c, listed('o', { played: 1 })], 2))).toEqual(['o', 'b']);
  });

  test('two of one level can be compared, no others', () => {
    expect(comparable([a, c])).toBe(true);
    expect(comparable([a, b])).toBe(false);
    expect(comparable([a])).toBe(false);
  });
});

describe('what is kept of a session', () => {
  test('tells how it ended and how trust went, round by round', () => {
    const { table } = lastOf(beats);
    expect(digest).toMatchObject({ end: table.end, round: table.round, moves: beats.length });
    expect(digest.trust[0]).toBe(RULES.start.trust);
    expect(digest.trust[digest.trust.length - 1]).toBe(table.trust);
    expect(digest.trust).toHaveLength(table.round + 1);
    expect(digest.headline?.stop).toBeDefined();
  });

  test('is read again as it was, and not taken for one where its form is another', () => {
    expect(readDigest(JSON.parse(JSON.stringify(digest)))).toEqual(digest);
    for (const other of [null, 'x', {}, { ...digest, form: 2 }, { ...digest, end: 'won' }])
      expect(readDigest(other)).toBeNull();
  });

  test('is drawn with a longer table for less trust, inside its frame', () => {
    const near = thumbOf({ ...digest, trust: [4000, 10000] });
    const far = thumbOf({ ...digest, trust: [4000, 0] });
    const long = ({ from, to }: { from: number; to: number }) => to - from;
    expect(long(far.table)).toBeGreaterThan(2 * long(near.table));
    for (const { curve, table } of [near, far]) {
      expect(table.from).toBeGreaterThan(0);
      expect(table.to).toBeLessThan(THUMB.width);
      for (const { x, y } of curve) expect(x >= 0 && x <= THUMB.width && y >= 0 && y <= THUMB.height).toBe(true);
    }
  });
});

describe('the name of a session', () => {
  test('is composed and trimmed; nothing takes it away', () => {
    expect(readName('  분담 ')).toEqual({ ok: true, name: '분담' });
    expect(readName('   ')).toEqual({ ok: true, name: null });
  });

  test('has sixty letters at most, as a reader counts them', () => {
    expect(readName('가'.normalize('NFD').repeat(60))).toMatchObject({ ok: true, name: '가'.repeat(60) });
    expect(readName('e\u0301x'.repeat(30))).toMatchObject({ ok: true });
    expect(readName('a'.repeat(61))).toEqual({ ok: false, why: 'too-long' });
  });

  test.each(['a\u0000b', 'a\u202eb', 'a\u200bb', '\u3164', 'a\u2066b', 'a\nb', 'a\u00adb'])(
    'holds nothing that cannot be seen: %j',
    (text) => {
      expect(readName(text)).toEqual({ ok: false, why: 'hidden' });
    },
  );
});
