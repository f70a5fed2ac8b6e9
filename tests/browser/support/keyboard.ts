import type { Locator, Page } from 'playwright-core';

const MOST_TABS = 400;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Tabs forward until the control has the focus, as a person without a pointer would. Throws if it never gets it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached', timeout: 20_000 });
  for (let i = 0; i < MOST_TABS; i++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never reaches ${target.toString()}`);
}

/** Tabs to a control and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Moves a slider by whole steps. */
export async function slide(page: Page, slider: Locator, steps: number): Promise<void> {
  await tabTo(page, slider);
  for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
}

/** Chooses the n-th radio of a group, counted from 0, with the arrow keys. */
export async function choose(page: Page, group: Locator, nth: number): Promise<void> {
  const radios = group.getByRole('radio');
  const count = await radios.count();
  let at = 0;
  for (let i = 0; i < count; i++) if (await radios.nth(i).isChecked()) at = i;
  await tabTo(page, radios.nth(at));
  for (; at < nth; at++) await page.keyboard.press('ArrowRight');
  for (; at > nth; at--) await page.keyboard.press('ArrowLeft');
}
