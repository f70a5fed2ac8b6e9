import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writeSessionFile } from '../../src/record/session-file.ts';
import { following, readKept, tables } from '../golden/campaign-sessions.ts';
import { loadTheatreMessages } from '../../src/locale/theatre-messages.ts';
import { launchChromium } from './support/chromium.ts';
import { firefoxHere } from './support/firefox.ts';
import { visit } from './support/guest.ts';
import { fileOf, finished, unfinished } from './support/sessions.ts';
import { openStage } from './support/stage.ts';

const stage = openStage(launchChromium);

describe.each([
  [1280, 800],
  [1024, 768],
  [390, 844],
] as const)('a finished session at %i × %i', (width, height) => {
  test('replays to its end by keys, in sight of the room, with both hands open and turning points in reach', async () => {
    const beats = finished();
    const { page, watch, after, pick, button } = await visit(stage.browser, stage.site.url, { width, height });
    const words = after.replay;
    await pick('whole.burden.json', fileOf(beats));
    await button(after.debrief.watch).first().click();
    const moment = page.getByRole('slider', { name: words.scrub });
    await moment.waitFor();
    const at = () => moment.getAttribute('aria-valuetext');
    const theatre = await loadTheatreMessages('en');
    await page.getByRole('checkbox', { name: theatre.veil }).uncheck();
    // To the turning points that only open cards show as well.
    await button(theatre.viewpoints.all).press('Enter');
    await moment.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(at).toContain(words.step(3, beats.length));
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByText(words.turning).first().waitFor();
    await page.keyboard.press('Home');
    await expect.poll(at).toContain(words.step(1, beats.length));
    await page.keyboard.press('Space');
    await button(words.pause).waitFor();
    await page.keyboard.press('Space');
    await button(words.play).waitFor();

    const room = await page.getByRole('img', { name: /^Picture of the room/ }).boundingBox();
    const controls = await button(words.play).boundingBox();
    expect(room?.height).toBeGreaterThan(100);
    expect((room?.y ?? 0) + (room?.height ?? 0)).toBeLessThanOrEqual(controls?.y ?? 0);
    expect((controls?.y ?? 0) + (controls?.height ?? 0)).toBeLessThan(height);

    await page.keyboard.press('Home');
    for (let i = 1; i < beats.length; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(at).toContain(words.step(beats.length, beats.length));
    await page.getByRole('row', { name: new RegExp(`^${theatre.rows.takes}`) }).waitFor();
    watch.expectQuiet();
    await page.context().close();
  }, 60_000);
});

test('an unfinished session opens at its table and shows nothing that only the end may tell', async () => {
  const { page, watch, words, after, pick, button, roundIs } = await visit(stage.browser, stage.site.url, {
    picture: true,
  });
  await pick('unfinished.burden.json', fileOf(unfinished()));
  await roundIs(5).waitFor();
  expect(await page.getByText(after.replay.xray).count()).toBe(0);
  expect(await page.getByText((await loadTheatreMessages('en')).rows.takes).count()).toBe(0);
  await button(words.shell.toTitle).click();
  await button(words.shell.carryOn).waitFor();
  expect(await button(words.shell.watchReplay).count()).toBe(0);
  expect(await button(words.shell.lastDebrief).count()).toBe(0);
  watch.expectQuiet();
  await page.context().close();
}, 60_000);

const firefox = firefoxHere();
if (!firefox) console.info('Firefox is not installed: the same fingerprints were looked for in Chromium alone.');
const engines: readonly (readonly [string, (() => Promise<Browser>) | null])[] = firefox
  ? [
      ['Chromium', null],
      ['Firefox', firefox],
    ]
  : [['Chromium', null]];

test.each(engines)(
  'sessions played in Node are verified in %s, which writes the very same files with the same fingerprints',
  async (_, launch) => {
    const beats = finished();
    const text = fileOf(beats);
    const engine = launch ? await launch() : stage.browser;
    const { page, watch, words, after, pick, drop, button } = await visit(engine, stage.site.url);
    await pick('whole.burden.json', text);
    await page
      .getByRole('status')
      .filter({ hasText: words.shell.fileEnds(beats.length) })
      .waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), button(after.debrief.save).first().click()]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(text);
    for (const golden of sample()) {
      await drop('golden.burden.json', golden.text);
      await page.getByText(words.shell.fileEnds(golden.moves)).waitFor();
      const [again] = await Promise.all([page.waitForEvent('download'), button(after.debrief.save).first().click()]);
      expect(readFileSync(await again.path(), 'utf8')).toBe(golden.text);
    }
    watch.expectQuiet();
    await page.context().close();
    if (launch) await engine.close();
  },
  90_000,
);

/** Of the golden sessions every thirteenth: other levels, counterparts and stand-ins. */
function sample(): readonly { readonly text: string; readonly moves: number }[] {
  const levels = tables();
  return readKept().flatMap((kept, i) => {
    const level = levels[i];
    if (i % 13 !== 6 || !level) return [];
    return [{ text: writeSessionFile(level.file, following(level, kept)), moves: kept.moves }];
  });
}
