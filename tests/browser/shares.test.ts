import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTheatreMessages } from '../../src/locale/theatre-messages.ts';
import { LINK_PROBLEM_TEXTS } from '../../src/record/link-problem.ts';
import { readPaste } from '../../src/record/link-text.ts';
import { sealed } from '../../src/record/session-file.ts';
import { opened } from '../record/forge.ts';
import { visit, type Guest } from './support/guest.ts';
import { fileOf, finished, unfinished } from './support/sessions.ts';
import { openStage } from './support/stage.ts';

const theatre = await loadTheatreMessages('en');
const stage = openStage();
const beats = finished();
const PATIENT = { timeout: 20_000 };

const scrubber = ({ page, after }: Guest) => page.getByRole('slider', { name: after.replay.scrub });
const dialog = ({ page, share }: Guest) => page.getByRole('dialog', { name: share.title });

test('a session goes out as link, link at a moment and code, and comes in by each, beside talks under way', async () => {
  const host = await visit(stage.browser, stage.site.url);
  await host.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await host.pick('whole.burden.json', fileOf(beats));
  await host.button(host.after.debrief.shareIt).first().click();
  await host.button(host.share.ways.link.does).click();
  await dialog(host).getByRole('status').filter({ hasText: host.share.copied }).waitFor();
  const link = await host.page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#s=[\w-]+$/);
  const code = await dialog(host).getByRole('textbox', { name: host.share.ways.code.name }).inputValue();
  await host.page.keyboard.press('Escape');
  await host.button(host.after.debrief.watch).first().click();
  await scrubber(host).waitFor();
  for (let i = 0; i < 3; i++) await host.page.keyboard.press('ArrowRight');
  await expect.poll(() => scrubber(host).inputValue(), PATIENT).toBe('3');
  await host.button(host.after.replay.share).click();
  const moment = await dialog(host).getByRole('textbox', { name: host.share.ways.moment.name }).inputValue();
  expect(moment).toBe(`${link}&at=3`);
  await host.page.keyboard.press('Escape');
  host.watch.expectQuiet();
  await host.page.context().close();

  const guest = await visit(stage.browser, stage.site.url);
  const { page, words, after, share, button, watch } = guest;
  await guest.begin(7);
  await guest.offer(1);
  const place = () => scrubber(guest).getAttribute('aria-valuetext');
  // On the open page, as if the link had been put into its address.
  await page.goto(moment);
  await expect.poll(place, PATIENT).toContain(theatre.stepVeiled(4));
  await page.getByText(share.guest.watching).waitFor();
  await page.goto(link);
  await expect.poll(place, PATIENT).toContain(theatre.stepVeiled(1));
  // On a page that was not open.
  await page.goto('about:blank');
  await page.goto(moment);
  await expect.poll(place, PATIENT).toContain(theatre.stepVeiled(4));
  await button(after.replay.close).click();
  await expect.poll(() => new URL(page.url()).hash, PATIENT).toBe('');

  await button(words.shell.pasteCode).click();
  await button(share.paste.open).click();
  await page.getByText(share.paste.empty).waitFor();
  await page.getByRole('textbox', { name: share.paste.label }).fill(`"Look:\n> ${code.replaceAll('\n', '\n> ')}"`);
  await button(share.paste.open).click();
  await expect.poll(place, PATIENT).toContain(theatre.stepVeiled(1));
  await button(after.replay.close).click();
  // One's own talks are where they were.
  await guest.carryOn();
  await guest.roundIs(2).waitFor();
  watch.expectQuiet();
  await page.context().close();
}, 90_000);

test('a damaged link says so, in both languages, and the page is as it was', async () => {
  for (const language of ['en', 'ko'] as const) {
    const guest = await visit(stage.browser, `${stage.site.url}#s=AQIRMjAxOQ&at=2`, { language });
    const says = LINK_PROBLEM_TEXTS['damaged-link'][language]({});
    await guest.page.getByRole('alert').filter({ hasText: says }).waitFor();
    await guest.button(guest.words.shell.close).click();
    await guest.button(guest.words.shell.pasteCode).click();
    await guest.page.getByRole('textbox', { name: guest.share.paste.label }).fill('안녕하세요');
    await guest.button(guest.share.paste.open).click();
    const none = LINK_PROBLEM_TEXTS['no-code'][language]({});
    await guest.page.getByRole('dialog').getByRole('status').filter({ hasText: none }).waitFor();
    guest.watch.expectQuiet();
    await guest.page.context().close();
  }
}, 60_000);

test('a file asks before it takes the place of talks under way, and can be watched instead', async () => {
  const guest = await visit(stage.browser, stage.site.url);
  const { page, words, share, after, button, watch } = guest;
  await guest.begin(7);
  await guest.offer(1);
  await guest.drop('whole.burden.json', fileOf(unfinished()));
  await page.getByRole('dialog', { name: share.replace.title }).waitFor();
  await button(share.replace.watch).click();
  await scrubber(guest).waitFor();
  await button(after.replay.close).click();
  await guest.roundIs(2).waitFor();
  await guest.drop('whole.burden.json', fileOf(unfinished()));
  const [saved] = await Promise.all([page.waitForEvent('download'), button(share.replace.save).click()]);
  expect(opened(readFileSync(await saved.path(), 'utf8')).seed).toBe(7);
  await guest.replaceOwn();
  await guest.roundIs(5).waitFor();
  await button(words.shell.toTitle).click();
  watch.expectQuiet();
  await page.context().close();
}, 60_000);

test('a session of other rules is shown from its record, with what it came to, and cannot be played on', async () => {
  const guest = await visit(stage.browser, stage.site.url);
  const { page, share, after, button, watch } = guest;
  await guest.pick('older.burden.json', sealed({ ...opened(fileOf(beats)), ruleset: 1 }));
  await page.getByText(share.guest.toldSays(1)).waitFor();
  await page.getByText(`${share.guest.told}.`).waitFor();
  await page.getByRole('checkbox', { name: theatre.veil }).uncheck();
  await scrubber(guest).press('End');
  await expect
    .poll(() => scrubber(guest).getAttribute('aria-valuetext'))
    .toContain(after.replay.step(beats.length, beats.length));
  await button(theatre.viewpoints.all).click();
  await page.getByRole('row', { name: new RegExp(`^${theatre.rows.takes}`) }).waitFor();
  expect(await button(share.guest.adopt).count()).toBe(0);
  expect(await button(after.replay.share).count()).toBe(0);
  await button(after.replay.close).click();
  expect(await button(guest.words.shell.lastDebrief).count()).toBe(0);
  watch.expectQuiet();
  await page.context().close();
}, 60_000);

test('without a worker and without a clipboard, as on a page of the local network, both ways still work', async () => {
  const guest = await visit(stage.browser, stage.site.url, {
    prepare: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(globalThis, 'Worker', { value: undefined });
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      }),
  });
  const { page, share, after, button, watch } = guest;
  await guest.pick('whole.burden.json', fileOf(beats));
  await button(after.debrief.shareIt).first().click();
  await button(share.ways.code.does).click();
  await dialog(guest).getByRole('status').filter({ hasText: share.copied }).waitFor();
  await page.keyboard.press('Escape');
  await button(after.debrief.toTitle).first().click();
  await button(guest.words.shell.pasteCode).click();
  await page.getByRole('textbox', { name: share.paste.label }).press('Control+V');
  const pasted = await page.getByRole('textbox', { name: share.paste.label }).inputValue();
  expect(readPaste(pasted)?.bytes?.length).toBeGreaterThan(50);
  await button(share.paste.open).click();
  await scrubber(guest).waitFor();
  watch.expectQuiet();
  await page.context().close();
}, 60_000);
