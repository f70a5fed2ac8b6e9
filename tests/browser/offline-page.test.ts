import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { loadCardMessages } from '../../src/locale/card-messages.ts';
import { loadDebriefMessages } from '../../src/locale/debrief-messages.ts';
import { loadMessages } from '../../src/locale/messages.ts';
import { loadOfflineMessages } from '../../src/locale/offline-messages.ts';
import { tongueOf } from '../../src/locale/tongue.ts';
import { problemSentence } from '../../src/record/problem-texts.ts';
import { sealed } from '../../src/record/session-file.ts';
import { FILE } from '../presenter/played-session.ts';
import { opened } from '../record/forge.ts';
import { violations } from './support/axe.ts';
import { visit, type Guest } from './support/guest.ts';
import { watchPage } from './support/quiet-page.ts';
import { fileOf, finished } from './support/sessions.ts';
import { openStage } from './support/stage.ts';

const HOSTILE =
  '</script><script>document.title = "taken"</script><!-- <img src=x onerror=alert(1)> \u2028 {{facts}} "';
const BASE = '/games/burdenshare/';

const beats = finished();
const noted = sealed({ ...opened(fileOf(beats)), notes: [{ beat: 1, text: HOSTILE, tags: ['key'] }] });

const stage = openStage(undefined, BASE);

async function sharing(language: 'en' | 'ko'): Promise<Guest> {
  const guest = await visit(stage.browser, stage.site.url, { language });
  await guest.pick('whole.burden.json', noted);
  await guest.button(guest.after.debrief.shareIt).first().click();
  await guest.page.getByRole('dialog').getByRole('img').waitFor();
  return guest;
}

async function saved(guest: Guest, does: string): Promise<{ name: string; path: string }> {
  const [file] = await Promise.all([guest.page.waitForEvent('download'), guest.button(does).click()]);
  return { name: file.suggestedFilename(), path: await file.path() };
}

/** The page in a browser without a network: anything that is asked for is trouble. */
async function alone(html: string, path: string) {
  writeFileSync(path, html);
  const context = await stage.browser.newContext({ offline: true, reducedMotion: 'reduce', locale: 'fr-FR' });
  const page = await context.newPage();
  const watch = watchPage(page, 'file:///');
  await page.goto(pathToFileURL(path).href);
  return { page, watch };
}

test('a session goes out as one page that plays it to the end from a disk, in both languages', async () => {
  const guest = await sharing('en');
  expect(await violations(guest.page)).toEqual([]);
  const { name, path } = await saved(guest, guest.share.ways.page.does);
  expect(name).toBe(`${FILE.id}-7-replay.html`);
  const html = readFileSync(path, 'utf8');
  expect(Buffer.byteLength(html)).toBeLessThan(710_000);
  guest.watch.expectQuiet();
  await guest.page.context().close();

  const { page, watch } = await alone(html, `${path}.html`);
  const [words, korean] = [guest.after.replay, (await loadDebriefMessages('ko')).replay];
  const moment = page.getByRole('slider', { name: words.scrub });
  const at = () => moment.inputValue();
  await page.keyboard.press(' ');
  await expect.poll(at, { timeout: 10_000 }).toBe('1');
  await page.keyboard.press('k');
  await page.getByRole('main').getByText(HOSTILE.replace('\u2028', ' '), { exact: false }).first().waitFor();
  const stood = Number(await at());
  for (let i = stood; i < beats.length - 1; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(at).toBe(String(beats.length - 1));
  expect(await moment.getAttribute('aria-valuetext')).toContain(words.step(beats.length, beats.length));
  await page.getByText((await loadOfflineMessages('en')).verified(7)).waitFor();
  expect(await violations(page)).toEqual([]);

  const { shell } = await loadMessages('en');
  await page.getByRole('button', { name: shell.languageSwitchLabel }).click();
  const inKorean = page.getByRole('slider', { name: korean.scrub });
  expect(await inKorean.inputValue()).toBe(String(beats.length - 1));
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ko');
  expect(await page.title()).toContain(tongueOf('ko', await loadMessages('ko')).of(FILE.title));
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  watch.expectQuiet();
  await page.context().close();

  const damaged = await alone(html.replace('"seed":7', '"seed":8'), `${path}-damaged.html`);
  const why = problemSentence({ path: '', is: 'damaged-file', with: {} }, 'en');
  await damaged.page.getByRole('alert').filter({ hasText: why }).waitFor();
  damaged.watch.expectQuiet();
  await damaged.page.context().close();
}, 60_000);

test('a session goes out as a picture of 1200 by 630 pixels, with its description', async () => {
  const guest = await sharing('ko');
  const card = await loadCardMessages('ko');
  const { name, path } = await saved(guest, guest.share.ways.picture.does);
  expect(name).toBe(`${FILE.id}-7.png`);
  const png = readFileSync(path);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  // A ground without words would be a few kilobytes.
  expect(png.length).toBeGreaterThan(25_000);
  await guest.page
    .getByRole('status')
    .filter({ hasText: card.saved(name) })
    .waitFor();
  await guest.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await guest.button(card.copy).click();
  const shown = await guest.page.getByRole('dialog').getByRole('img').getAttribute('aria-label');
  await expect.poll(() => guest.page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  guest.watch.expectQuiet();
  await guest.page.context().close();
}, 60_000);
