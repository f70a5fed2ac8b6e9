import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/locale/typeset.ts';
import { fiveBillion } from '../support/five-billion.ts';
import { visit, type Guest } from './support/guest.ts';
import { choose, tabTo } from './support/keyboard.ts';
import { openStage } from './support/stage.ts';

const { file } = fiveBillion();
const stage = openStage();

const moneyName = (language: 'en' | 'ko'): string => file.issues[0]?.name[language] ?? '';

/** Types into the money's field as a person does who has tabbed to it. */
async function type(page: Page, field: ReturnType<Page['getByRole']>, text: string, key = 'Enter'): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press(key);
}

describe.each([
  ['en', '1.18', '₩1.18 tn', '$5 bn', '₩1.5 million', '6'],
  ['ko', '1조 1,833억', '1조 1,833억 원', '50억 달러', '15억', '6조'],
] as const)('the field of the money in %s', (language, typed, shown, otherUnit, tooLittle, near) => {
  const seated = async (): Promise<Guest & { field: ReturnType<Page['getByRole']> }> => {
    const guest = await visit(stage.browser, stage.site.url, { language });
    await guest.begin(7);
    const name = guest.words.composer.typeAmount(moneyName(language));
    return { ...guest, field: guest.page.getByRole('textbox', { name, exact: true }) };
  };

  test('understands what is typed, takes the nearest step, and says which when it was not meant exactly', async () => {
    const { page, watch, field, money, words } = await seated();
    await type(page, field, typed);
    expect(await field.inputValue()).toBe(shown);
    expect(await money().getAttribute('aria-valuetext')).toBe(shown);
    const before = await money().inputValue();
    await page.keyboard.press('ArrowUp');
    expect(await money().inputValue()).toBe(String(Number(before) + 1));
    await type(page, field, language === 'en' ? '1.2' : '12000억', 'Tab');
    expect(await field.inputValue()).toBe(shown);
    await page.getByText(words.composer.snapped(shown)).waitFor();
    watch.expectQuiet();
    await page.context().close();
  });

  test('says what is wrong with what it does not understand, and keeps the old amount', async () => {
    const { page, watch, field, money, words } = await seated();
    await type(page, field, typed);
    const before = await money().inputValue();
    for (const [wrong, why] of [
      ['abc', 'not-an-amount'],
      [otherUnit, 'other-unit'],
      [tooLittle, 'outside'],
      [near, 'outside'],
    ] as const) {
      await type(page, field, wrong);
      const told = page
        .getByRole('alert')
        .filter({ hasText: words.composer.refused[why](wrong, '').split('.')[0] ?? '' });
      await told.waitFor();
      expect(await told.innerText()).toContain(words.composer.kept(shown));
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await money().inputValue()).toBe(before);
    }
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe(shown);
    await type(page, field, 'nonsense', 'Escape');
    expect(await field.inputValue()).toBe(shown);
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    expect(await money().inputValue()).toBe(before);
    watch.expectQuiet();
    await page.context().close();
  });
});

test('a typed amount can be undone like any other change', async () => {
  const { page, words, begin, button, money } = await visit(stage.browser, stage.site.url);
  await begin(7);
  const before = await money().inputValue();
  await type(page, page.getByRole('textbox', { name: words.composer.typeAmount(moneyName('en')) }), '2.5 tn');
  expect(await money().inputValue()).not.toBe(before);
  await button(`↶ ${words.desk.stepBack}`).press('Enter');
  expect(await money().inputValue()).toBe(before);
  await page.context().close();
});

describe.each(['en', 'ko'] as const)('the hand in %s', (language) => {
  test('is a group of cards that arrow keys walk, each named with its kind and what the advisers expect', async () => {
    const { page, watch, words, begin, offer } = await visit(stage.browser, stage.site.url, { language });
    await begin(7);
    const hand = page.getByRole('radiogroup', { name: words.desk.hand });
    expect(await hand.getByRole('radio').count()).toBe(file.cards.length + 1);
    expect(await hand.getByRole('radio').nth(0).isChecked()).toBe(true);
    await choose(page, hand, 2);
    const card = file.cards[1];
    if (!card) throw new Error('the level has too few cards');
    const chosen = hand.getByRole('radio', { name: card.name[language] });
    expect(await chosen.isChecked()).toBe(true);
    const name = (await chosen.evaluate((radio) => radio.closest('label')?.textContent)) ?? '';
    expect(name).toContain(words.names.cardKinds[card.kind]);
    expect(name).toContain(words.composer.guess['should-land']);
    expect(name).toContain(words.composer.fresh);
    expect(await chosen.evaluate((radio) => radio.closest('label')?.querySelector('[hidden]')?.textContent)).toContain(
      typeset(card.says[language]),
    );
    await page.locator('.card').getByText(typeset(card.says[language])).waitFor();

    await offer(1);
    expect(await hand.getByRole('radio').nth(0).isChecked()).toBe(true);
    await hand.getByRole('radio', { name: words.composer.used(1) }).waitFor({ state: 'attached' });
    watch.expectQuiet();
    await page.context().close();
  });

  test('scrolls within itself on a phone, and the card that is walked to comes into sight', async () => {
    const { page, words, begin } = await visit(stage.browser, stage.site.url, { language });
    await begin(7);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('tab', { name: words.desk.tabs.speech }).click();
    const radios = page.getByRole('radiogroup', { name: words.desk.hand }).getByRole('radio');
    const last = (await radios.count()) - 1;
    await radios.nth(0).focus();
    for (let i = 0; i < last; i++) await page.keyboard.press('ArrowRight');
    expect(await radios.nth(last).isChecked()).toBe(true);
    const box = await radios.nth(last).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.context().close();
  });
});

test('under a thumb every control of the desk but the words that have cards is at least 44 pixels high, and only the knob of a slider takes hold', async () => {
  const context = await stage.browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(stage.site.url);
  const { words } = await visit(stage.browser, stage.site.url);
  await page.getByRole('button', { name: words.shell.play, exact: true }).tap();
  await page.getByRole('button', { name: words.shell.briefing.begin, exact: true }).tap();
  for (const tab of ['compose', 'speech'] as const) {
    await page.getByRole('tab', { name: words.desk.tabs[tab] }).tap();
    const low = await page.locator('main.desk :is(button:not(.term), label, .amount-field)').evaluateAll((all) =>
      all.flatMap((each) => {
        const { height, width } = each.getBoundingClientRect();
        return height < 44 && width > 0 && !each.closest('[aria-hidden]') ? [`${each.textContent} ${height}`] : [];
      }),
    );
    expect(low).toEqual([]);
  }
  await page.getByRole('tab', { name: words.desk.tabs.compose }).tap();
  const slider = page.getByRole('slider').first();
  const before = await slider.inputValue();
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not shown');
  await page.touchscreen.tap(box.x + box.width * 0.8, box.y + box.height / 2);
  expect(await slider.inputValue()).toBe(before);
  await context.close();
});

test('a phone on its side shows room, package and buttons without scrolling the page', async () => {
  const { page, words, begin, button } = await visit(stage.browser, stage.site.url);
  await begin(7);
  await page.setViewportSize({ width: 844, height: 390 });
  await page.getByRole('tab', { name: words.desk.tabs.compose }).click();
  const fits = await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
  expect(fits).toBe(true);
  for (const seen of [page.getByRole('slider').first(), button(words.desk.propose), page.locator('.room')]) {
    const box = await seen.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 390 && box.height > 0).toBe(true);
  }
  await page.context().close();
});
