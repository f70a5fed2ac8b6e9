import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/analysis/reference/scenario.ts';
import { LEVEL_LIMITS, parseLevel } from '../../src/content/parse-level.ts';
import { geniusFiles } from '../../src/exchange/genius-files.ts';
import { importScenario } from '../../src/exchange/import-scenario.ts';
import type { SourceFiles } from '../../src/exchange/neutral-texts.ts';
import { readScenario } from '../../src/exchange/read-scenario.ts';
import { filesOf, type FieldScenario } from '../fixtures/field-scenario.ts';
import { LIBRARY } from '../support/library.ts';
import { fitting, imported, MARKET, WISHES } from './level-scenarios.ts';

/** The market with other names of its words: for the issues, and for the values of the first. */
function named(issues: readonly string[], values: readonly string[], format: FieldScenario['format'] = 'genius') {
  const files = filesOf({
    ...MARKET,
    format,
    issues: MARKET.issues.map((issue, i) => ({
      ...issue,
      name: issues[i] ?? issue.name,
      values: i === 0 ? issue.values.map((value, v) => values[v] ?? value) : issue.values,
      integer: issue.integer && format === 'genius',
    })),
    A: { ...MARKET.A, evaluations: [[1, 0.5, 0], [1, 0.5], format === 'genius' ? LINE : [0, 0.2, 0.5, 1]] },
    B: { ...MARKET.B, evaluations: [[0, 0.5, 1], [0, 1], format === 'genius' ? LINE : [1, 0.5, 0.3, 0]] },
  });
  const read = readScenario(files);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.value;
}

const LINE = { slope: 0.25, offset: 0 };

function words(scenario: Scenario) {
  const { text, level } = fitting(scenario);
  expect(parseLevel(text, LIBRARY)).toMatchObject({ ok: true });
  expect(text.length).toBeLessThan(LEVEL_LIMITS.bytes);
  return level.file.issues.map(({ id, name, ...issue }) => ({
    id,
    name: name.en,
    options: issue.kind === 'choice' ? issue.options.map((option) => ({ id: option.id, name: option.name.en })) : [],
  }));
}

const refusal = (scenario: Scenario, files: SourceFiles = WISHES.files) => {
  const got = importScenario(scenario, { ...WISHES, files }, LIBRARY);
  return got.ok ? [] : got.problems.map(({ is, with: told }) => [is, ...Object.values(told)]);
};

describe('hostile names', () => {
  it('are text in a level and letters and digits in its ids', () => {
    const [first] = words(
      named(['=cmd|"/c calc"!A1'], ['<img src=x onerror=alert(1)>', '../../etc/passwd', '"; DROP TABLE levels; --']),
    );
    expect(first).toEqual({
      id: 'cmd-c-calc-a1',
      name: '=cmd|"/c calc"!A1',
      options: [
        { id: 'img-src-x-onerror-alert-1', name: '<img src=x onerror=alert(1)>' },
        { id: 'etc-passwd', name: '../../etc/passwd' },
        { id: 'drop-table-levels', name: '"; DROP TABLE levels; --' },
      ],
    });
  });

  it('may break a line, and do so in neither format when written for GENIUS', () => {
    const broken = named(['two\nlines'], ['a\nb', 'a b'], 'geniusweb');
    expect(words(broken)[0]?.name).toBe('two\nlines');
    const { domain, seoul, washington } = geniusFiles(fitting(broken).level, 5000);
    const read = readScenario({ domain, A: seoul, B: washington });
    expect(read).toMatchObject({
      value: { issues: [{ name: 'two lines', values: ['a b (a-b)', 'a b (a-b-2)', 'high'] }, {}, {}] },
    });
  });

  it('of five thousand characters are cut, and numbered where that makes two alike', () => {
    const long = 'x'.repeat(5000);
    const got = words(named([long, `${long}y`], [`${long}1`, `${long}2`, '😀'.repeat(2500)]));
    expect(got.map(({ name }) => name)).toEqual([`${'x'.repeat(79)}…`, `${'x'.repeat(74)}… (2)`, 'guests']);
    expect(got.map(({ id }) => id)).toEqual(['x'.repeat(36), `${'x'.repeat(36)}-2`, 'guests']);
    expect(got[0]?.options.map(({ name }) => name)).toEqual([
      `${'x'.repeat(79)}…`,
      `${'x'.repeat(74)}… (2)`,
      `${'😀'.repeat(39)}…`,
    ]);
  });

  it('without a Latin letter get an id by their place, and none that JavaScript takes for its own', () => {
    const got = words(named(['가격', 'constructor', '__proto__'], ['낮음', '높음', 'prototype']));
    expect(got.map(({ id }) => id)).toEqual(['issue-1', 'issue-2', 'proto']);
    expect(got[0]?.options.map(({ id }) => id)).toEqual(['option-1', 'option-2', 'option-3']);
  });

  it('that differ in signs alone get ids that differ', () => {
    expect(words(named([], ['$4.37', '4,37', '4-37']))[0]?.options.map(({ id }) => id)).toEqual([
      '4-37',
      '4-37-2',
      '4-37-3',
    ]);
  });

  it.each([
    ['a mark from right to left', 'a\u200fb', 'a\\u{200f}b'],
    ['an order that is turned', '\u202egnp.exe', '\\u{202e}gnp.exe'],
    ['a joiner of no width', 'a\u200db', 'a\\u{200d}b'],
    ['a bell', 'a\u0007b', 'a\\u{7}b'],
    ['an escape', '\u001b[2J', '\\u{1b}[2J'],
    ['half a character', 'a\ud83d', 'a\\u{d83d}'],
    ['nothing but space', '  ', '  '],
    ['a hidden letter far beyond what is shown', `${'x'.repeat(90)}\u200b`, `${'x'.repeat(59)}…`],
  ])('with %s are refused, and told in visible letters', (_, name, told) => {
    const scenario = named([], []);
    const issues = scenario.issues.map((issue, i) => (i === 1 ? { ...issue, name } : issue));
    expect(refusal({ ...scenario, issues })).toEqual([['name-unfit', told]]);
    expect(refusal({ ...scenario, name })).toEqual([['name-unfit', told]]);
    expect(refusal(scenario, { ...WISHES.files, A: name })).toEqual([['name-unfit', told]]);
  });

  it('of files are cut in texts, and stand for a scenario without a name', () => {
    const domain = `${'d'.repeat(5000)}.xml`;
    const got = importScenario(
      { ...named([], []), name: 'root' },
      { ...WISHES, files: { ...WISHES.files, domain } },
      LIBRARY,
    );
    expect(got).toMatchObject({ ok: true, level: { file: { title: { en: `${'d'.repeat(79)}…` } } } });
    expect(got.ok && got.level.file.id).toBe(`import-${'d'.repeat(33)}`);
    expect(imported({ ...named([], []), name: '…' })).toMatchObject({ level: { file: { id: 'import-scenario-1' } } });
  });
});
