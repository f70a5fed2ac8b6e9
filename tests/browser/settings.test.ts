import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settingsEn } from '../../src/locale/settings-en.ts';
import { settingsKo } from '../../src/locale/settings-ko.ts';
import { contrast } from '../desk/colour.ts';
import { visit, type Guest } from './support/guest.ts';
import { tabTo } from './support/keyboard.ts';
import { fileOf, unfinished } from './support/sessions.ts';
import { openStage } from './support/stage.ts';

const stage = openStage();

const { names, values } = settingsEn;
/** Machines that draw without a graphics card take their time. */
const SLOW = { timeout: 10_000 };

const openSettings = async ({ page, words, button }: Guest): Promise<void> => {
  await button(words.shell.settings).click();
  await page.getByRole('dialog', { name: settingsEn.title }).waitFor();
};

const pick = (page: Page, group: string, value: string): Promise<void> =>
  page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: value, exact: true }).check();

const chosen = (page: Page, group: string, value: string) =>
  page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: value, exact: true }).isChecked();

/** Ground and text of the page as they are painted: `#rrggbb`. */
const painted = (page: Page): Promise<{ ground: string; text: string; size: number; motion: string | undefined }> =>
  page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const hex = (rgb: string): string =>
      `#${(rgb.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`;
    return {
      ground: hex(style.backgroundColor),
      text: hex(style.color),
      size: Number.parseFloat(style.fontSize),
      motion: document.documentElement.dataset['motion'],
    };
  });

test('what is chosen is worn at once, kept over a reload, and goes back to the usual on a confirmed reset', async () => {
  const guest = await visit(stage.browser, stage.site.url, { moving: true });
  const { page, watch, words, button } = guest;
  const before = await painted(page);
  await openSettings(guest);
  await pick(page, names.theme, values.theme.dark);
  await pick(page, names.contrast, values.contrast.more);
  await pick(page, names.textSize, values.textSize[130]);
  await pick(page, names.motion, values.motion.none);
  await pick(page, names.reasons, values.reasons.numbers);
  await page.getByRole('checkbox', { name: settingsEn.soundOn }).uncheck();
  expect(await page.getByRole('slider', { name: words.shell.music }).isDisabled()).toBe(true);
  const worn = await painted(page);
  expect(contrast(worn.ground, '#000000')).toBeLessThan(1.5);
  expect(contrast(worn.ground, worn.text)).toBeGreaterThan(7);
  expect(worn.size / before.size).toBeCloseTo(1.3);
  expect(worn.motion).toBe('none');

  await page.reload();
  await button(words.shell.play).waitFor();
  expect(await painted(page)).toEqual(worn);
  expect(await button(words.shell.soundShort).getAttribute('aria-pressed')).toBe('false');
  await openSettings(guest);
  expect(await chosen(page, names.theme, values.theme.dark)).toBe(true);
  expect(await chosen(page, names.reasons, values.reasons.numbers)).toBe(true);

  await button(settingsEn.reset).click();
  await button(words.shell.cancel).click();
  expect(await painted(page)).toEqual(worn);
  await button(settingsEn.reset).click();
  await button(settingsEn.resetYes).click();
  expect(await painted(page)).toEqual(before);
  expect(await chosen(page, names.theme, values.theme.system)).toBe(true);
  expect(await page.getByRole('checkbox', { name: settingsEn.soundOn }).isChecked()).toBe(true);
  await page.reload();
  await button(words.shell.play).waitFor();
  expect(await painted(page)).toEqual(before);
  watch.expectQuiet();
  await page.context().close();
}, 90_000);

test('the system is followed in colour and motion until something else is chosen', async () => {
  const { page, words, button } = await visit(stage.browser, stage.site.url, { moving: true });
  await button(words.shell.play).waitFor();
  const day = await painted(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect.poll(async () => (await painted(page)).motion, SLOW).toBe('none');
  const night = await painted(page);
  expect(night.ground).not.toBe(day.ground);
  await page.evaluate(() => localStorage.setItem('burdenshare.theme', 'light'));
  await page.reload();
  await expect.poll(async () => (await painted(page)).ground, SLOW).toBe(day.ground);
  await page.context().close();
}, 60_000);

test('a value that was spoilt in the storage counts as none', async () => {
  const prepare = (page: Page) =>
    page.addInitScript(() => {
      for (const name of ['theme', 'contrast', 'textSize', 'motion', 'pace', 'reasons', 'volume-music'])
        localStorage.setItem(`burdenshare.${name}`, '<b>9e9</b>');
    });
  const guest = await visit(stage.browser, stage.site.url, { moving: true, prepare });
  const { page, watch, words } = guest;
  await openSettings(guest);
  expect(await chosen(page, names.textSize, values.textSize[100])).toBe(true);
  expect(await page.getByRole('slider', { name: words.shell.music }).inputValue()).toBe('60');
  watch.expectQuiet();
  await page.context().close();
}, 60_000);

test('by keyboard alone: opened at the table, the language switched inside, closed by Escape, and the focus is back', async () => {
  const guest = await visit(stage.browser, stage.site.url, { moving: true });
  const { page, watch, words, button, begin } = guest;
  await begin(7);
  await tabTo(page, button(words.shell.settings));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: settingsEn.title }).waitFor();
  const group = page.getByRole('group', { name: settingsEn.language });
  await tabTo(page, group.getByRole('radio', { name: 'English' }));
  await page.keyboard.press('ArrowRight');
  await page.getByRole('dialog', { name: settingsKo.title }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  const korean = page.getByRole('radio', { name: '한국어' });
  expect(await korean.isChecked()).toBe(true);
  expect(await korean.evaluate((radio) => radio === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  const gear = button(settingsKo.title);
  await expect.poll(() => gear.evaluate((one) => one === document.activeElement), SLOW).toBe(true);
  watch.expectQuiet();
  await page.context().close();
}, 60_000);

test('why a meter moved is told in full, in brief or not at all, as was chosen', async () => {
  const guest = await visit(stage.browser, stage.site.url, { moving: true });
  const { page, words, button } = guest;
  await guest.pick('open.burden.json', fileOf(unfinished()));
  const log = page.getByRole('tab', { name: words.desk.tabs.log });
  const reasons = Object.values(words.reasons.causes);
  const told = async (): Promise<{ strip: number; log: number }> => {
    await log.click();
    const count = async (selector: string) => {
      const lines = await page.locator(selector).allInnerTexts();
      return lines.filter((line) => reasons.some((reason) => line.includes(reason))).length;
    };
    return { strip: await count('.change'), log: await count('.entry.meter') };
  };
  const full = await told();
  expect(full.strip).toBeGreaterThan(0);
  expect(full.log).toBeGreaterThan(0);
  const numbers = await page.locator('.entry.meter').count();
  for (const [how, strip] of [
    ['brief', full.strip],
    ['numbers', 0],
  ] as const) {
    await openSettings(guest);
    await pick(page, names.reasons, values.reasons[how]);
    await button(words.shell.close).click();
    expect(await told()).toEqual({ strip, log: 0 });
  }
  expect(await page.locator('.entry.meter').count()).toBe(numbers);
  await page.context().close();
}, 60_000);

test.each([
  ['dark', { colorScheme: 'dark' }],
  ['more contrast', { contrast: 'more' }],
  ['forced colours', { forcedColors: 'active' }],
  ['forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
] as const)(
  'at the table in %s the chosen stands out from the rest, and every meter from its track',
  async (_name, media) => {
    const { page, watch, begin } = await visit(stage.browser, stage.site.url, {
      moving: true,
      prepare: (fresh) => fresh.emulateMedia(media),
    });
    await begin(7);
    const weak = await page.evaluate(() => {
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const light = (colour: string): number =>
        channels(colour)
          .slice(0, 3)
          .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
          .reduce((sum, part, i) => sum + part * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
      const ratio = (one: string, other: string): number => {
        const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
        return (bright + 0.05) / (dark + 0.05);
      };
      const ground = (selector: string): string => {
        const found = document.querySelector(selector);
        if (!found) throw new Error(`there is no ${selector}`);
        return getComputedStyle(found).backgroundColor;
      };
      const ink = (selector: string): string => {
        const found = document.querySelector(selector);
        if (!found) throw new Error(`there is no ${selector}`);
        return getComputedStyle(found).color;
      };
      const chosenFace = '.segment input:checked + .segment-face';
      const pairs: [string, number, number][] = [
        [
          'chosen beside the others',
          ratio(ground(chosenFace), ground('.segment input:not(:checked) + .segment-face')),
          3,
        ],
        ['text of the chosen', ratio(ink(chosenFace), ground(chosenFace)), 4.5],
        ['text of the main button', ratio(ink('.button.main'), ground('.button.main')), 4.5],
        ['trust on its track', ratio(ground('.meter.trust .meter-track span'), ground('.meter.trust .meter-track')), 3],
        ['worth on its bar', ratio(ground('.bar-fill'), ground('.bar.seoul')), 3],
        [
          'the open tab beside the others',
          ratio(ink('.tab[aria-selected="true"]'), ground('.tab[aria-selected="true"]')),
          4.5,
        ],
      ];
      return pairs.filter(([, found, least]) => found < least).map(([name, found]) => `${name}: ${found.toFixed(2)}`);
    });
    expect(weak).toEqual([]);
    watch.expectQuiet();
    await page.context().close();
  },
  60_000,
);
