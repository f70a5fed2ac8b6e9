import { describe, expect, it } from 'vitest';
import { shippedLevels } from '../support/shipped-levels.ts';
import { visit, type Guest } from './support/guest.ts';
import { openStage } from './support/stage.ts';

const A_MINUTE = 60_000;
const SEED = 11;
const stage = openStage();

/** Puts the number in, begins, and makes one offer as it lies on the desk; the next round follows. */
async function playARound({ page, button, words }: Guest, rounds: number): Promise<void> {
  const { shell, desk } = words;
  const round = (n: number) => page.getByRole('banner').getByText(desk.roundOf(n, rounds)).first();
  await button(shell.briefing.begin).waitFor();
  const number = page.getByRole('textbox', { name: shell.briefing.seed });
  // On the level that teaches it is folded away.
  if (!(await number.isVisible())) await page.getByText(shell.briefing.more).click();
  await number.fill(String(SEED));
  await button(shell.briefing.begin).click();
  await round(1).waitFor();
  await page.getByRole('slider').first().press('ArrowRight');
  await button(desk.propose).click();
  const warned = button(desk.warn.yes.propose);
  if (await warned.isVisible()) await warned.click();
  await round(2).waitFor();
}

/** English and Korean take turns. */
const PLAYED = shippedLevels().map(({ file }, i) => [file.id, i % 2 === 0 ? 'en' : 'ko', file] as const);

describe.each(PLAYED)('the level %s in %s', (_id, language, file) => {
  it(
    'is chosen from the line of years and answers an offer in silence',
    async () => {
      const guest = await visit(stage.browser, stage.site.url, { language });
      await guest.button(guest.words.shell.levelsButton).click();
      await guest.button(`${guest.words.shell.levels.choose}: ${file.title[language]}`).click();
      await guest.page.getByRole('heading', { name: file.title[language] }).waitFor();
      await playARound(guest, file.calendar.rounds.length);
      guest.watch.expectQuiet();
      await guest.page.context().close();
    },
    A_MINUTE,
  );
});

describe('the practice table', () => {
  it(
    'is the same for two people who name the same number',
    async () => {
      const told = [];
      for (let i = 0; i < 2; i++) {
        const guest = await visit(stage.browser, stage.site.url);
        const { levels, levelsButton, briefing } = guest.words.shell;
        await guest.button(levelsButton).click();
        await guest.page.getByRole('textbox', { name: levels.tableNumber }).fill('4711');
        await guest.button(levels.layTable).click();
        await guest.button(briefing.begin).waitFor();
        told.push(await guest.page.getByRole('main').locator('table').first().innerText());
        guest.watch.expectQuiet();
        await guest.page.context().close();
      }
      expect(told[0]).toBe(told[1]);
      expect(told[0]).toMatch(/\d/);
    },
    A_MINUTE,
  );
});

describe('the briefing', () => {
  it(
    'seats another counterpart, and lets stand-ins try how hard that is',
    async () => {
      const guest = await visit(stage.browser, stage.site.url);
      const { page, button, words } = guest;
      const { levels, levelsButton, briefing } = words.shell;
      const level = shippedLevels()[0];
      if (!level) throw new Error('no level is shipped');
      await button(levelsButton).click();
      await button(`${levels.choose}: ${level.file.title.en}`).click();
      await page.getByRole('combobox', { name: briefing.otherCounterpart }).selectOption('ledger-keeper');
      await page.getByText('A patient auditor of alliances', { exact: false }).waitFor();
      await button(briefing.trial.start).click();
      const table = page.getByRole('table', { name: briefing.trial.caption });
      await table.waitFor({ timeout: A_MINUTE });
      const shares = await table.locator('td:nth-of-type(1)').allInnerTexts();
      expect(shares).toHaveLength(4);
      for (const share of shares) expect(Number.parseInt(share, 10)).toBeLessThanOrEqual(100);
      expect(new Set(shares).size).toBeGreaterThan(1);
      guest.watch.expectQuiet();
      await page.context().close();
    },
    2 * A_MINUTE,
  );
});
