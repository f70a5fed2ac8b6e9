import { sealed } from '../../../src/record/session-file.ts';
import { loadMomentMessages } from '../../../src/locale/moment-messages.ts';
import { loadTheatreMessages } from '../../../src/locale/theatre-messages.ts';
import { FILE } from '../../presenter/played-session.ts';
import { opened } from '../../record/forge.ts';
import { visitIn, type Guest } from './guest.ts';
import { beforeTheVote, fileOf, finished, otherFinished, threatened } from './sessions.ts';

/** Is called in every state of a screen, with a name for it. The page is in the same state when it returns. */
export type Look = (guest: Guest, state: string) => Promise<void>;

/** Opens a dialog, looks, and closes it by Escape. */
async function atDialog(guest: Guest, opener: string, state: string, look: Look): Promise<void> {
  const { page, button } = guest;
  await button(opener).click();
  await page.getByRole('dialog').waitFor();
  await look(guest, state);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Title, levels, practice and briefing, of somebody who has never played. */
export async function lookBeforeTheTable(guest: Guest, look: Look): Promise<void> {
  const { page, button, words, drop } = guest;
  const { shell } = words;
  await button(shell.play).waitFor();
  await look(guest, 'title');
  await atDialog(guest, shell.about, 'about', look);
  await atDialog(guest, shell.settings, 'settings', look);
  await atDialog(guest, shell.pasteCode, 'paste a code', look);
  await drop('broken.burden.json', '{"not":"a session"}');
  await page.getByRole('alert').filter({ hasText: shell.fileRefused }).waitFor();
  await look(guest, 'refused file');
  await button(shell.close).click();
  await button(shell.levelsButton).click();
  await button(shell.levels.layTable).waitFor();
  await look(guest, 'levels');
  await page.getByRole('textbox', { name: shell.levels.tableNumber }).fill('none');
  await look(guest, 'levels, wrong number');
  await page.getByRole('textbox', { name: shell.levels.tableNumber }).fill('7');
  await button(shell.levels.layTable).click();
  await button(shell.briefing.begin).waitFor();
  await look(guest, 'practice briefing');
  await button(`← ${shell.toTitle}`).click();
  await button(shell.play).click();
  await button(shell.briefing.begin).click();
  await page.locator('.lesson').waitFor();
  await look(guest, 'the first level’s first hint');
  await button(shell.toTitle).click();
}

/** From the title: the briefing, every part of the table, what happens at it, its questions and its end. */
export async function lookAtTheTable(guest: Guest, look: Look): Promise<void> {
  const { page, button, words, drop, offer, roundIs } = guest;
  const { shell, desk } = words;
  await button(shell.levelsButton).click();
  await button(`${shell.levels.choose}: ${FILE.title[guest.language]}`).click();
  await button(shell.briefing.begin).waitFor();
  await look(guest, 'briefing');
  await button(shell.briefing.trial.start).click();
  await button(shell.briefing.trial.again).waitFor();
  await look(guest, 'briefing, tried');
  await button(shell.briefing.begin).click();
  await roundIs(1).waitFor();
  await lookAtTabs(guest, 'round 1', look);
  await page.getByRole('list').getByRole('button', { name: words.names.meters.trust }).click();
  await page.getByRole('dialog').waitFor();
  await look(guest, 'meter');
  await page.keyboard.press('Escape');
  await offer(1);
  await lookAtTabs(guest, 'after an offer', look);
  await button(shell.toTitle).click();
  await button(shell.carryOn).waitFor();
  await look(guest, 'title with talks under way');

  await drop('threatened.burden.json', fileOf(threatened()));
  await page.getByRole('dialog').waitFor();
  await look(guest, 'a file that would take the place of the talks');
  await guest.replaceOwn();
  await page.getByText(`${desk.threat}:`).waitFor();
  await look(guest, 'threatened');
  await atDialog(guest, desk.accept, 'warning: accept', look);
  await atDialog(guest, desk.walkOut, 'warning: walk out', look);
  await atDialog(guest, desk.hold, 'warning: hold', look);
  await page.getByRole('slider', { name: FILE.issues[0]?.name[guest.language] ?? '' }).press('End');
  await atDialog(guest, desk.propose, 'warning: below the line', look);
}

async function lookAtTabs(guest: Guest, state: string, look: Look): Promise<void> {
  for (const tab of await guest.page.getByRole('tab').all()) {
    await tab.click();
    await look(guest, `${state}, ${await tab.innerText()}`);
  }
}

/** The vote as it is counted and when it is, the end at the table, the debrief and the replay. */
export async function lookAfterTheTable(guest: Guest, look: Look): Promise<void> {
  const { page, button, words, after, drop } = guest;
  const { desk, shell } = words;
  const underWay = await button(desk.propose).isVisible();
  const theatre = await loadTheatreMessages(guest.language);
  await drop('vote.burden.json', fileOf(beforeTheVote()));
  if (underWay) await guest.replaceOwn();
  await button(desk.accept).waitFor();
  await button(desk.accept).click();
  await page.getByRole('dialog').getByRole('button', { name: desk.warn.yes.accept }).click();
  const { toVote } = await loadMomentMessages(guest.language);
  await button(toVote).waitFor();
  await look(guest, 'the text is initialled');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await button(toVote).click();
  await button(after.vote.skip).waitFor();
  await look(guest, 'vote under way');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('Escape');
  await button(after.vote.carryOn).waitFor();
  await look(guest, 'vote counted');

  await drop('whole.burden.json', fileOf(finished()));
  await page.getByText(after.debrief.where.title).waitFor();
  await look(guest, 'debrief');
  for (const summary of await page.locator('summary').all()) await summary.click();
  await look(guest, 'debrief, all opened');
  await button(after.debrief.watch).first().click();
  const scrubber = page.getByRole('slider', { name: after.replay.scrub });
  await scrubber.waitFor();
  await look(guest, 'replay');
  await atDialog(guest, after.replay.share, 'share', look);
  await page.getByRole('checkbox', { name: theatre.veil }).uncheck();
  await scrubber.press('End');
  await look(guest, 'replay, its end');
  await button(theatre.notes.add).click();
  await look(guest, 'replay, a note being written');
  await page.keyboard.press('Escape');
  const chosen = page.waitForEvent('filechooser');
  await button(theatre.compare.withFile).click();
  await (await chosen).setFiles({
    name: 'other.burden.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fileOf(otherFinished())),
  });
  await page.getByRole('heading', { name: theatre.compare.terms }).waitFor();
  await look(guest, 'compare');
  await button(theatre.compare.back).first().click();
  await scrubber.waitFor();
  await drop('older.burden.json', sealed({ ...opened(fileOf(finished())), ruleset: 1 }));
  await page.getByText(guest.share.guest.toldSays(1)).waitFor();
  await scrubber.waitFor();
  await look(guest, 'replay from the record');
  await button(after.replay.close).click();
  await button(after.replay.close).click();
  await button(after.debrief.toTitle).first().click();
  await button(shell.lastDebrief).waitFor();
  await look(guest, 'title with talks that are over');
}

/** Talks that end at the table, and a tab whose talks another has moved on. */
export async function lookAtInterruptions(guest: Guest, url: string, look: Look): Promise<void> {
  const { page, button, words, drop } = guest;
  const { desk, shell } = words;
  await drop('threatened.burden.json', fileOf(threatened()));
  await page.getByText(`${desk.threat}:`).waitFor();
  const other = await visitIn(page.context(), url, guest.language);
  await other.carryOn();
  for (const each of [other, guest]) {
    await each.button(desk.hold).click();
    await each.page.getByRole('dialog').getByRole('button', { name: desk.hold }).click();
  }
  await page.getByRole('alert').filter({ hasText: shell.otherTab }).waitFor();
  await look(guest, 'moved on in another tab');
  await button(shell.takeOver).click();
  await other.page.close();
  await button(desk.walkOut).click();
  await page.getByRole('dialog').getByRole('button', { name: desk.warn.yes.walkOut }).click();
  await button(desk.toDebrief).waitFor();
  await look(guest, 'over at the table');
}
