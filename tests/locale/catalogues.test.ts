import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../src/engine/events.ts';
import { REFUSALS } from '../../src/engine/legal.ts';
import { WASHINGTON_REASONS } from '../../src/engine/moves.ts';
import { BANDS, CARD_KINDS, ENDS, METERS, SIDE_MOVES, STEP_CLASSES, TONES } from '../../src/engine/vocabulary.ts';
import { en } from '../../src/locale/en.ts';
import { languageFrom } from '../../src/locale/language.ts';
import { loadMessages } from '../../src/locale/messages.ts';
import { ko } from '../../src/locale/ko.ts';
import { CUES } from '../../src/presenter/cue.ts';
import { charactersShown } from '../../src/tools/font-characters.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe.each([
  ['English', en],
  ['Korean', ko],
])('%s', (_, words) => {
  test.each([
    ['causes', CAUSES, words.reasons.causes],
    ['refusals', REFUSALS, words.reasons.refusals],
    ['reasons of Washington', WASHINGTON_REASONS, words.reasons.washington],
    ['side moves', SIDE_MOVES, words.names.sideMoves],
    ['effects of side moves', SIDE_MOVES, words.names.sideMoveEffects],
    ['bands', BANDS, words.names.bands],
    ['tones', TONES, words.names.tones],
    ['step classes', STEP_CLASSES, words.names.stepClasses],
    ['kinds of card', CARD_KINDS, words.names.cardKinds],
    ['meters', METERS, words.names.meters],
    ['ends', ENDS, words.names.ends],
    ['cues', CUES, words.names.cues],
  ])('all %s have words, and no others do', (_what, keys, said) => {
    expect(Object.keys(said).sort()).toEqual([...keys].sort());
    for (const text of Object.values(said)) expect(text).not.toBe('');
  });
});

test('a catalogue is loaded by its language', async () => {
  expect(await loadMessages('ko')).toBe(ko);
  expect(await loadMessages('en')).toBe(en);
});

test('the browser’s wishes choose the language, English if none fits', () => {
  expect(languageFrom(['fr-FR', 'ko-KR', 'en'])).toBe('ko');
  expect(languageFrom(['fr-FR'])).toBe('en');
});

test('the font has every character that the catalogues, the desk and the levels show', () => {
  const inFont = new Set(readFileSync(`${root}/assets/fonts/ui-core.txt`, 'utf8'));
  const missing = Array.from(charactersShown(root)).filter((c) => !inFont.has(c));
  expect(missing, 'run: npx tsx src/tools/fonts.ts').toEqual([]);
});
