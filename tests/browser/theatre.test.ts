import { expect, test } from 'vitest';
import { loadTheatreMessages } from '../../src/locale/theatre-messages.ts';
import { visit } from './support/guest.ts';
import { press, tabTo } from './support/keyboard.ts';
import { fileOf, finished, otherFinished } from './support/sessions.ts';
import { openStage } from './support/stage.ts';

const stage = openStage();
const theatre = await loadTheatreMessages('en');

async function watching(moving = false) {
  const guest = await visit(stage.browser, stage.site.url, { moving });
  await guest.pick('whole.burden.json', fileOf(finished()));
  await guest.button(guest.after.debrief.watch).first().click();
  const moment = guest.page.getByRole('slider', { name: guest.after.replay.scrub });
  await moment.waitFor();
  return { ...guest, moment, says: () => moment.getAttribute('aria-valuetext') };
}

test('a session from outside keeps its end to itself until it was watched or the veil is lifted', async () => {
  const { page, watch, after, button, moment, says } = await watching();
  const words = after.replay;
  const beats = finished();
  const reach = () => moment.evaluate((slider: HTMLInputElement) => slider.max);
  const ahead = () => button(theatre.toRound(2)).count();
  for (const key of ['End', '5', 'Shift+ArrowRight']) await page.keyboard.press(key);
  await button(words.last).click();
  expect([await says(), await reach(), await ahead()]).toEqual([
    `${theatre.stepVeiled(1)}. ${theatre.roundVeiled(1)}`,
    '0',
    0,
  ]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(reach).toBe('2');
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await expect.poll(says).toContain(theatre.stepVeiled(3));
  const told = await page.getByRole('main').innerText();
  expect(told).not.toMatch(new RegExp(`(?<![\\d.])${beats.length}(?![\\d.])`));
  expect(told).not.toContain(words.turns);
  expect(told).toContain(theatre.veiled);

  await page.getByRole('checkbox', { name: theatre.veil }).uncheck();
  await page.keyboard.press('5');
  await expect.poll(says).toContain(words.round(5, 11));
  await page.keyboard.press('End');
  await expect.poll(says).toContain(words.step(beats.length, beats.length));
  expect(await ahead()).toBe(1);
  watch.expectQuiet();
  await page.context().close();
}, 60_000);

test('it plays by itself; J, K and L run it back, stop it and hasten it, and ? tells the keys', async () => {
  const { page, watch, after, button, moment } = await watching(true);
  const words = after.replay;
  const at = async () => Number(await moment.inputValue());
  const speed = page.getByRole('combobox', { name: words.speed });
  await button(words.pause).waitFor();
  await page.keyboard.press('l');
  await expect.poll(() => speed.inputValue()).toBe('2');
  await page.keyboard.press('l');
  await expect.poll(at, { timeout: 10_000 }).toBeGreaterThan(3);
  await page.keyboard.press('k');
  await button(words.play).waitFor();
  const stood = await at();
  await page.keyboard.press('j');
  await expect.poll(at, { timeout: 10_000 }).toBeLessThan(stood);
  await page.keyboard.press('k');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: theatre.keysTitle }).waitFor();
  const before = await at();
  await page.keyboard.press('ArrowRight');
  expect(await at()).toBe(before);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  watch.expectQuiet();
  await page.context().close();
}, 60_000);

test('by keys alone: a note is written, the talks are taken over and given up, and both stand side by side', async () => {
  const { page, watch, words, after, button, says, roundIs } = await watching();
  const { desk } = words;
  await tabTo(page, page.getByRole('checkbox', { name: theatre.veil }));
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect.poll(says).toContain(after.replay.round(3, 11));
  await page.keyboard.press('n');
  const box = page.getByRole('textbox', { name: theatre.notes.label });
  await box.waitFor();
  await page.keyboard.type('<b>jkl?</b>');
  await press(page, button(theatre.notes.save));
  await page.getByText(theatre.notes.kept).waitFor();
  await expect.poll(() => page.getByText('<b>jkl?</b>').count()).toBe(2);
  await press(page, button(theatre.notes.remove));
  await expect.poll(() => page.getByText('<b>jkl?</b>').count()).toBe(0);
  await press(page, button(theatre.notes.undo));
  await expect.poll(() => page.getByText('<b>jkl?</b>').count()).toBe(2);

  await press(page, button(theatre.takeOver(3)));
  await press(page, page.getByRole('dialog').getByRole('button', { name: theatre.takeOverYes }));
  await roundIs(3).waitFor();
  await page.getByText(theatre.tookOver(3)).waitFor();
  await press(page, button(desk.walkOut));
  await press(page, page.getByRole('dialog').getByRole('button', { name: desk.warn.yes.walkOut }));
  await press(page, button(desk.toDebrief));
  await press(page, button(theatre.strip.compare));
  await page.getByText(theatre.compare.shared(lastShared(), 3)).waitFor();
  for (const name of ['A · Original', 'B · Branch'])
    expect(await page.getByRole('columnheader', { name: new RegExp(name) }).count()).toBeGreaterThan(0);
  expect(await page.getByRole('img', { name: theatre.compare.offers }).count()).toBe(1);
  await press(page, button(theatre.compare.back).first());

  await page.reload();
  await press(page, button(words.shell.lastDebrief));
  await press(page, button(theatre.strip.toOriginal));
  await press(page, button(after.debrief.watch).first());
  await page.getByText(theatre.notes.hidden(1)).waitFor();
  await tabTo(page, page.getByRole('checkbox', { name: theatre.veil }));
  await page.keyboard.press('Space');
  await expect.poll(() => page.getByText('<b>jkl?</b>').count()).toBe(1);
  watch.expectQuiet();
  await page.context().close();
}, 90_000);

/** So many moves are made when Seoul's turn of round 3 begins. */
function lastShared(): number {
  return finished().findIndex((beat) => beat.move.kind === 'demand' && beat.session.table.round === 3) + 1;
}

test('a session is compared with a file; a file that is none is refused and nothing is lost', async () => {
  const { page, watch, words, button, moment } = await watching();
  const pick = async (text: string) => {
    const chosen = page.waitForEvent('filechooser');
    await button(theatre.compare.withFile).click();
    await (await chosen).setFiles({ name: 'b.burden.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  await pick('{"not":"a session"}');
  await page.getByRole('alert').filter({ hasText: words.shell.fileRefused }).waitFor();
  await moment.waitFor();
  await pick(fileOf(otherFinished()));
  await page.getByRole('heading', { name: theatre.compare.terms }).waitFor();
  const money = page.getByRole('row', { name: /^First-year contribution/ });
  expect(await money.getByText(theatre.compare.differs).count()).toBe(1);
  watch.expectQuiet();
  await page.context().close();
}, 60_000);
