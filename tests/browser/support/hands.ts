import type { Locator, Page } from 'playwright-core';
import { choose, press, slide, tabTo } from './keyboard.ts';

/** How somebody works the controls. */
export interface Hand {
  press(target: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  /** Raises an amount by steps. */
  raise(amount: { readonly slider: Locator; readonly more: Locator }, steps: number): Promise<void>;
  /** Takes the n-th radio of a group, counted from 0. */
  choose(group: Locator, nth: number): Promise<void>;
  openTab(tab: Locator): Promise<void>;
}

/** Keys alone. */
export const keyboard = (page: Page): Hand => ({
  press: (target) => press(page, target),
  type: async (field, text) => {
    await tabTo(page, field);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  },
  raise: ({ slider }, steps) => slide(page, slider, steps),
  choose: (group, nth) => choose(page, group, nth),
  openTab: async (tab) => {
    await tabTo(page, page.getByRole('tab', { selected: true }));
    for (let i = 0; i < 8 && (await tab.getAttribute('aria-selected')) !== 'true'; i++)
      await page.keyboard.press('ArrowRight');
  },
});

/** A mouse alone. */
export const pointer = (): Hand => ({
  press: (target) => target.click(),
  type: (field, text) => field.fill(text),
  raise: async ({ more }, steps) => {
    for (let i = 0; i < steps; i++) await more.click();
  },
  choose: async (group, nth) => group.locator('label').nth(nth).click(),
  openTab: (tab) => tab.click(),
});
