import { describe, expect, test } from 'vitest';
import { shippedLevels } from '../support/shipped-levels.ts';
import { misfits } from './support/boxes.ts';
import { visit, type Guest } from './support/guest.ts';
import { lookAfterTheTable, lookAtTheTable, lookBeforeTheTable, type Look } from './support/states.ts';
import { openStage } from './support/stage.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
const USUAL = SIZES[0];
/** A laptop and a tablet show a whole package without scrolling. */
const SHOWN_WHOLE = [SIZES[0], SIZES[2]];
/** States that are laid out as another is. */
const ALIKE = /wrong number|practice|walk out|talks that are over/;
const MINUTES = 5 * 60_000;
// Without the picture every resize is quicker; its frame keeps its place.
const stage = openStage();

describe.each(['en', 'ko'] as const)('in %s', (language) => {
  const open = (): Promise<Guest> => visit(stage.browser, stage.site.url, { language });

  /** Looks at a state at every size; what does not fit is told once, with all the places. */
  const lookFor = (found: Map<string, string[]>): Look => {
    const note = (faults: readonly string[], where: string): void => {
      for (const fault of faults) found.set(fault, [...(found.get(fault) ?? []), where]);
    };
    return async ({ page }, state) => {
      if (ALIKE.test(state)) return;
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        note(await misfits(page), `${state} at ${size.width}`);
        // On narrow pages some parts of the table have tabs of their own.
        if (size.width >= 1160 || (await page.getByRole('dialog').count()) > 0) continue;
        const tabs = await page.getByRole('tab').all();
        for (const tab of state === 'threatened' ? tabs : []) {
          await tab.click();
          note(await misfits(page), `${state}, ${await tab.innerText()} at ${size.width}`);
        }
      }
      await page.setViewportSize(USUAL);
    };
  };
  const told = (found: Map<string, string[]>): string[] =>
    [...found].map(([fault, where]) => `${fault} (${where.length}: ${where.slice(0, 4).join('; ')})`);

  test(
    'before the table every text and control has its place at every size',
    async () => {
      const guest = await open();
      const found = new Map<string, string[]>();
      await lookBeforeTheTable(guest, lookFor(found));
      expect(told(found)).toEqual([]);
      guest.watch.expectQuiet();
      await guest.page.context().close();
    },
    MINUTES,
  );

  test(
    'at the table every text and control has its place at every size',
    async () => {
      const guest = await open();
      const found = new Map<string, string[]>();
      await lookAtTheTable(guest, lookFor(found));
      expect(told(found)).toEqual([]);
      guest.watch.expectQuiet();
      await guest.page.context().close();
    },
    MINUTES,
  );

  test(
    'after the talks every text and control has its place at every size',
    async () => {
      const guest = await open();
      const found = new Map<string, string[]>();
      await lookAfterTheTable(guest, lookFor(found));
      expect(told(found)).toEqual([]);
      guest.watch.expectQuiet();
      await guest.page.context().close();
    },
    MINUTES,
  );

  test('of every level the whole package is seen at once on a laptop and on a tablet', async () => {
    const { page, watch, words, button } = await visit(stage.browser, stage.site.url, { language });
    const { shell } = words;
    const cut: string[] = [];
    for (const { file } of shippedLevels()) {
      await button(shell.levelsButton).click();
      await button(`${shell.levels.choose}: ${file.title[language]}`).click();
      await button(shell.briefing.begin).waitFor();
      const number = page.getByRole('textbox', { name: shell.briefing.seed });
      if (!(await number.isVisible())) await page.getByText(shell.briefing.more).click();
      await number.fill('7');
      await button(shell.briefing.begin).click();
      await page.locator('.issue').first().waitFor();
      for (const size of SHOWN_WHOLE) {
        await page.setViewportSize(size);
        const overflow = () => page.locator('.composer').evaluate((panel) => panel.scrollHeight - panel.clientHeight);
        let over = await overflow();
        for (let i = 0; over > 0 && i < 20; i++) {
          await page.waitForTimeout(100);
          over = await overflow();
        }
        if (over > 0) cut.push(`${file.id} at ${size.width}: ${over} px`);
      }
      expect(await page.locator('.issue').count()).toBe(file.issues.length);
      await page.setViewportSize(USUAL);
      await button(shell.toTitle).click();
    }
    expect(cut).toEqual([]);
    watch.expectQuiet();
    await page.context().close();
  }, 180_000);
});

test('the eye that looks for misfits sees what is planted: too wide, cut off, on each other, covered, too small', async () => {
  const { page } = await visit(stage.browser, stage.site.url);
  await page.evaluate(() => {
    const plant = (tag: string, text: string, style: Partial<CSSStyleDeclaration>): void => {
      const planted = document.createElement(tag);
      planted.textContent = text;
      Object.assign(planted.style, style);
      document.body.append(planted);
    };
    plant('p', 'planted and too long for its box', { width: '60px', whiteSpace: 'nowrap', overflow: 'hidden' });
    plant('p', 'planted low box of many lines', { width: '60px', height: '20px', overflow: 'hidden' });
    plant('div', '', { width: '3000px', height: '1px' });
    plant('p', 'planted below', { position: 'absolute', top: '40px', left: '10px' });
    plant('p', 'planted above', { position: 'absolute', top: '44px', left: '14px' });
    plant('p', 'planted under a button', { position: 'absolute', top: '80px', left: '10px' });
    plant('button', 'planted button', { position: 'absolute', top: '82px', left: '40px', height: '30px' });
    plant('button', 'x', { width: '20px', height: '20px', padding: '0' });
  });
  const found = await misfits(page);
  for (const fault of [
    /the page is 3\d\d\d wide/,
    /too narrow: p. “planted and too long/,
    /cut off: p. “planted low box/,
    /on each other: p. “planted below” and p. “planted above”/,
    /a control on text: button. “planted button” and p. “planted under a button”/,
    /small target, 20×20: button/,
  ])
    expect(found).toContainEqual(expect.stringMatching(fault));
  await page.context().close();
});
