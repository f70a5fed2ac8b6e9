import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/locale/typeset.ts';
import { loadLevelsMessages } from '../../src/locale/levels-messages.ts';
import { fiveBillion } from '../support/five-billion.ts';
import { shippedLevels } from '../support/shipped-levels.ts';
import { visit, type Guest, type Visit } from './support/guest.ts';
import { press, tabTo } from './support/keyboard.ts';
import { openStage } from './support/stage.ts';

const { file } = fiveBillion();
const FIRST = shippedLevels().find((level) => level.file.id === '1991-first-agreement')?.file;
const words = await loadLevelsMessages('en');

const stage = openStage();

async function atTheMap(how: Visit = {}): Promise<Guest> {
  const guest = await visit(stage.browser, stage.site.url, how);
  await guest.button(guest.words.shell.levelsButton).click();
  await guest.button(guest.words.shell.levels.layTable).waitFor();
  return guest;
}

/** The button that shows a level on the map. */
const rowOf = ({ page }: Guest, title: string) => page.getByRole('heading', { name: title }).getByRole('button');

describe('the map of the levels', () => {
  test('shows the level that is suggested, and another when it is reached by the keyboard', async () => {
    const guest = await atTheMap();
    const { page, watch } = guest;
    const sheet = page.getByRole('region', { name: words.selected });
    await expect.poll(() => sheet.innerText()).toContain(FIRST?.campaign?.stake.en);
    expect(await page.getByRole('img', { name: words.places.humphreys }).count()).toBe(0);
    await tabTo(page, rowOf(guest, file.title.en));
    await page.getByRole('img', { name: words.places.humphreys }).waitFor();
    expect(await sheet.innerText()).toContain(file.campaign?.stake.en);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await guest.button(guest.words.shell.briefing.begin).waitFor();
    watch.expectQuiet();
    await page.context().close();
  }, 60_000);

  test('is drawn: the land, the towns of the level, and the ways to those elsewhere', async () => {
    const guest = await atTheMap();
    await rowOf(guest, file.title.en).click();
    const map = guest.page.getByRole('img', { name: words.places.humphreys });
    await map.waitFor();
    const land = map.locator('use[href$="#south"]').last();
    await expect.poll(async () => (await land.boundingBox())?.height ?? 0).toBeGreaterThan(200);
    const told = await map.locator('text').allTextContents();
    for (const place of ['seoul', 'humphreys', 'washington', 'losAngeles'] as const)
      expect(told).toContain(words.places[place]);
    expect(told).toContain(words.away(11_200));
    guest.watch.expectQuiet();
    await guest.page.context().close();
  }, 60_000);

  test('keeps history to itself until a level has been played', async () => {
    const played = (id: string) => (page: Guest['page']) =>
      page.addInitScript((key) => localStorage.setItem(key, 'ratified 71'), `burdenshare.result-${id}`);
    const before = await atTheMap();
    await rowOf(before, file.title.en).click();
    await before.page.getByRole('img', { name: words.places.humphreys }).waitFor();
    expect(await before.page.getByText(words.history).count()).toBe(0);
    await before.page.context().close();
    const after = await atTheMap({ prepare: played(file.id) });
    await after.page.getByText(words.best(71)).waitFor();
    await rowOf(after, file.title.en).click();
    await after.page.getByText(words.history).click();
    await after.page.getByText(typeset(file.history?.text.en ?? 'no history')).waitFor();
    after.watch.expectQuiet();
    await after.page.context().close();
  }, 60_000);

  test('on a phone the card unfolds under its level, and the map follows', async () => {
    const guest = await atTheMap({ width: 390, height: 844 });
    const row = rowOf(guest, file.title.en);
    expect(await row.getAttribute('aria-expanded')).toBe('false');
    await press(guest.page, row);
    expect(await row.getAttribute('aria-expanded')).toBe('true');
    await guest.page.getByText(file.campaign?.stake.en ?? 'no stake').waitFor();
    const map = await guest.page.getByRole('img', { name: words.places.humphreys }).boundingBox();
    const name = await row.boundingBox();
    expect(map?.y).toBeGreaterThanOrEqual(0);
    expect(name?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
    guest.watch.expectQuiet();
    await guest.page.context().close();
  }, 60_000);

  test('a change of language keeps the level that is shown', async () => {
    const guest = await atTheMap();
    const { page } = guest;
    const korean = await loadLevelsMessages('ko');
    await rowOf(guest, file.title.en).click();
    await page.getByRole('button', { name: guest.words.shell.languageSwitchLabel }).click();
    await page.getByRole('img', { name: korean.places.humphreys }).waitFor();
    expect(await page.getByRole('region', { name: korean.selected }).innerText()).toContain(typeset(file.title.ko));
    await page.context().close();
  }, 60_000);
});
