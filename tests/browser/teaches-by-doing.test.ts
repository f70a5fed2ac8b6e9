import type { Page } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';
import { loadMessages } from '../../src/locale/messages.ts';
import { settingsEn } from '../../src/locale/settings-en.ts';
import { loadTutorialMessages } from '../../src/locale/tutorial-messages.ts';
import { visit } from './support/guest.ts';
import { press } from './support/keyboard.ts';
import { newcomerOn, type Newcomer } from './support/newcomer.ts';
import { watchPage } from './support/quiet-page.ts';
import { openStage } from './support/stage.ts';

const stage = openStage();

async function until(newcomer: Newcomer, number: number): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if ((await newcomer.says()).startsWith(`${number}/`)) return;
    await newcomer.obey();
  }
  throw new Error(`lesson ${number} never comes`);
}

async function pointsAtSomething(page: Page): Promise<void> {
  await page.locator('.teach-hand').waitFor();
  expect(await page.locator('.teach-ring:not(.watch)').count()).toBe(1);
  // The hand is seen as a whole: nothing of the page lies over it, and it is within the window.
  const seen = await page.locator('.teaching').evaluate((over) => {
    const { left, top, right, bottom } = (over.querySelector('.teach-hand') as HTMLElement).getBoundingClientRect();
    const within = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return { within, overAll: over.matches(':popover-open') };
  });
  expect(seen).toEqual({ within: true, overAll: true });
}

describe.each([
  ['en', 1280, 800],
  ['ko', 390, 844],
] as const)('a newcomer in %s at %d by %d', (language, width, height) => {
  it('comes from the title to the debrief by what is pointed at alone, also after a reload in the middle', async () => {
    const page = await stage.browser.newPage({
      viewport: { width, height },
      locale: language === 'ko' ? 'ko-KR' : 'en-GB',
    });
    const watch = watchPage(page, stage.site.url);
    const { shell } = await loadMessages(language);
    await page.goto(stage.site.url);
    await press(page, page.getByRole('button', { name: shell.play, exact: true }));
    const newcomer = await newcomerOn(page, language);
    await newcomer.lesson().waitFor();
    await pointsAtSomething(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);

    await until(newcomer, 3);
    await pointsAtSomething(page);
    await newcomer.obey();
    const before = await newcomer.says();
    await page.waitForTimeout(300);
    await page.reload();
    await press(page, page.getByRole('button', { name: shell.carryOn, exact: true }));
    await newcomer.lesson().waitFor();
    // On a phone the tab that was open is not: the lesson is the same and names the tab first.
    const sentence = (said: string) => said.replace(/ (First open “[^”]*”|먼저 ‘[^’]*’ 탭을 여십시오)\./, '');
    expect(sentence(await newcomer.says())).toBe(sentence(before));
    expect(before).toMatch(/^3\//);

    for (let i = 0; i < 60 && !(await newcomer.atDebrief()); i++) {
      if (await newcomer.lesson().isVisible()) await newcomer.obey();
      else await page.waitForTimeout(200);
    }
    expect(await newcomer.atDebrief()).toBe(true);
    watch.expectQuiet();
    await page.close();
  }, 300_000);
});

test('hints that were put off stay off, after a reload as well, until they are wanted again', async () => {
  const guest = await visit(stage.browser, stage.site.url);
  const { page, words, button, watch } = guest;
  const { off, on, label } = await loadTutorialMessages('en');
  const lesson = page.getByRole('region', { name: label });
  await button(words.shell.play).click();
  await lesson.waitFor();
  await button(words.shell.briefing.begin).click();
  await lesson.getByRole('button', { name: off }).click();
  await button(on).waitFor();
  expect(await page.locator('.teach-hand').count()).toBe(0);
  await page.waitForTimeout(300);
  await page.reload();
  await button(words.shell.carryOn).click();
  await button(on).waitFor();
  expect(await lesson.count()).toBe(0);
  await button(words.shell.settings).click();
  const hints = page.getByRole('dialog').getByRole('group', { name: settingsEn.names.lessons });
  await hints.getByRole('radio', { name: settingsEn.values.lessons.on }).check({ force: true });
  await page.keyboard.press('Escape');
  await lesson.waitFor();
  await pointsAtSomething(page);
  watch.expectQuiet();
  await page.context().close();
}, 120_000);

test('another level teaches nothing', async () => {
  const guest = await visit(stage.browser, stage.site.url);
  const { page } = guest;
  const { label } = await loadTutorialMessages('en');
  await guest.begin(7);
  await page.waitForTimeout(800);
  expect(await page.getByRole('region', { name: label }).count()).toBe(0);
  await page.context().close();
}, 120_000);

test('the hand stands still where less motion is asked for', async () => {
  const page = await stage.browser.newPage({ reducedMotion: 'reduce' });
  const { shell } = await loadMessages('en');
  await page.goto(stage.site.url);
  await page.getByRole('button', { name: shell.play, exact: true }).click();
  const hand = page.locator('.teach-hand');
  await hand.waitFor();
  expect(await hand.evaluate((element) => getComputedStyle(element).animationName)).toBe('none');
  await page.close();
}, 120_000);

test('a term opens its card by key, and gives the focus back', async () => {
  const guest = await visit(stage.browser, stage.site.url);
  const { page, words, button, watch } = guest;
  await button(words.shell.play).click();
  const term = page.getByRole('button', { name: words.names.meters.trust, exact: true });
  await press(page, term);
  const card = page.getByRole('dialog', { name: words.names.meters.trust });
  await card.waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);

  await press(page, button(words.shell.glossary));
  const all = page.getByRole('dialog', { name: words.shell.glossary });
  await all.getByText('Pareto frontier').waitFor();
  expect(await all.evaluate((dialog) => dialog.scrollTop)).toBe(0);
  expect(await all.getByRole('heading', { level: 2 }).evaluate((at) => at === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await all.waitFor({ state: 'hidden' });
  watch.expectQuiet();
  await page.context().close();
}, 120_000);

test('what the advisers suggest is laid on the desk, is sent by nobody, and can be taken back', async () => {
  const guest = await visit(stage.browser, stage.site.url);
  const { page, words, button, money, roundIs, watch } = guest;
  await guest.begin(7);
  const dialog = page.getByRole('dialog');
  const ask = async () => {
    await button(words.desk.askAdvisers).click();
    await dialog.waitFor();
  };
  // First the advisers want to know more; what they name away from the table is done.
  for (let i = 0; i < 4; i++) {
    await ask();
    const show = dialog.getByRole('button', { name: 'Show me where' });
    if (!(await show.isVisible())) break;
    const told = await dialog.innerText();
    const what = Object.values(words.names.sideMoves).find((one) => told.includes(one)) ?? '';
    await show.click();
    await button(`${words.desk.doIt}: ${what}`).click();
  }
  const tone = page.getByRole('radio', { name: words.names.tones.cordial });
  const before = await money().inputValue();
  await dialog.getByRole('button', { name: 'Lay it on the desk' }).click();
  expect(await tone.isChecked()).toBe(true);
  await roundIs(1).waitFor();
  await button(`↶ ${words.desk.stepBack}`).click();
  expect(await tone.isChecked()).toBe(false);
  expect(await money().inputValue()).toBe(before);
  watch.expectQuiet();
  await page.context().close();
}, 180_000);
