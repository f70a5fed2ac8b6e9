import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { typeset } from '../../src/locale/typeset.ts';
import { fiveBillion } from '../support/five-billion.ts';
import { playedBy } from '../presenter/played-session.ts';
import { visit, type Guest, type Visit } from './support/guest.ts';
import { press, tabTo } from './support/keyboard.ts';
import { fileOf } from './support/sessions.ts';
import { openStage } from './support/stage.ts';

const { calendar } = fiveBillion().file;
const SURE = calendar.events.filter((event) => event.after === 4);
const FIRST = SURE[0];
/** Talks in their fourth round: when it is over, at least two events come for certain. */
const FILE = fileOf(playedBy('patient-trader', 7, {}, 3));

const stage = openStage();

const cardOf = ({ page, words }: Guest): Locator => page.getByRole('complementary', { name: words.cards.region });
const nameOf = (at: number): string => SURE[at]?.name.en ?? '';

/** Opens the talks and holds: the fourth round is over. */
async function roundFourEnds(how: Visit = {}): Promise<Guest> {
  const guest = await visit(stage.browser, stage.site.url, { ...how });
  const { page, words, button, pick, roundIs } = guest;
  await pick('fourth.burden.json', FILE);
  await roundIs(4).waitFor();
  await page.waitForTimeout(300);
  expect(await cardOf(guest).count()).toBe(0);
  if (!(await button(words.desk.hold).isVisible())) await button(words.desk.moreActions).click();
  await button(words.desk.hold).click();
  await page.getByRole('dialog').getByRole('button', { name: words.desk.hold }).click();
  await roundIs(5).waitFor();
  await cardOf(guest).waitFor();
  return guest;
}

const isLoaded = (picture: Locator): Promise<boolean> =>
  picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth > 0));

const focusIsIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((asked) => document.activeElement?.matches(asked) ?? false, selector);

test('events of a round come on cards with a picture, one after another, are put away, and are not told again', async () => {
  expect(SURE.length).toBeGreaterThan(1);
  const guest = await roundFourEnds();
  const { page, watch, words, button, carryOn } = guest;
  const card = cardOf(guest);
  const seen: string[] = [];
  for (;;) {
    seen.push(await card.getByRole('heading').innerText());
    expect(await isLoaded(card.locator('img'))).toBe(true);
    if (!(await button(words.cards.nextLabel).isVisible())) break;
    await press(page, button(words.cards.nextLabel));
  }
  expect(seen).toEqual(expect.arrayContaining(SURE.map((event) => event.name.en)));
  await press(page, button(words.cards.awayLabel));
  await card.waitFor({ state: 'detached' });
  await expect.poll(() => focusIsIn(page, '.reaction')).toBe(true);
  await page.reload();
  await carryOn();
  await guest.roundIs(5).waitFor();
  await page.waitForTimeout(300);
  expect(await card.count()).toBe(0);
  watch.expectQuiet();
  await page.context().close();
});

test('a card that is left lying holds nothing up, and a reload does not bring it back', async () => {
  const guest = await roundFourEnds();
  const { page, words, button, offer, carryOn, roundIs } = guest;
  const desk = await page.getByRole('main').boundingBox();
  const card = await cardOf(guest).boundingBox();
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(desk?.y ?? 0);
  await tabTo(page, button(words.desk.adjourn));
  await page.reload();
  await carryOn();
  await roundIs(5).waitFor();
  await page.waitForTimeout(300);
  expect(await cardOf(guest).count()).toBe(0);
  await offer(5);
  await page.context().close();
});

test('the news are announced once, with what else has happened, and not again when a card is put away', async () => {
  const guest = await roundFourEnds();
  const { page, words, button } = guest;
  const status = page.locator('.reaction').getByRole('status');
  const before = await status.innerText();
  expect(before.split(nameOf(0)).length).toBeGreaterThan(1);
  expect(await page.getByText(/^News: /).count()).toBe(1);
  await button(words.cards.awayLabel).click();
  expect(await status.innerText()).toBe(before);
  await page.context().close();
});

test('on a phone the news are one line with a small picture that opens, and Escape puts it away', async () => {
  const guest = await roundFourEnds({ width: 390, height: 844 });
  const { page, words, button } = guest;
  const line = await cardOf(guest).boundingBox();
  expect(line?.height ?? 999).toBeLessThan(80);
  await press(page, button(words.cards.readLabel(nameOf(0))));
  const dialog = page.getByRole('dialog', { name: nameOf(0) });
  expect(await isLoaded(dialog.locator('img'))).toBe(true);
  expect(await dialog.innerText()).toContain(typeset(FIRST?.text.en ?? ''));
  await page.keyboard.press('Escape');
  await cardOf(guest).waitFor({ state: 'detached' });
  await page.context().close();
});

test('the log keeps the words with a small picture', async () => {
  const guest = await roundFourEnds();
  const { page, words } = guest;
  await page.getByRole('tab', { name: words.desk.tabs.log, exact: true }).click();
  const entry = page.getByRole('listitem').filter({ hasText: typeset(FIRST?.text.en ?? '') });
  await entry.scrollIntoViewIfNeeded();
  expect(await isLoaded(entry.locator('img'))).toBe(true);
  await page.context().close();
});

test('with reduced motion a card is there at once', async () => {
  const still = await roundFourEnds();
  const moving = await roundFourEnds({ moving: true });
  const motion = (guest: Guest) => cardOf(guest).evaluate((card) => getComputedStyle(card).animationName);
  expect(await motion(still)).toBe('none');
  expect(await motion(moving)).not.toBe('none');
  await still.page.context().close();
  await moving.page.context().close();
});
