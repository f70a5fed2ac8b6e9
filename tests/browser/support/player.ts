import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../../src/locale/language.ts';
import { loadDebriefMessages } from '../../../src/locale/debrief-messages.ts';
import { loadMomentMessages } from '../../../src/locale/moment-messages.ts';
import { loadMessages } from '../../../src/locale/messages.ts';
import { typeset } from '../../../src/locale/typeset.ts';
import { fiveBillion } from '../../support/five-billion.ts';
import { choose, press, slide, tabTo } from './keyboard.ts';

const { file } = fiveBillion();

/** Someone who plays by keyboard alone, in one language, and finds everything by its role and name. */
export interface Player {
  /** From the title to the first round, with talks of a given number. */
  begin(seed: number): Promise<void>;
  /** Plays a round at the table; false when the debrief has come. */
  playRound(round: number): Promise<boolean>;
  /** What the debrief alone offers: to watch the replay. */
  debrief(): Locator;
  roundIs(round: number): Locator;
  button(name: string | RegExp): Locator;
}

export async function playerOf(page: Page, language: Language): Promise<Player> {
  const messages = await loadMessages(language);
  const after = await loadDebriefMessages(language);
  const moment = await loadMomentMessages(language);
  const { shell, desk } = messages;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const name = (issue: number) => typeset(file.issues[issue]?.name[language] ?? '');
  const debrief = () => button(after.debrief.watch).first();
  const roundIs = (round: number) => {
    const words = desk.roundOf(round, file.calendar.rounds.length);
    return page
      .getByRole('banner')
      .getByText(new RegExp(`(?<!\\d)${words}`))
      .first();
  };

  /** Growth with prices, six years, 87 % of pay, a joint statement: what costs Seoul little and is worth much. */
  const composeFirst = async () => {
    for (const [issue, nth] of [
      [1, 1],
      [2, 3],
      [3, 1],
      [6, 2],
    ] as const)
      await choose(page, page.getByRole('radiogroup', { name: name(issue) }), nth);
    await choose(page, page.getByRole('group', { name: desk.tone }), 0);
  };

  /** Whatever stands in the way of the next round: a warning, the vote, the end. */
  const carryOn = async (round: number): Promise<boolean> => {
    const next = roundIs(round + 1);
    const toVote = button(moment.toVote);
    const goOn = button(moment.goOn);
    const toDebrief = button(desk.toDebrief);
    const onward = button(after.vote.carryOn);
    const skip = button(after.vote.skip);
    for (let i = 0; i < 60; i++) {
      if (await debrief().isVisible()) return false;
      if (await next.isVisible()) return true;
      for (const gate of [toVote, goOn, toDebrief, onward, skip])
        if (await gate.isVisible().catch(() => false)) {
          await press(page, gate);
          break;
        }
      await page.waitForTimeout(250);
    }
    throw new Error(`round ${round} leads nowhere`);
  };

  return {
    begin: async (seed) => {
      await press(page, button(shell.levelsButton));
      await press(page, button(`${shell.levels.choose}: ${file.title[language]}`));
      const number = page.getByRole('textbox', { name: shell.briefing.seed });
      await tabTo(page, number);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(String(seed));
      await press(page, button(shell.briefing.begin));
      await roundIs(1).waitFor();
    },
    playRound: async (round) => {
      if (round === 1) await composeFirst();
      else await slide(page, page.getByRole('slider', { name: name(0) }), 2);
      await press(page, button(desk.propose));
      const warned = page.getByRole('button', { name: desk.warn.yes.propose, exact: true });
      if (await warned.isVisible()) await press(page, warned);
      return carryOn(round);
    },
    debrief,
    roundIs,
    button,
  };
}
