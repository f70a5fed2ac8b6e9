import { expect, test } from 'vitest';
import { glossaryEn } from '../../src/locale/glossary-en.ts';
import { glossaryKo } from '../../src/locale/glossary-ko.ts';
import { notExplained, ownWords } from '../../src/presenter/glossary.ts';
import { shippedLevels } from '../support/shipped-levels.ts';

const IDS = Object.keys(glossaryEn) as (keyof typeof glossaryEn)[];

test('every term has a card in both languages, and its name in the other', () => {
  expect(Object.keys(glossaryKo).sort()).toEqual([...IDS].sort());
  for (const id of IDS) {
    expect(glossaryEn[id].also, id).toMatch(/[가-힣]/);
    expect(glossaryKo[id].term, id).toContain(glossaryEn[id].also.replace(/\(.*/, ''));
    expect(glossaryKo[id].also, id).toMatch(/[A-Za-z]/);
  }
});

test('a card is short', () => {
  for (const id of IDS) expect(glossaryEn[id].means.split(' ').length, id).toBeLessThanOrEqual(34);
});

test('a level’s own words for a term come before the general ones, and no term is told twice', () => {
  for (const { file } of shippedLevels()) {
    const sma = file.glossary.find((term) => term.id === 'sma');
    if (sma) expect(ownWords(file.glossary, 'sma')).toBe(sma);
    const left = notExplained(IDS, file.glossary);
    const names = [...file.glossary.map((term) => term.term.en), ...left.map((id) => glossaryEn[id].term)];
    expect(new Set(names).size, file.id).toBe(names.length);
  }
});
