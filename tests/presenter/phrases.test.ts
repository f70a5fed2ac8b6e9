import { expect, test } from 'vitest';
import { offerText, phraseText } from '../../src/desk/phrases.ts';
import { LANGUAGES, type Language } from '../../src/locale/language.ts';
import { loadMessages } from '../../src/locale/messages.ts';
import { tongueOf } from '../../src/locale/tongue.ts';
import { headlineTerm } from '../../src/presenter/clauses.ts';
import { termsOf, type Term } from '../../src/presenter/stop-label.ts';
import { shippedLevel } from '../support/shipped-levels.ts';
import { level } from './played-level.ts';

const said = async (language: Language, terms: readonly Term[]) =>
  offerText(tongueOf(language, await loadMessages(language)), terms);

const TERMS = termsOf(level.file.issues, [3, 1, 3, 1, 0, 0, 2]);

test('an offer is one sentence in plain words', async () => {
  expect(await said('en', TERMS)).toBe(
    'You offer ₩1.14 tn in the first year, growth with consumer prices (4\u00a0% a year at most), a term of six years, ' +
      'at least 87\u00a0% of Korean employees’ pay, no readiness item, no word on arms, and a joint statement on current US troop levels.',
  );
  expect(await said('ko', TERMS)).toBe(
    '첫해 1조 1,428억 원, 소비자물가 연동(상한 4%), 유효기간 6년, 한국인 근로자 인건비 87% 이상, 준비태세 항목 없음, ' +
      '무기 구매 언급 없음, 현 병력 수준 유지 공동성명을 제안합니다.',
  );
});

test('a level without phrases is told by its names', async () => {
  const plain = TERMS.slice(1, 3).map((term) => ({ ...term, phrase: null }));
  expect(await said('en', plain)).toBe('You offer Growth rule: Consumer prices, 4\u00a0% at most and Term: 6 years.');
});

test('every option of the level has its phrase in both languages', () => {
  for (const issue of level.file.issues) {
    const phrases = issue.kind === 'amount' ? [issue.phrase] : issue.options.map((option) => option.phrase);
    for (const phrase of phrases) for (const language of LANGUAGES) expect(phrase?.[language]).toMatch(/\S/);
  }
});

test('what was signed is told in the words of its level', async () => {
  const tongue = tongueOf('en', await loadMessages('en'));
  const told = (file: string, stop: number): string => {
    const { file: played, rules } = shippedLevel(file);
    const term = headlineTerm(
      played,
      rules.issues.map(() => stop),
    );
    return term ? phraseText(tongue, term) : '';
  };
  expect(told('2025-package.json', 0)).toBe('at most $5 bn of investment a year');
  expect(told('2018-one-year.json', 0)).toMatch(/ for 2019$/);
  expect(headlineTerm(level.file, null)).toBeNull();
});
