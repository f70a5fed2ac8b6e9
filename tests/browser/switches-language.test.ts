import { expect, test } from 'vitest';
import { loadMessages } from '../../src/locale/messages.ts';
import { FILE } from '../presenter/played-session.ts';
import { visit } from './support/guest.ts';
import { fileOf, finished } from './support/sessions.ts';
import { openStage } from './support/stage.ts';

const stage = openStage();

test('the language is switched in mid-round: words and lang change, round and draft stay, and a reload remembers', async () => {
  const { page, watch, words, begin, offer, button, money } = await visit(stage.browser, stage.site.url);
  const korean = await loadMessages('ko');
  const issue = FILE.issues[0]?.name;
  const lang = () => page.locator('html').getAttribute('lang');
  await begin(7);
  await offer(1);
  for (let i = 0; i < 3; i++) await money().press('ArrowRight');
  const draft = await money().inputValue();
  expect(await lang()).toBe('en');

  await button(words.shell.languageSwitchLabel).click();
  await button(korean.desk.propose).waitFor();
  expect(await lang()).toBe('ko');
  expect(await button(words.desk.propose).count()).toBe(0);
  const same = page.getByRole('slider', { name: issue?.ko ?? '' });
  expect(await same.inputValue()).toBe(draft);
  expect(await page.getByText(korean.desk.roundOf(2, FILE.calendar.rounds.length)).first().isVisible()).toBe(true);

  await page.reload();
  await button(korean.shell.carryOn).click();
  expect(await same.inputValue()).toBe(draft);
  await button(korean.shell.languageSwitchLabel).click();
  await button(words.desk.propose).waitFor();
  expect(await money().inputValue()).toBe(draft);
  watch.expectQuiet();
  await page.context().close();
}, 60_000);

test('debrief and replay change their language where they stand', async () => {
  const { page, watch, words, after, pick, button } = await visit(stage.browser, stage.site.url);
  const korean = await loadMessages('ko');
  await pick('whole.burden.json', fileOf(finished()));
  await button(after.debrief.watch).first().click();
  const moment = page.getByRole('slider', { name: after.replay.scrub });
  await moment.waitFor();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => moment.inputValue()).toBe('5');
  await button(words.shell.languageSwitchLabel).click();
  await button(korean.shell.languageSwitchLabel).waitFor();
  const same = page.getByRole('slider');
  expect(await same.inputValue()).toBe('5');
  watch.expectQuiet();
  await page.context().close();
}, 60_000);
