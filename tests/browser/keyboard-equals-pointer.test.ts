import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { momentEn } from '../../src/locale/moment-en.ts';
import { typeset } from '../../src/locale/typeset.ts';
import { FILE } from '../presenter/played-session.ts';
import { launchChromium } from './support/chromium.ts';
import { visit, type Guest } from './support/guest.ts';
import { type Hand, keyboard, pointer } from './support/hands.ts';
import { addRules } from './support/rules.ts';
import { openStage } from './support/stage.ts';

const SEED = '7';
const MINUTES = 5 * 60_000;
const stage = openStage(launchChromium);

interface Saved {
  readonly moves: readonly { readonly seat: string; readonly kind: string }[];
  readonly fingerprints: readonly string[];
}

/** The same choices from the title to the debrief, whatever the hand; what was saved in the end. */
async function playedBy({ page, words, after, button, roundIs }: Guest, hand: Hand): Promise<string> {
  const { shell, desk, names } = words;
  const named = (issue: number): string => typeset(FILE.issues[issue]?.name.en ?? '');
  const dialog = page.getByRole('dialog');
  await hand.press(button(shell.levelsButton));
  await hand.press(button(`${shell.levels.choose}: ${FILE.title.en}`));
  await hand.type(page.getByRole('textbox', { name: shell.briefing.seed }), SEED);
  await hand.press(button(shell.briefing.begin));
  await roundIs(1).waitFor();

  await hand.openTab(page.getByRole('tab', { name: desk.tabs.away }));
  await hand.press(button(`${desk.doIt}: ${names.sideMoves.briefAssembly}`));
  for (const [issue, stop] of [
    [1, 1],
    [2, 3],
    [3, 1],
    [6, 2],
  ] as const)
    await hand.choose(page.getByRole('radiogroup', { name: named(issue) }), stop);
  await hand.choose(page.getByRole('group', { name: desk.tone }), 0);
  await hand.choose(page.getByRole('radiogroup', { name: desk.hand }), 1);
  await hand.press(button(desk.propose));

  const end = button(after.debrief.save).first();
  for (let round = 2; round <= FILE.calendar.rounds.length + 1; round++) {
    const gates = [momentEn.toVote, momentEn.goOn, desk.toDebrief, after.vote.carryOn, after.vote.skip].map(button);
    const gate = gates.reduce((all, one) => all.or(one));
    const next = roundIs(round);
    await next.or(gate).or(end).first().waitFor();
    while (!(await next.isVisible()) && !(await end.isVisible())) {
      await hand.press(gate.first());
      await next.or(gate).or(end).first().waitFor();
    }
    if (await end.isVisible()) break;
    await hand.raise({ slider: page.getByRole('slider', { name: named(0) }), more: button(desk.more(named(0))) }, 2);
    await hand.press(button(desk.propose));
    if (await dialog.isVisible()) await hand.press(dialog.getByRole('button', { name: desk.warn.yes.propose }));
  }
  const [download] = await Promise.all([page.waitForEvent('download'), hand.press(end)]);
  return readFile(await download.path(), 'utf8');
}

test(
  'a level by keyboard alone, with the picture hidden, gives the same session as by pointer',
  async () => {
    const blind = await visit(stage.browser, stage.site.url, { picture: true });
    await addRules(blind.page, 'canvas, .room { display: none !important; }');
    const sighted = await visit(stage.browser, stage.site.url, { picture: true });
    const [byKeys, byPointer] = await Promise.all([
      playedBy(blind, keyboard(blind.page)),
      playedBy(sighted, pointer()),
    ]);
    expect(await blind.page.locator('canvas').isVisible()).toBe(false);
    const keys = JSON.parse(byKeys) as Saved;
    const mouse = JSON.parse(byPointer) as Saved;
    expect(keys.moves.filter((move) => move.seat === 'seoul').length).toBeGreaterThan(4);
    expect(keys.moves.map((move) => move.kind)).toContain('side');
    expect(keys.moves).toEqual(mouse.moves);
    expect(keys.fingerprints.at(-1)).toBe(mouse.fingerprints.at(-1));
    expect(byKeys).toBe(byPointer);
    blind.watch.expectQuiet();
    sighted.watch.expectQuiet();
    await blind.page.context().close();
    await sighted.page.context().close();
  },
  MINUTES,
);
