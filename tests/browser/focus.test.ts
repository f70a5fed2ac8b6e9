import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FILE } from '../presenter/played-session.ts';
import { ko } from '../../src/locale/ko.ts';
import { visit } from './support/guest.ts';
import { press } from './support/keyboard.ts';
import { fileOf, finished } from './support/sessions.ts';
import { openStage } from './support/stage.ts';

const MINUTES = 5 * 60_000;
const stage = openStage();

/** The element that has the focus, as a reader would name it; null where it is lost. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return !at || at === document.body
      ? null
      : `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent ?? ''}`;
  });

test(
  'after every key the focus is somewhere: on a new page on its heading, after a dialog where it was',
  async () => {
    const { page, words, after, button, roundIs, drop, watch } = await visit(stage.browser, stage.site.url);
    const { shell, desk, names } = words;
    const has = (target: Locator) =>
      expect.poll(() => target.evaluate((one) => one === document.activeElement)).toBe(true);
    const kept = () => expect.poll(() => focused(page)).not.toBeNull();
    const h1 = () => page.locator('h1');
    const dialogAt = async (opener: Locator, close: Locator) => {
      await press(page, opener);
      await page.getByRole('dialog').waitFor();
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
      await press(page, close);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await has(opener);
    };
    await dialogAt(button(shell.about), button(shell.close));
    await dialogAt(button(shell.settings), button(shell.close).last());
    await drop('broken.burden.json', '{}');
    await press(page, button(shell.close));
    await kept();

    await press(page, button(shell.levelsButton));
    await has(h1());
    await press(page, button(`${shell.levels.choose}: ${FILE.title.en}`));
    await has(h1());
    await press(page, button(shell.briefing.trial.start));
    await kept();
    await button(shell.briefing.trial.again).waitFor();
    await kept();
    await press(page, button(shell.briefing.begin));
    await roundIs(1).waitFor();
    await has(h1());
    await page.evaluate(() => document.querySelector<HTMLElement>('.skip-link')?.focus());
    await page.keyboard.press('Enter');
    await has(h1());

    await dialogAt(page.getByRole('button', { name: names.meters.trust }).first(), button(shell.close).last());
    await press(page, button(desk.hintSeen));
    await kept();
    await press(
      page,
      button(`${desk.doIt}: ${names.sideMoves.briefAssembly}`)
        .or(page.getByRole('tab', { selected: true }))
        .first(),
    );
    await kept();
    await press(page, button(desk.propose));
    await roundIs(2).waitFor();
    await kept();
    await dialogAt(button(desk.accept), button(shell.cancel));
    await press(page, button(shell.languageSwitchLabel));
    await has(button(ko.shell.languageSwitchLabel));
    await page.keyboard.press('Enter');
    await button(desk.hold).waitFor();
    await kept();
    await press(page, button(desk.walkOut));
    await press(page, page.getByRole('dialog').getByRole('button').last());
    await has(button(desk.toDebrief));
    await page.keyboard.press('Enter');
    await button(after.debrief.watch).first().waitFor();
    await has(h1());
    await press(page, button(after.debrief.watch).first());
    await page.getByRole('slider', { name: after.replay.scrub }).waitFor();
    await has(h1());
    await press(page, button(after.replay.close));
    await has(h1());
    watch.expectQuiet();
    await page.context().close();
  },
  MINUTES,
);

/** Tabs once round the page: every stop that cannot be seen to have the focus, or that a bar covers. */
async function badStops(page: Page): Promise<{ stops: number; bad: string[] }> {
  const bad: string[] = [];
  let stops = 0;
  // A new page has put the focus on its heading by then.
  await page.waitForTimeout(400);
  await page.evaluate(() => {
    for (const seen of document.querySelectorAll<HTMLElement>('[data-stops]')) delete seen.dataset['stops'];
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
  for (let keys = 0; keys < 200; keys++) {
    await page.keyboard.press('Tab');
    const told = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return null;
      const name = `${at.tagName} “${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}”`;
      const first = !('stops' in at.dataset);
      at.dataset['stops'] = '1';
      const drawn = [at, at.nextElementSibling].some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
      const box = at.getBoundingClientRect();
      const label = at instanceof HTMLInputElement ? at.labels?.[0] : null;
      const inset = Math.min(6, box.width / 3, box.height / 3);
      const points = [
        [box.left + box.width / 2, box.top + box.height / 2],
        [box.left + inset, box.top + inset],
        [box.right - inset, box.top + inset],
        [box.left + inset, box.bottom - inset],
        [box.right - inset, box.bottom - inset],
      ] as const;
      const seen = points.some(([x, y]) => {
        const there = document.elementFromPoint(x, y);
        return there && (at.contains(there) || there.contains(at) || label?.contains(there));
      });
      const over = document.elementFromPoint(points[0][0], points[0][1])?.className ?? 'the edge of the window';
      return { name, first, drawn, seen, over };
    });
    // Past the last stop the focus leaves the page.
    if (!told || !told.first) return { stops, bad };
    stops += 1;
    if (!told.drawn) bad.push(`not seen to have the focus: ${told.name}`);
    if (!told.seen) bad.push(`covered by ${told.over}: ${told.name}`);
  }
  throw new Error('the Tab key never comes round');
}

describe.each([
  [1280, 800],
  [844, 390],
  [390, 844],
  [640, 400],
] as const)('at %i×%i', (width, height) => {
  test(
    'every stop of the Tab key shows that it has the focus and is covered by nothing',
    async () => {
      const { page, words, after, button, begin, drop } = await visit(stage.browser, stage.site.url, {
        width,
        height,
      });
      const found: string[] = [];
      const look = async (where: string, least: number): Promise<void> => {
        const { stops, bad } = await badStops(page);
        for (const one of bad) found.push(`${where}: ${one}`);
        expect(stops, where).toBeGreaterThanOrEqual(least);
      };
      await button(words.shell.play).waitFor();
      await look('title', 5);
      await button(words.shell.play).click();
      await button(words.shell.briefing.begin).waitFor();
      await look('briefing', 6);
      await button(`← ${words.shell.toTitle}`).click();
      await begin(7);
      await look('table', 10);
      await drop('whole.burden.json', fileOf(finished()));
      await page.getByText(after.debrief.where.title).waitFor();
      await look('debrief', 15);
      await button(after.debrief.watch).first().click();
      await page.getByRole('slider', { name: after.replay.scrub }).waitFor();
      await look('replay', 10);
      expect(found).toEqual([]);
      await page.context().close();
    },
    MINUTES,
  );
});

test(
  'one polite region tells once what a move has brought',
  async () => {
    const { page, button, words, begin, offer } = await visit(stage.browser, stage.site.url);
    await begin(7);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const regions = document.querySelectorAll('[role="status"], [aria-live="polite"], [role="log"]');
      for (const region of regions)
        new MutationObserver(() => said.push((region as HTMLElement).innerText.trim())).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
    await offer(1);
    await expect.poll(() => button(words.desk.propose).isVisible()).toBe(true);
    const told = await said();
    expect(told).toHaveLength(1);
    const lines = (told[0] ?? '').split('\n').filter((line) => line.trim() !== '');
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines).size).toBe(lines.length);
    expect(await said()).toEqual([]);
    await page.context().close();
  },
  MINUTES,
);
