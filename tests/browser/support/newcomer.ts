import type { Locator, Page } from 'playwright-core';
import { loadDebriefMessages } from '../../../src/locale/debrief-messages.ts';
import type { Language } from '../../../src/locale/language.ts';
import { loadMessages } from '../../../src/locale/messages.ts';
import { loadTutorialMessages } from '../../../src/locale/tutorial-messages.ts';
import { press } from './keyboard.ts';

/** Someone who has never played, and does by keyboard what the tutorial points at and nothing else. */
export interface Newcomer {
  /** The lesson's sentence as it stands. */
  says(): Promise<string>;
  lesson(): Locator;
  /** One act that was pointed at; returns the sentence that asked for it. */
  obey(): Promise<string>;
  /** Whether the debrief has come. */
  atDebrief(): Promise<boolean>;
}

export async function newcomerOn(page: Page, language: Language): Promise<Newcomer> {
  const { desk } = await loadMessages(language);
  const { debrief } = await loadDebriefMessages(language);
  const words = await loadTutorialMessages(language);
  const lesson = () => page.getByRole('region', { name: words.label });
  const dialog = page.getByRole('dialog');
  const says = () => lesson().getByRole('status').innerText();
  const atDebrief = () => page.getByRole('button', { name: debrief.watch, exact: true }).first().isVisible();

  /** A question over the page is answered before anything else: yes. */
  const answered = async (): Promise<boolean> => {
    if (!(await dialog.isVisible())) return false;
    const yes = [desk.warn.yesPlain, desk.warn.yes.accept, desk.warn.yes.propose];
    for (const name of yes) {
      const button = dialog.getByRole('button', { name, exact: true });
      if (await button.isVisible()) await press(page, button);
    }
    return true;
  };

  return {
    says,
    lesson,
    atDebrief,
    async obey() {
      if (await answered()) return '';
      const asked = await says();
      await press(page, lesson().getByRole('button', { name: words.showMe }));
      const control = await page.evaluate(() => {
        const at = document.activeElement;
        return at instanceof HTMLInputElement ? at.type : (at?.tagName.toLowerCase() ?? '');
      });
      const keys: Readonly<Record<string, string>> = { button: 'Enter', radio: 'Space' };
      const key = keys[control];
      if (!key) throw new Error(`“${asked}” leads to a ${control}`);
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
      return asked;
    },
  };
}
