import { describe, expect, test } from 'vitest';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { POLICY_NAMES } from '../../src/engine/policies/policy.ts';
import { fingerprintOf, fingerprintsOf } from '../../src/record/fingerprint.ts';
import { readSessionFile, resultOf, sealed, writeSessionFile } from '../../src/record/session-file.ts';
import { upgraded } from '../../src/record/upgrades.ts';
import { verify } from '../../src/record/verify.ts';
import { judge, opened } from './forge.ts';
import { playSession } from './play-session.ts';
import { NO_FACTS, smallLevel } from './small-level-file.ts';

const level = smallLevel();
const finished = playSession(level.rules, 7, POLICIES['patient-trader']);
const text = writeSessionFile(level.file, finished);

describe('a session file', () => {
  test('gives back the session it was written from, for every stand-in', () => {
    for (const [seed, name] of POLICY_NAMES.entries()) {
      const session = playSession(level.rules, seed, POLICIES[name]);
      const read = readSessionFile(writeSessionFile(level.file, session), NO_FACTS);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const verdict = verify(read.value);
      expect(verdict).toMatchObject({
        verdict: 'verified',
        session: { seed, moves: session.moves, table: session.table },
      });
      expect(read.value.claimed).toEqual(resultOf(session));
      expect(read.value.level).toEqual(level);
    }
  });

  test('of talks that go on verifies after every turn and claims no result', () => {
    for (let turns = 0; turns < 5; turns++) {
      const session = playSession(level.rules, 11, POLICIES['hard-liner'], turns);
      const read = readSessionFile(writeSessionFile(level.file, session), NO_FACTS);
      expect(read).toMatchObject({ ok: true, value: { claimed: session.table.end ? {} : null } });
      expect(read.ok && verify(read.value).verdict).toBe('verified');
    }
  });

  test('is the same bytes every time, with fingerprints handed in or made', () => {
    expect(writeSessionFile(level.file, finished)).toBe(text);
    expect(writeSessionFile(level.file, finished, { fingerprints: fingerprintsOf(finished) })).toBe(text);
    expect(() => writeSessionFile(level.file, finished, { fingerprints: [] })).toThrow(RangeError);
  });

  test('ends with the fingerprint of the state it ends in', () => {
    const { fingerprints } = opened(text);
    expect(fingerprints[fingerprints.length - 1]).toBe(fingerprintOf(finished));
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  test('may have a byte order mark, other line breaks and other spaces', () => {
    const spaced = JSON.stringify(JSON.parse(text), null, 2);
    for (const same of [`\ufeff${text}`, spaced, spaced.replaceAll('\n', '\r\n'), `\ufeff${spaced}\r\n`])
      expect(judge(same, NO_FACTS).verdict).toBe('verified');
    expect(judge(`\ufeff\ufeff${text}`, NO_FACTS)).toEqual({ verdict: 'refused', is: 'damaged-file' });
  });

  test('of the first format is refused by name: its ruleset is no longer played', () => {
    const read = readSessionFile(sealed({ ...opened(text), format: 1, ruleset: 1 }), NO_FACTS);
    expect(read.ok ? [] : read.problems).toEqual([{ path: 'ruleset', is: 'older-ruleset', with: { is: 1, known: 2 } }]);
  });

  test('that says another ruleset cannot be checked', () => {
    const verdict = judge(sealed({ ...opened(text), ruleset: 999 }), NO_FACTS);
    expect(verdict).toMatchObject({ verdict: 'cannot-check', why: { is: 'other-ruleset' } });
  });

  test('with more moves than the budget cannot be checked', () => {
    const read = readSessionFile(text, NO_FACTS);
    expect(read.ok && verify(read.value, 3)).toMatchObject({ verdict: 'cannot-check', why: { is: 'too-many-steps' } });
  });

  test('says from which move on it does not match', () => {
    const file = opened(text);
    const third = file.fingerprints.with(2, '0123456789abcdef');
    expect(judge(sealed({ ...file, fingerprints: third }), NO_FACTS)).toEqual({
      verdict: 'does-not-match',
      from: 3,
      what: 'fingerprint',
    });
    const second = file.moves.with(1, { ...file.moves[1], remark: !file.moves[1]?.['remark'] });
    expect(judge(sealed({ ...file, moves: second }), NO_FACTS)).toEqual({
      verdict: 'does-not-match',
      from: 2,
      what: 'move',
    });
    const better = { ...file.result, overall: 100 };
    expect(judge(sealed({ ...file, result: better }), NO_FACTS)).toEqual({
      verdict: 'does-not-match',
      from: file.moves.length + 1,
      what: 'result',
    });
    expect(judge(sealed({ ...file, result: null }), NO_FACTS)).toMatchObject({ what: 'result' });
  });

  test('is lifted through every format up to the one of today, and no other way', () => {
    const lifts = {
      1: (file: object) => ({ ...file, format: 2, two: true }),
      2: (file: object) => ({ ...file, format: 3, three: true }),
    };
    expect(upgraded({ format: 1 }, lifts, 3)).toEqual({ format: 3, two: true, three: true });
    expect(upgraded({ format: 2 }, lifts, 3)).toEqual({ format: 3, three: true });
    for (const format of [0, 4, 1.5, '1', null, undefined, 'constructor'])
      expect(upgraded({ format }, lifts, 3)).toBeNull();
    expect(upgraded({ format: 1 }, { 1: (file) => file }, 3)).toBeNull();
  });
});
