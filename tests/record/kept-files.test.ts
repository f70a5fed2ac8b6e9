import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORMAT } from '../../src/record/session-schema.ts';
import { readSessionFile } from '../../src/record/session-file.ts';
import { verify } from '../../src/record/verify.ts';
import { LIBRARY } from '../support/library.ts';

const KEPT = new URL('../golden/files/', import.meta.url);
const names = readdirSync(KEPT).filter((name) => name.startsWith('format-'));

// Each was written by the version of the game that had its format, and is never written anew.
test.each(names)('%s, written when its format was the newest, opens and verifies', (name) => {
  const read = readSessionFile(readFileSync(new URL(name, KEPT), 'utf8'), LIBRARY.facts);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(verify(read.value).verdict).toBe('verified');
  expect(read.value).toMatchObject({ seed: 5, claimed: { end: 'ratified', overall: 74 }, parent: null, notes: [] });
  expect(read.value.record === null).toBe(name === 'format-2.burden.json');
});

test('there is one of every format that is still read', () => {
  expect(names).toEqual(Array.from({ length: FORMAT - 1 }, (_, i) => `format-${i + 2}.burden.json`));
});
