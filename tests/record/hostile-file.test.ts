import { expect, test } from 'vitest';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { hashOf } from '../../src/record/fingerprint.ts';
import { readSessionFile, sealed, writeSessionFile } from '../../src/record/session-file.ts';
import { opened } from './forge.ts';
import { playSession } from './play-session.ts';
import { NO_FACTS, smallLevel } from './small-level-file.ts';

const level = smallLevel();
const text = writeSessionFile(level.file, playSession(level.rules, 5, POLICIES.linear));
const file = opened(text);
// The design says about 100 ms; a test fails only on ten times that.
const PATIENCE = 1000;

function refusal(hostile: string): string[] {
  const before = performance.now();
  const read = readSessionFile(hostile, NO_FACTS);
  expect(performance.now() - before).toBeLessThan(PATIENCE);
  if (read.ok) throw new Error('let in');
  return read.problems.map(({ path, is }) => (path ? `${is} at ${path}` : is));
}

test('a file that is too much is refused by name before it is parsed', () => {
  expect(refusal('['.repeat(1_000_000))[0]).toMatch(/^too-deep/);
  expect(refusal('{"a":'.repeat(1_000_000))[0]).toMatch(/^(too-deep|file-too-big)/);
  expect(refusal(`{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":0`).join(',')}}`)).toEqual(['too-many-values']);
  expect(refusal(`"${'x'.repeat(50 * 1024 * 1024)}"`)).toEqual(['file-too-big']);
  expect(refusal(`{"seed":"${'x'.repeat(100_000)}"}`)).toEqual(['text-too-long at seed']);
  expect(refusal(`{"moves":[${'{"kind":"begin","seat":"seoul"},'.repeat(50_000)}0]}`)[0]).toMatch(/^too-many-values/);
  expect(refusal(' '.repeat(3 * 1024 * 1024))).toEqual(['file-too-big']);
});

test.each(['1e999', '-0', '9007199254740993', '1.5', '1e3', 'NaN', '0x10', '01'])(
  '%s where a whole number belongs is refused',
  (written) => {
    const found = refusal(text.replace(/"seed":\d+/, `"seed":${written}`));
    expect(found[0]).toBe('damaged-file');
    expect(found[1]).toMatch(/^not-json|^(number-out-of-range|minus-zero|not-whole) at seed$/);
  },
);

test('rightly sealed, wrong numbers are refused with their path', () => {
  const seeds: readonly [unknown, string][] = [
    ['12', 'wrong-kind at seed'],
    [-1, 'too-small at seed'],
    [4294967296, 'too-large at seed'],
    [null, 'wrong-kind at seed'],
    [[], 'wrong-kind at seed'],
  ];
  for (const [seed, is] of seeds) expect(refusal(sealed({ ...file, seed }))).toEqual([is]);
  const cards = file.moves.map((move) => (move['kind'] === 'propose' ? { ...move, card: '0' } : move));
  expect(refusal(sealed({ ...file, moves: cards }))[0]).toMatch(/^wrong-kind at moves\.\d+\.card$/);
  const high = file.moves.map((move) => (move['kind'] === 'propose' ? { ...move, package: [60, 0, 0] } : move));
  expect(refusal(sealed({ ...file, moves: high }))[0]).toMatch(/^too-large at moves\.\d+\.package\.0$/);
});

test('unknown, missing and poisonous keys are refused, and nothing is polluted', () => {
  expect(refusal(sealed({ ...file, extra: 1 }))).toEqual(['unknown-key at extra']);
  expect(
    refusal(
      sealed({ ...file, moves: [{ seat: 'seoul', kind: 'begin', cheat: true }], fingerprints: ['0123456789abcdef'] }),
    ),
  ).toEqual(['unknown-key at moves.0.cheat']);
  const { seed: _, ...seedless } = file;
  expect(refusal(sealed(seedless))).toEqual(['missing at seed']);
  expect(
    refusal(sealed({ ...file, moves: [{ seat: 'washington', kind: 'begin' }], fingerprints: ['0123456789abcdef'] }))[0],
  ).toMatch(/at moves\.0\.seat$/);
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    expect(refusal(text.replace('"seed":', `"${key}":{"polluted":1},"seed":`))).toContain(`forbidden-key at ${key}`);
    expect(refusal(text.replace('"start":{', `"start":{"${key}":{"polluted":1},`))).toContain(
      `forbidden-key at level.file.start.${key}`,
    );
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(refusal(text.replace('"seed":', '"seed":1,"seed":'))).toEqual(['damaged-file', 'repeated-key at seed']);
});

test('too many moves, and fingerprints that are not one for each, are refused', () => {
  const moves = Array.from({ length: 2001 }, () => ({ seat: 'seoul', kind: 'begin' }));
  const fingerprints = moves.map(() => '0123456789abcdef');
  expect(refusal(sealed({ ...file, moves, fingerprints }))).toEqual(['too-long at moves', 'too-long at fingerprints']);
  expect(refusal(sealed({ ...file, fingerprints: [] }))).toEqual(['fingerprint-count at fingerprints']);
  expect(
    refusal(sealed({ ...file, fingerprints: file.fingerprints.map((f) => f.toUpperCase().replace('0', 'G')) }))[0],
  ).toMatch(/^wrong-form/);
});

test('the level inside must be valid and be the one that is named', () => {
  const inside = (change: object) => {
    const bent = { ...file.level.file, ...change };
    return refusal(sealed({ ...file, level: { id: bent['id'], hash: hashOf(bent), file: bent } }));
  };
  expect(inside({ cheat: 1 })).toEqual(['unknown-key at level.file.cheat']);
  expect(
    inside({ weights: { ...(file.level.file['weights'] as object), seoul: { cash: 9000, term: 2000, assets: 2000 } } }),
  ).toEqual(['weights-sum at level.file.weights.seoul']);
  expect(inside({ referenceTrust: 10001 })).toEqual(['too-large at level.file.referenceTrust']);
  expect(refusal(sealed({ ...file, level: { ...file.level, id: 'other' } }))).toEqual(['level-id-wrong at level.id']);
  expect(refusal(sealed({ ...file, level: { ...file.level, hash: hashOf({}) } }))).toEqual([
    'level-hash-wrong at level.hash',
  ]);
  expect(
    refusal(sealed({ ...file, level: { ...file.level, file: { ...file.level.file, referenceTrust: 5001 } } })),
  ).toEqual(['level-hash-wrong at level.hash']);
});

test('what is no session file is called that', () => {
  for (const other of ['{}', '[]', 'null', '7', '"burden"', JSON.stringify(level.file)])
    expect(refusal(other)).toEqual(['not-a-session-file']);
  for (const other of ['', '\ufeff', 'GIF89a', '<html></html>', '{"moves":[]}'])
    expect(refusal(other)[0]).toBe('damaged-file');
  expect(refusal(sealed({ ...file, format: 4 }))).toEqual(['unknown-format at format']);
  expect(refusal(sealed({ ...file, format: 'constructor' }))).toEqual(['unknown-format at format']);
});
