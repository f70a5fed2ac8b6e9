import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { adviceEn } from '../../src/locale/advice-en.ts';
import { adviceKo } from '../../src/locale/advice-ko.ts';
import { debriefEn } from '../../src/locale/debrief-en.ts';
import { debriefKo } from '../../src/locale/debrief-ko.ts';
import { debriefPartsEn } from '../../src/locale/debrief-parts-en.ts';
import { debriefPartsKo } from '../../src/locale/debrief-parts-ko.ts';
import { en } from '../../src/locale/en.ts';
import { ko } from '../../src/locale/ko.ts';
import { glossaryEn, glossaryWordsEn } from '../../src/locale/glossary-en.ts';
import { glossaryKo, glossaryWordsKo } from '../../src/locale/glossary-ko.ts';
import { levelsEn } from '../../src/locale/levels-en.ts';
import { levelsKo } from '../../src/locale/levels-ko.ts';
import { amount, won } from '../../src/locale/money.ts';
import { withParticle } from '../../src/locale/particle.ts';
import { settingsEn } from '../../src/locale/settings-en.ts';
import { settingsKo } from '../../src/locale/settings-ko.ts';
import { tutorialEn } from '../../src/locale/tutorial-en.ts';
import { tutorialKo } from '../../src/locale/tutorial-ko.ts';

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const RIEUL = 8;
/** 가, 각, 갂, … 갛: a syllable with every final consonant, and the one with none. */
const SYLLABLES = Array.from({ length: FINALS }, (_, final) => String.fromCharCode(FIRST_SYLLABLE + final));
/** Digits as they are read: 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGIT_SYLLABLES = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const finalOf = (syllable: string): number => (syllable.charCodeAt(0) - FIRST_SYLLABLE) % FINALS;

type Pair = Parameters<typeof withParticle>[1];
const PAIRS: readonly (readonly [Pair, string, string])[] = [
  ['은/는', '은', '는'],
  ['이/가', '이', '가'],
  ['을/를', '을', '를'],
  ['와/과', '과', '와'],
  ['으로/로', '으로', '로'],
  ['이라/라', '이라', '라'],
];
/** Which of two particles the last syllable asks for; ㄹ takes 로. */
const asked = (closed: string, open: string, syllable: string): string => {
  const final = finalOf(syllable);
  return final === 0 || (closed === '으로' && final === RIEUL) ? open : closed;
};

describe.each(PAIRS)('%s', (pair, closed, open) => {
  test('follows every kind of final consonant', () => {
    for (const syllable of SYLLABLES)
      expect(withParticle(`이름${syllable}`, pair)).toBe(`이름${syllable}${asked(closed, open, syllable)}`);
  });

  test('follows a figure as it is read, alone, in money, in shares and behind a bracket', () => {
    for (const [digit, syllable] of DIGIT_SYLLABLES.entries()) {
      const particle = asked(closed, open, syllable);
      expect(withParticle(`10${digit}`, pair)).toBe(`10${digit}${particle}`);
      expect(withParticle(`항목(${digit})`, pair)).toBe(`항목(${digit})${particle}`);
    }
    expect(withParticle('87%', pair)).toBe(`87%${open}`);
    expect(withParticle(won(1_183_300, 'ko'), pair)).toBe(`1조 1,833억 원${closed}`);
    expect(withParticle(amount(5000, 'usd-million', 'ko'), pair)).toBe(`50억 달러${asked(closed, open, '러')}`);
    expect(withParticle(amount(28_500, 'troops', 'ko'), pair)).toBe(`2만 8,500명${closed}`);
  });
});

/** What is looked up by the word that was given may not be there. */
type Leaf = string | ((...args: unknown[]) => string | undefined);
/** Every text of a catalogue by its path. */
function leaves(at: unknown, path = ''): [string, Leaf][] {
  if (typeof at === 'string' || typeof at === 'function') return [[path, at as Leaf]];
  return Object.entries(at as object).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key));
}
const KOREAN = new Map(
  leaves({
    ...ko,
    after: debriefKo,
    parts: debriefPartsKo,
    map: levelsKo,
    settings: settingsKo,
    tutorial: tutorialKo,
    advice: adviceKo,
    terms: glossaryKo,
    glossary: glossaryWordsKo,
  }),
);
const ENGLISH = new Map(
  leaves({
    ...en,
    after: debriefEn,
    parts: debriefPartsEn,
    map: levelsEn,
    settings: settingsEn,
    tutorial: tutorialEn,
    advice: adviceEn,
    terms: glossaryEn,
    glossary: glossaryWordsEn,
  }),
);
/** Whatever is asked of it is the word. */
const blanks = (word: string): object => new Proxy({}, { get: () => word });
/** A text with the same word in every blank; one takes a list, the tutorial's take their blanks by name. */
function said(path: string, leaf: Leaf, word: string): string {
  if (typeof leaf === 'string') return leaf;
  const given = path === 'desk.listed' ? [word] : path.startsWith('tutorial.acts') ? blanks(word) : word;
  return leaf(...Array.from({ length: leaf.length }, () => given)) ?? '';
}

test('in every sentence a name ending in any consonant is followed by its own particle', () => {
  const wrong: string[] = [];
  let followed = 0;
  for (const [path, leaf] of KOREAN) {
    if (typeof leaf === 'string') continue;
    for (const syllable of SYLLABLES) {
      const name = `이름${syllable}`;
      for (const [, closed, open] of PAIRS)
        for (const particle of [closed, open]) {
          const text = said(path, leaf, name);
          // A particle stands at the end of a word, or before 고 of a quotation.
          if (!new RegExp(`${name}${particle}고?(?=[\\s.,]|$)`).test(text)) continue;
          followed += 1;
          if (particle !== asked(closed, open, syllable)) wrong.push(`${path}: ${text}`);
        }
    }
  }
  expect(wrong).toEqual([]);
  expect(followed).toBeGreaterThan(5 * FINALS);
});

test('money in Korean is told in 조 and 억, grouped, and ends in 원', () => {
  for (let millions = 100; millions < 90_000_000; millions = Math.ceil(millions * 1.37))
    expect(won(millions, 'ko')).toMatch(/^(\d{1,2}조)?( ?(\d,)?\d{1,3}억)? 원$/);
});

/** All Korean texts of the levels, of the counterparts and of the facts. */
function levelTexts(): string[] {
  const root = fileURLToPath(new URL('../../levels', import.meta.url));
  const found: string[] = [];
  const collect = (at: unknown): void => {
    if (typeof at !== 'object' || at === null) return;
    for (const [key, value] of Object.entries(at))
      if (key === 'ko' && typeof value === 'string') found.push(value);
      else collect(value);
  };
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.json') && !file.includes('schema'))
      collect(JSON.parse(readFileSync(`${root}/${file}`, 'utf8')));
  return found;
}
const ALL_KOREAN = [...[...KOREAN].map(([path, leaf]) => said(path, leaf, '이름')), ...levelTexts()];

test('Korean has the marks of the Korean press: no straight quotes, three dots or stops without a space', () => {
  expect(ALL_KOREAN.length).toBeGreaterThan(3000);
  expect(ALL_KOREAN.filter((text) => /["'`]|\.\.\.|[가-힣][.,][가-힣]| {2}/.test(text))).toEqual([]);
});

/** The ministries' spelling, and how it is not spelt here. */
const SPELT_OTHERWISE: Readonly<Record<string, RegExp>> = {
  방위비분담금: /방위비 분담금/,
  특별협정: /특별 협정/,
  주한미군: /주한 미군/,
  억제력: /억지력/,
  전략자산: /전략 자산/,
  무급휴직: /무급 휴직/,
};

test.each(Object.entries(SPELT_OTHERWISE))('%s is spelt as the ministries spell it, everywhere', (term, other) => {
  expect(ALL_KOREAN.filter((text) => other.test(text))).toEqual([]);
  expect(ALL_KOREAN.some((text) => text.includes(term))).toBe(true);
});

/** One Korean word for each English term of the game. */
const TERMS: readonly (readonly [RegExp, RegExp])[] = [
  [/\btrust\b/i, /신뢰/],
  [/\bdeterrence\b/i, /억제력/],
  [/\bstanding\b/i, /여론/],
  [/\bratifi/i, /비준/],
  [/\bAssembly\b/, /국회/],
  [/\bCongress\b/, /미 의회/],
  [/\bbluff/i, /허세/],
  [/\bthreat/i, /위협/],
  [/\badvisers?\b/i, /자문단/],
  [/\benvoy\b/i, /수석대표/],
  [/\bwhip\b/i, /표수/],
  [/\barguments?\b/i, /논거/],
  [/\bissues?\b/i, /쟁점/],
  [/\bpromises?d?\b/i, /약속/],
  [/\bzone of agreement\b/i, /합의 가능 영역/],
  [/\bledger\b/i, /장부/],
];

test.each(TERMS)('%s is always the same word in Korean: %s', (english, korean) => {
  const other: string[] = [];
  let met = 0;
  for (const [path, leaf] of ENGLISH) {
    const twin = KOREAN.get(path);
    if (twin === undefined || !english.test(said(path, leaf, '7'))) continue;
    met += 1;
    if (!korean.test(said(path, twin, '7'))) other.push(`${path}: ${said(path, leaf, '7')} → ${said(path, twin, '7')}`);
  }
  expect(other).toEqual([]);
  expect(met).toBeGreaterThan(0);
});
