import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parseLevel } from '../../src/content/parse-level.ts';
import { parsePracticeTexts } from '../../src/content/practice-texts.ts';
import { PICTURES } from '../../src/content/pictures.ts';
import { rulesOf } from '../../src/content/rules-of.ts';
import type { LevelFile } from '../../src/content/level-schema.ts';
import { levelsText, LIBRARY } from '../support/library.ts';
import { shippedLevels } from '../support/shipped-levels.ts';

const FOLDER = new URL('../../assets/vignettes/', import.meta.url);
const drawing = (name: string): string => readFileSync(new URL(`${name}.svg`, FOLDER), 'utf8');

const pictured = ({ calendar, deck, threats }: LevelFile) => [
  ...calendar.events.map(({ id, picture }) => ({ id, picture })),
  ...deck.map(({ id, picture }) => ({ id, picture })),
  ...Object.entries(threats).map(([id, threat]) => ({ id, picture: threat?.picture })),
];

test('every picture that an event may name is drawn, and no drawing lies about without a name', () => {
  const files = readdirSync(FOLDER).toSorted();
  expect(files).toEqual(PICTURES.map((name) => `${name}.svg`).toSorted());
});

test('every drawing is credited by its file', () => {
  const credits = readFileSync(new URL('../../assets/CREDITS.md', import.meta.url), 'utf8');
  expect(PICTURES.filter((name) => !credits.includes(`\`${name}.svg\``))).toEqual([]);
});

describe.each(PICTURES)('the drawing %s', (name) => {
  it('is small, of the common size, and needs nothing from outside itself', () => {
    const svg = drawing(name);
    expect(Buffer.byteLength(svg)).toBeLessThan(8000);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 320 200"/);
    expect(svg).not.toMatch(
      /<(text|image|script|style|foreignObject|use)\b|\b(id|href|style|on\w+)=|url\(|NaN|undefined/,
    );
  });
});

test.each(shippedLevels().map(({ file }) => [file.id, file] as const))(
  'every event and every threat of %s has a picture',
  (_, file) => {
    expect(pictured(file).filter(({ picture }) => !picture)).toEqual([]);
  },
);

test('every threat of the practice table has a picture', () => {
  const texts = parsePracticeTexts(levelsText('practice/texts.json'));
  if (!texts.ok) throw new Error(JSON.stringify(texts.problems));
  const threats = Object.values(texts.value.threats);
  expect(threats.length).toBeGreaterThan(0);
  expect(threats.filter((threat) => !threat?.picture)).toEqual([]);
});

test('no drawing is without an event that shows it', () => {
  const shown = new Set(shippedLevels().flatMap(({ file }) => pictured(file).map(({ picture }) => picture)));
  expect(PICTURES.filter((name) => !shown.has(name))).toEqual([]);
});

test('a picture that is not drawn is refused with its place and the names there are', () => {
  const text = levelsText('2019-five-billion.json').replace('"picture": "poll"', '"picture": "unicorn"');
  const level = parseLevel(text, LIBRARY);
  expect(level).toMatchObject({ ok: false });
  expect(level.ok ? [] : level.problems).toContainEqual(
    expect.objectContaining({ path: 'deck.0.picture', is: 'not-one-of' }),
  );
});

test('a level is read without pictures as well, and its rules are the same', () => {
  const text = levelsText('2019-five-billion.json');
  const bare = parseLevel(text.replaceAll(/"picture": "[a-z]+",\s*/g, ''), LIBRARY);
  const whole = parseLevel(text, LIBRARY);
  if (!bare.ok || !whole.ok) throw new Error('the level does not parse');
  expect(pictured(bare.value.file).filter(({ picture }) => picture)).toEqual([]);
  expect(rulesOf(bare.value.file)).toEqual(rulesOf(whole.value.file));
});
