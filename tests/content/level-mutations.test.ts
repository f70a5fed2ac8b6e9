import { describe, expect, it } from 'vitest';
import { fiveBillion } from '../support/five-billion.ts';
import { LIBRARY } from '../support/library.ts';
import { FACTS, LEVEL_TEXT } from './level-fixture.ts';
import { levelFrom, parseLevel } from '../../src/content/parse-level.ts';

type Key = string | number;

const NUMBERS = [0, -1, 1, 2 ** 31, 10001, Number.MAX_SAFE_INTEGER, 1.5, Number.NaN, Infinity];
const STRINGS = ['', 'x', '__proto__', '\ud800', '가'.repeat(2000), '12'];

/** Every path to a number or a string of the level. */
function leaves(node: unknown, path: readonly Key[] = []): (readonly Key[])[] {
  if (typeof node === 'number' || typeof node === 'string') return [path];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, item]) => leaves(item, [...path, key]));
}

/** A level whose rules are plain numbers that JSON carries, or faults that each have a place. */
function isSound(read: ReturnType<typeof levelFrom>): boolean {
  if (!read.ok) return read.problems.length > 0 && read.problems.every((problem) => typeof problem.path === 'string');
  return !/null|undefined/.test(JSON.stringify(read.value.rules));
}

/** The level with its counterpart in it, as sessions keep it. */
const composedLevel = (): unknown => JSON.parse(JSON.stringify(fiveBillion().file)) as unknown;

const ALL = leaves(composedLevel());

describe('a level with one value changed', () => {
  it('is read or refused, and never breaks the reader', () => {
    const data = composedLevel();
    const broken: string[] = [];
    for (const path of ALL) {
      let node = data as Record<Key, unknown>;
      for (const key of path.slice(0, -1)) node = node[key] as Record<Key, unknown>;
      const last = path[path.length - 1] as Key;
      const before = node[last];
      const other: readonly unknown[] = typeof before === 'number' ? ['7', null] : [7, []];
      // One mutation of each kind for each leaf, by turns, keeps the run short and reaches every pairing over the level.
      const own: readonly unknown[] = typeof before === 'number' ? NUMBERS : STRINGS;
      const turn = ALL.indexOf(path);
      for (const value of turn % 3 === 0 ? [own[turn % own.length], other[turn % 2]] : [own[turn % own.length]]) {
        node[last] = value;
        if (!isSound(levelFrom(data, FACTS))) broken.push([...path, String(value).slice(0, 20)].join('.'));
      }
      node[last] = before;
    }
    expect(broken).toEqual([]);
    expect(levelFrom(data, FACTS).ok).toBe(true);
  }, 120_000);

  it('is read or refused when a letter of its text is lost', () => {
    for (let i = 0; i < LEVEL_TEXT.length; i += 97) {
      const read = parseLevel(LEVEL_TEXT.slice(0, i) + LEVEL_TEXT.slice(i + 1), LIBRARY);
      expect(typeof read.ok).toBe('boolean');
    }
  }, 120_000);

  it('is refused wherever its text breaks off', () => {
    for (let i = 0; i < LEVEL_TEXT.trimEnd().length; i += 193)
      expect(parseLevel(LEVEL_TEXT.slice(0, i), LIBRARY).ok).toBe(false);
  });
});
