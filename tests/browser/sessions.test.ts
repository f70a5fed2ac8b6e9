import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSessionsMessages } from '../../src/locale/sessions-messages.ts';
import { loadShareMessages } from '../../src/locale/share-messages.ts';
import { loadWashingtonMessages } from '../../src/locale/washington-messages.ts';
import { violations } from './support/axe.ts';
import { misfits } from './support/boxes.ts';
import { visit, type Guest } from './support/guest.ts';
import { fileOf, finished } from './support/sessions.ts';
import { openStage } from './support/stage.ts';

const stage = openStage();

const listOf = async ({ page, button, words }: Guest): Promise<void> => {
  if (await button(words.shell.toTitle).count()) await button(words.shell.toTitle).click();
  await button(words.names.screens.sessions).click();
  await page.getByRole('heading', { level: 1, name: words.names.screens.sessions }).waitFor();
};

test('what was played is in the list after a file was opened and after a reload; it is named, deleted, put back, exported and imported again', async () => {
  const guest = await visit(stage.browser, stage.site.url, { width: 320, height: 640 });
  const { page, watch, words, button, begin, pick, roundIs } = guest;
  const said = await loadSessionsMessages('en');
  const items = page
    .getByRole('list')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
    .getByRole('listitem');
  const rows = items.filter({ has: page.getByRole('heading', { level: 2 }) });
  const named = (label: (name: string) => string, name: string) =>
    page.getByRole('button', { name: label(name), exact: true });

  await begin(8);
  await button(words.shell.toTitle).click();
  await pick('whole.burden.json', fileOf(finished()));
  await button((await loadShareMessages('en')).replace.open).click();
  await page.getByText(words.shell.fileEnds(finished().length)).waitFor();
  await page.goto(stage.site.url);
  await listOf(guest);
  await expect.poll(() => rows.count()).toBe(2);
  const running = rows.filter({ hasText: said.goesOn(1, 11) });
  const over = rows.filter({ hasText: said.score(71) });
  expect([await running.count(), await over.count()]).toEqual([1, 1]);

  // By keys alone: a name, deleted, put back.
  await over.getByRole('button', { name: /^Rename/ }).press('Enter');
  const field = page.getByRole('textbox', { name: said.nameField });
  await expect.poll(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.type('My peace\u202e');
  await page.keyboard.press('Enter');
  await page.getByText(said.nameFaults.hidden).waitFor();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await named(said.removeLabel, 'My peace').press('Enter');
  await page.getByText(said.removed('My peace')).waitFor();
  await expect.poll(() => rows.count()).toBe(1);
  await page.keyboard.press('Enter');
  await named(said.renameLabel, 'My peace').waitFor();
  expect(await rows.count()).toBe(2);

  expect(await violations(page)).toEqual([]);
  expect(await misfits(page)).toEqual([]);

  // All as an archive, all deleted, and in again with a damaged file and one that comes twice.
  const [archive] = await Promise.all([page.waitForEvent('download'), button(said.exportAll).click()]);
  const zip = readFileSync(await archive.path());
  await button(said.removeAll).click();
  await page.getByRole('dialog').getByRole('button', { name: said.removeAll }).click();
  await page.getByText(said.none).waitFor();
  const chosen = page.waitForEvent('filechooser');
  await button(said.import).click();
  const json = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const files = [
    { name: 'all.zip', mimeType: 'application/zip', buffer: zip },
    json('again.burden.json', fileOf(finished())),
    json('bad.burden.json', fileOf(finished()).replace('ratified', 'lapsed')),
  ];
  await (await chosen).setFiles(files);
  await page.getByText([said.imported(2), said.alreadyHere(1), said.refused(1)].join(' ')).waitFor();
  await page.getByText('bad.burden.json').waitFor();
  expect(await rows.count()).toBe(2);
  await running.getByRole('button', { name: new RegExp(`^${said.open.on}`) }).click();
  await roundIs(1).waitFor();
  watch.expectQuiet();
  await page.context().close();
}, 90_000);

test('one’s ghost is met from Washington’s chair by keys: a demand, its answer, a reload in between, and the end beside one’s own', async () => {
  const guest = await visit(stage.browser, stage.site.url);
  const { page, watch, words, button, pick } = guest;
  const said = await loadWashingtonMessages('en');
  const turn = (name: string) => page.getByRole('heading', { level: 2, name });
  await pick('whole.burden.json', fileOf(finished()));
  await button(words.names.screens.washington).first().press('Enter');
  await turn(said.turns.demand).waitFor();
  await button(said.delegation).press('Enter');
  await button(said.makeDemand).press('Enter');
  await turn(said.turns.respond).waitFor();
  await page.getByText(said.ghost.last.record).waitFor();
  expect(await violations(page)).toEqual([]);

  await page.goto(stage.site.url);
  await button(words.shell.carryOn).press('Enter');
  await turn(said.turns.respond).waitFor();
  await page.getByText(said.ghost.last.record).waitFor();

  const after = page.getByRole('heading', { name: said.after.compare });
  const actions = [said.accept, said.withdraw, said.fold, said.delegation];
  for (let step = 0; step < 60 && !(await after.isVisible()); step++) {
    for (const name of actions) {
      const control = button(name).and(page.locator(':not([aria-disabled="true"])'));
      if (!(await control.isVisible())) continue;
      await control.press('Enter');
      if (name === said.accept) await page.getByRole('dialog').getByRole('button', { name }).press('Enter');
      if (name === said.delegation) await button(said.makeDemand).press('Enter');
      break;
    }
    const decline = button(said.decline);
    if ((await decline.isVisible()) && (await button(said.accept).getAttribute('aria-disabled')))
      await decline.press('Enter');
  }
  await after.waitFor();
  const rows = page.getByRole('table').filter({ hasText: said.after.counterpart }).getByRole('row');
  expect(await rows.filter({ hasText: said.after.washington }).getByRole('cell').count()).toBe(2);
  expect(await violations(page)).toEqual([]);
  await button(words.names.screens.sessions).click();
  const list = await loadSessionsMessages('en');
  await page.getByText(list.fromWashington).waitFor();
  await page.getByText(list.branchOf('The five-billion-dollar ask')).waitFor();
  watch.expectQuiet();
  await page.context().close();
}, 90_000);
