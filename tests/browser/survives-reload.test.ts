import { expect, test } from 'vitest';
import { loadMomentMessages } from '../../src/locale/moment-messages.ts';
import { FILE } from '../presenter/played-session.ts';
import { visit, type Guest } from './support/guest.ts';
import { beforeTheVote, fileOf, finished } from './support/sessions.ts';
import { openStage } from './support/stage.ts';

// A reload comes back to the title, which leads on with one press: to the table with its draft, or to the debrief.

const stage = openStage();

const headline = ({ page }: Guest): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

test('title and briefing come back to a title that begins anew', async () => {
  const guest = await visit(stage.browser, stage.site.url);
  const { page, words, button, watch } = guest;
  await page.reload();
  await button(words.shell.play).click();
  await button(words.shell.briefing.begin).waitFor();
  await page.reload();
  await button(words.shell.play).waitFor();
  expect(await button(words.shell.carryOn).count()).toBe(0);
  await guest.begin(7);
  watch.expectQuiet();
  await page.context().close();
}, 60_000);

test('the table comes back with every part of the draft, also one that was changed a moment before', async () => {
  const guest = await visit(stage.browser, stage.site.url);
  const { page, words, money, roundIs, carryOn, watch } = guest;
  await guest.begin(7);
  await guest.offer(1);
  const term = page.getByRole('radiogroup', { name: FILE.issues[2]?.name.en ?? '' });
  const cordial = page.getByRole('radio', { name: words.names.tones.cordial });
  await term.getByRole('radio').nth(3).check({ force: true });
  await cordial.check({ force: true });
  for (let i = 0; i < 4; i++) await money().press('ArrowRight');
  const draft = await money().inputValue();
  await page.reload();
  await carryOn();
  await roundIs(2).waitFor();
  expect(await money().inputValue()).toBe(draft);
  expect(await term.getByRole('radio').nth(3).isChecked()).toBe(true);
  expect(await cordial.isChecked()).toBe(true);
  watch.expectQuiet();
  await page.context().close();
}, 60_000);

test('a vote that was being counted has been taken: the title leads to its debrief', async () => {
  const guest = await visit(stage.browser, stage.site.url);
  const { page, words, after, button, watch } = guest;
  await guest.pick('before-the-vote.burden.json', fileOf(beforeTheVote()));
  await button(words.desk.accept).click();
  await page.getByRole('dialog').getByRole('button', { name: words.desk.warn.yes.accept, exact: true }).click();
  await button((await loadMomentMessages('en')).toVote).click();
  await page.getByRole('heading', { level: 1, name: after.vote.title }).waitFor();
  await page.reload();
  await button(words.shell.lastDebrief).click();
  await button(after.debrief.watch).first().waitFor();
  expect(await headline(guest)).toMatch(/^Agreement/);
  watch.expectQuiet();
  await page.context().close();
}, 60_000);

test('debrief and replay come back to the same session', async () => {
  const guest = await visit(stage.browser, stage.site.url);
  const { page, words, after, button, watch } = guest;
  await guest.pick('whole.burden.json', fileOf(finished()));
  await button(after.debrief.watch).first().waitFor();
  const said = await headline(guest);
  await page.reload();
  await button(words.shell.lastDebrief).click();
  await button(after.debrief.watch).first().waitFor();
  expect(await headline(guest)).toBe(said);

  await button(after.debrief.watch).first().click();
  const moment = page.getByRole('slider', { name: after.replay.scrub });
  await moment.waitFor();
  const last = await moment.getAttribute('max');
  await page.reload();
  await button(words.shell.watchReplay).click();
  await moment.waitFor();
  expect(await moment.getAttribute('max')).toBe(last);
  watch.expectQuiet();
  await page.context().close();
}, 60_000);
