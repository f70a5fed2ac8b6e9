import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { citedFacts, inScript, offlinePage, type OfflineContent } from '../../src/app/offline-page.ts';
import { offlineReplay } from '../../src/app/offline-replay.ts';
import { replayOfBeats } from '../../src/app/replay.ts';
import { MISMATCH_TEXTS, problemSentence } from '../../src/record/problem-texts.ts';
import { sealed } from '../../src/record/session-file.ts';
import { makeOfflineTemplate } from '../../src/tools/offline-template.ts';
import { fileOf, finished, unfinished } from '../browser/support/sessions.ts';
import { FILE, RULES } from '../presenter/played-session.ts';
import { opened } from '../record/forge.ts';
import { projectFacts } from '../support/library.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!-- <script> --> ]]> &lt; &amp;',
  'line\u2028and\u2029ends, "quotes" and \'quotes\' and `ticks` and \\u003c',
  '{{facts}} {{session}} $& $1 $$',
];
const beats = finished();
const notes = HOSTILE.map((text, i) => ({ beat: i, text, tags: [] }));
const session = sealed({ ...opened(fileOf(beats)), notes });

let template = '';
let content: OfflineContent;
beforeAll(async () => {
  template = await makeOfflineTemplate();
  content = { language: 'ko', title: '</title><script>"&\'', session, facts: citedFacts(FILE, projectFacts()) };
}, 60_000);

/** What stands in the data elements of a page, as a reader of HTML finds it. */
function inside(page: string, id: 'session' | 'facts'): string {
  const begin = `<script type="application/json" id="${id}">`;
  const from = page.indexOf(begin) + begin.length;
  return page.slice(from, page.toLowerCase().indexOf('</script', from));
}

const between = (page: string, begin: string, end: string): string =>
  page.slice(page.lastIndexOf(begin) + begin.length, page.lastIndexOf(end));

describe('a page that plays a session offline', () => {
  test('holds the session so that nothing in it ends its element or is run', async () => {
    const page = offlinePage(template, content);
    const tags = (text: string) => text.match(/<\/?script|<!--/gi)?.length;
    expect(tags(page)).toBe(tags(template));
    expect(inside(page, 'session')).not.toMatch(/[<>&\u2028\u2029]/);
    expect(page).toContain('<title>&#60;/title&#62;&#60;script&#62;&#34;&#38;&#39; · Burdenshare');
    expect(JSON.parse(inside(page, 'session'))).toEqual(JSON.parse(session));
    const replay = await offlineReplay(inside(page, 'session'), inside(page, 'facts'));
    expect(replay.ok && replay.session.notes).toEqual(notes);
  });

  test('shows what the game’s own replay shows', async () => {
    const replay = await offlineReplay(session, content.facts);
    const own = await replayOfBeats({ file: FILE, rules: RULES }, beats);
    expect(replay.ok && replay.session).toMatchObject({ seed: 7, told: null });
    expect(replay.ok && replay.session.model).toEqual(own);
    const under = await offlineReplay(fileOf(unfinished()), content.facts);
    expect(under.ok && under.session.model.viewpoints).toEqual(['seoul']);
  });

  test('allows its own script, styles and fonts, by their hashes, and nothing else', () => {
    const page = offlinePage(template, content);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(between(page, '<script>', '</script>'))}`,
      `style-src ${hash(between(page, '<style>', '</style>'))}`,
      'img-src data:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.match(/ (src|href|srcset|on[a-z]+)=/g)).toBeNull();
    expect([...between(page, '<style>', '</style>').matchAll(/url\(([^)]{0,12})/g)].map(([, to]) => to)).toEqual([
      'data:font/wo',
      'data:font/wo',
    ]);
  });

  test('is the same whenever it is made, within its size, with the licences of what is in it', async () => {
    expect(await makeOfflineTemplate()).toBe(template);
    expect(offlinePage(template, content)).toBe(offlinePage(template, content));
    expect(Buffer.byteLength(template)).toBeLessThan(600_000);
    const notices = between(template, '<!--\n', '-->');
    for (const name of ['preact', 'xstate', 'zod', 'pure-rand', '@noble/hashes', 'es-hangul', 'pretendard'])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    expect(notices).not.toContain('phaser');
  });

  test('refuses a session that was damaged, or edited with its checksum made right', async () => {
    const damaged = await offlineReplay(session.replace('"seed":7', '"seed":8'), content.facts);
    const [en, ko] = (['en', 'ko'] as const).map((language) =>
      problemSentence({ path: '', is: 'damaged-file', with: {} }, language),
    );
    expect(damaged).toEqual({ ok: false, why: { en, ko } });
    const file = opened(session);
    const better = sealed({ ...file, result: { ...file.result, overall: 100 } });
    const from = beats.length + 1;
    const { result } = MISMATCH_TEXTS;
    const why = { en: result.en({ from }), ko: result.ko({ from }) };
    expect(await offlineReplay(better, content.facts)).toEqual({ ok: false, why });
  });

  test('shows a session of other rules from its record', async () => {
    const other = await offlineReplay(sealed({ ...opened(session), ruleset: 1 }), content.facts);
    expect(other.ok && other.session).toMatchObject({ seed: 7, told: { ruleset: 1, skipped: 0 }, notes });
    expect(other.ok && other.session.model.beats).toHaveLength(beats.length);
  });

  test('cannot be made of a level whose facts it lacks, nor of a template that lacks a place', async () => {
    expect(await offlineReplay(session, '[]')).toMatchObject({ ok: false });
    expect(await offlineReplay(session, '{"x": 1}')).toMatchObject({ ok: false });
    expect(() => offlinePage(template.replace('{{facts}}', ''), content)).toThrow(/places/);
    expect(() => offlinePage(`${template}{{title}}`, content)).toThrow(/places/);
  });
});

test('JSON in a script says the same as before', () => {
  for (const text of HOSTILE) expect(JSON.parse(inScript(JSON.stringify([text])))).toEqual([text]);
});
