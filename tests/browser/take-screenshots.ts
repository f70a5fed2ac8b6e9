/**
 * Takes pictures of every screen at every size, in both languages, by day and by night, into `screenshots/`, for someone
 * to look at: `npm run -s build && npx tsx tests/browser/take-screenshots.ts [PART …]`. With parts, only what has them all
 * in its name, as `ko`, `390x844` or `dark`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { briefOf } from '../../src/engine/brief.ts';
import { diceOf, openStream } from '../../src/engine/dice.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { playOn } from '../../src/engine/rerun.ts';
import { newSession, type Session } from '../../src/engine/session.ts';
import { viewFor } from '../../src/engine/view.ts';
import { loadDebriefMessages } from '../../src/locale/debrief-messages.ts';
import type { Language } from '../../src/locale/language.ts';
import { loadMomentMessages } from '../../src/locale/moment-messages.ts';
import { loadReviewMessages } from '../../src/locale/review-messages.ts';
import { loadMessages } from '../../src/locale/messages.ts';
import { loadTheatreMessages } from '../../src/locale/theatre-messages.ts';
import { writeSessionFile } from '../../src/record/session-file.ts';
import { fiveBillion } from '../support/five-billion.ts';
import { launchChromium } from './support/chromium.ts';
import { serveBuild } from './support/site.ts';

const FOLDER = 'screenshots';
const SIZES = [
  [1280, 800],
  [1920, 1080],
  [1024, 768],
  [844, 390],
  [390, 844],
  [320, 640],
] as const;
const SCHEMES = ['light', 'dark'] as const;
const parts = process.argv.slice(2);
const { file, rules } = fiveBillion();

function playedUntil(seed: number, done: (session: Session) => boolean): Session {
  let session = newSession(rules, seed);
  while (!session.table.end && !done(session)) {
    const move = POLICIES['patient-trader'](
      briefOf(rules),
      viewFor(session, 'seoul'),
      diceOf(openStream(seed, 'nature')),
    );
    const played = playOn(session, move);
    if (!played.ok) throw new Error(played.refusal);
    session = played.beats[played.beats.length - 1]?.session ?? session;
  }
  return session;
}

/** Talks in which accepting the demand of round 8 leads straight to the vote. */
function beforeTheVote(): Session {
  for (let seed = 1; seed < 400; seed++) {
    const session = playedUntil(seed, (now) => now.table.round >= 8 && now.table.end === null);
    if (session.table.end) continue;
    const accepted = playOn(session, { seat: 'seoul', kind: 'accept' });
    if (accepted.ok && accepted.beats.some((beat) => beat.events.some((event) => event.kind === 'vote-taken')))
      return session;
  }
  throw new Error('no such talks among 400');
}

mkdirSync(FOLDER, { recursive: true });
const kept = (name: string, session: Session): string => {
  const path = `${FOLDER}/${name}.burden.json`;
  writeFileSync(path, writeSessionFile(file, session));
  return path;
};
const finished = kept(
  'finished',
  playedUntil(11, () => false),
);
const voting = kept('voting', beforeTheVote());

interface Look {
  readonly language: Language;
  readonly size: (typeof SIZES)[number];
  readonly colorScheme: (typeof SCHEMES)[number];
}

const nameOf = ({ language, size, colorScheme }: Look): string => `${language}-${size.join('x')}-${colorScheme}`;

async function pictures(browser: Browser, url: string, look: Look) {
  const { language, size, colorScheme } = look;
  const [width, height] = size;
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', colorScheme });
  const { shell, desk, names } = await loadMessages(language);
  const after = await loadDebriefMessages(language);
  const theatre = await loadTheatreMessages(language);
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
  const shoot = async (name: string, fullPage = false) => {
    await page.mouse.move(1, height / 2);
    await page.waitForTimeout(900);
    await page.waitForFunction(() => {
      const room = document.querySelector('.room');
      const canvas = room?.querySelector('canvas');
      return !room || !canvas || Math.abs(room.clientHeight - canvas.clientHeight) < 2;
    });
    const foot = page.locator('.briefing-foot');
    if (fullPage && (await foot.count()) > 0) await foot.evaluate((it) => void (it.style.position = 'static'));
    await page.screenshot({ path: `${FOLDER}/${name}-${nameOf(look)}.png`, fullPage });
  };
  await page.goto(url);
  if (language === 'ko')
    await page.getByRole('button', { name: (await loadMessages('en')).shell.languageSwitchLabel }).click();
  await shoot('title');
  await button(shell.settings).click();
  await shoot('settings');
  await page.keyboard.press('Escape');
  await button(shell.play).click();
  await page.getByText(shell.briefing.more, { exact: true }).click();
  await page.getByRole('textbox', { name: shell.briefing.seed }).fill('7');
  await button(shell.briefing.begin).click();
  await page.locator('.teach-hand').waitFor();
  await shoot('lesson');
  await page.goto(url);
  await button(shell.levelsButton).click();
  await shoot('levels');
  await shoot('levels-whole', true);
  await button(`${shell.levels.choose}: ${file.title[language]}`).click();
  await shoot('briefing');
  await shoot('briefing-whole', true);
  await page.getByRole('textbox', { name: shell.briefing.seed }).fill('7');
  await button(shell.briefing.begin).click();
  await shoot('table-1');
  for (const [i, tab] of (await page.getByRole('tab').all()).entries()) {
    await tab.click();
    await shoot(`table-1-tab-${i + 1}`);
  }
  await openFile(page, url, shell.openFile, voting);
  await shoot('table-8');
  await showIfHidden(button(desk.accept), button(desk.moreActions));
  await button(desk.accept).click();
  await shoot('warning');
  await button(desk.warn.yes.accept).click();
  const { toVote } = await loadMomentMessages(language);
  await button(toVote).waitFor();
  await shoot('moment');
  await button(toVote).click();
  await shoot('ratification');
  await openFile(page, url, shell.openFile, finished);
  await shoot('debrief');
  await shoot('debrief-whole', true);
  const words = await loadReviewMessages(language);
  await button(after.debrief.review).click();
  await page.locator('.review progress').waitFor();
  await page.locator('.review progress').waitFor({ state: 'detached', timeout: 120_000 });
  await shoot('review');
  await shoot('review-whole', true);
  if (await button(words.learnStart).isVisible()) {
    await button(words.learnStart).click();
    await shoot('review-learn');
  }
  await button(words.back).click();
  await button(after.debrief.watch).click();
  await shoot('replay');
  await button(after.replay.share).click();
  await shoot('share');
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: theatre.veil }).uncheck();
  await page.keyboard.press('5');
  for (const eyes of ['seoul', 'washington', 'all'] as const) {
    await button(theatre.viewpoints[eyes]).click();
    await shoot(`replay-${eyes}`, true);
  }
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(theatre.compare.withFile).click()]);
  await chooser.setFiles(voting);
  await page.getByRole('heading', { name: theatre.compare.terms }).waitFor();
  await shoot('compare');
  await shoot('compare-whole', true);
  await page.goto(url);
  await button(shell.lastDebrief).click();
  await button(names.screens.washington).click();
  await shoot('washington');
  await shoot('washington-whole', true);
  await page.goto(url);
  await button(names.screens.sessions).click();
  await shoot('sessions', true);
  await page.close();
}

async function showIfHidden(
  wanted: ReturnType<Page['getByRole']>,
  opener: ReturnType<Page['getByRole']>,
): Promise<void> {
  if (!(await wanted.isVisible()) && (await opener.isVisible())) await opener.click();
}

async function openFile(page: Page, url: string, name: string, path: string): Promise<void> {
  await page.goto(url);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name, exact: true }).first().click(),
  ]);
  await chooser.setFiles(path);
  await page.waitForTimeout(2500);
  // Talks under way are not replaced without a question.
  const yes = page.locator('dialog .grave');
  if (await yes.isVisible()) {
    await yes.click();
    await page.waitForTimeout(1500);
  }
  const slip = page.locator('.notices').getByRole('button').last();
  if (await slip.isVisible()) await slip.click();
}

const site = await serveBuild();
const browser = await launchChromium();
const looks = (['en', 'ko'] as const).flatMap((language) =>
  SIZES.flatMap((size) => SCHEMES.map((colorScheme): Look => ({ language, size, colorScheme }))),
);
for (const look of looks.filter((one) => parts.every((part) => nameOf(one).split('-').includes(part)))) {
  await pictures(browser, site.url, look).catch((error: unknown) =>
    console.log(nameOf(look), String(error).slice(0, 300)),
  );
  console.log(nameOf(look));
}
await browser.close();
await site.close();
