import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedLevel } from '../support/shipped-levels.ts';
import { launchChromium } from './support/chromium.ts';
import { visit } from './support/guest.ts';
import { fileOf, finished } from './support/sessions.ts';
import { serveBuild, type Site } from './support/site.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];
let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveBuild();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What of the page sticks out of the window, and every text that is wider than the box that shows it. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const found = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const text = [...element.childNodes].some(
        (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
      );
      if (!text || !element.checkVisibility() || element instanceof SVGElement) continue;
      const style = getComputedStyle(element);
      const unseen = element.closest('.unseen') !== null || element.clientWidth <= 1;
      if (unseen || style.display === 'inline' || element instanceof HTMLSelectElement) continue;
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.tagName}.${element.className}: “${element.innerText.slice(0, 60)}”`);
    }
    return found;
  });

describe.each(['en', 'ko'] as const)('in %s', (language) => {
  /** Asks at every size; what does not fit is told with its size. */
  const look = async (page: Page, name: string, each: (size: string) => Promise<string[]>): Promise<void> => {
    const found: string[] = [];
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.waitForTimeout(200);
      for (const misfit of await each(`${size.width}`)) found.push(`${name} at ${size.width}: ${misfit}`);
    }
    expect(found).toEqual([]);
  };

  test('title, levels and briefing fit the window at every size, with no text cut off', async () => {
    const { page, watch, words, button } = await visit(browser, site.url, { language });
    await button(words.shell.play).waitFor();
    await look(page, 'title', () => misfits(page));
    await button(words.shell.levelsButton).click();
    await button(words.shell.levels.layTable).waitFor();
    await look(page, 'levels', () => misfits(page));
    await button(`← ${words.shell.toTitle}`).click();
    await button(words.shell.play).click();
    await button(words.shell.briefing.begin).waitFor();
    await look(page, 'briefing', () => misfits(page));
    watch.expectQuiet();
    await page.context().close();
  }, 60_000);

  test('every part of the table fits the window at every size, with no text cut off', async () => {
    const { page, watch, begin, offer } = await visit(browser, site.url, { language });
    await begin(7);
    await offer(1);
    await look(page, 'table', async () => {
      const found = await misfits(page);
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        const name = await tab.innerText();
        found.push(...(await misfits(page)).map((misfit) => `${name}: ${misfit}`));
      }
      return [...new Set(found)];
    });
    watch.expectQuiet();
    await page.context().close();
  }, 60_000);

  test('a package of eight issues with long names is seen whole on a laptop and on a tablet', async () => {
    const { page, watch, words, button } = await visit(browser, site.url, { language });
    const { shell } = words;
    const { file } = shippedLevel('1977-withdrawal.json');
    await button(shell.levelsButton).click();
    await button(`${shell.levels.choose}: ${file.title[language]}`).click();
    await button(shell.briefing.begin).click();
    await page.locator('.issue').nth(7).waitFor();
    for (const size of [SIZES[0], SIZES[1]]) {
      if (size) await page.setViewportSize(size);
      await page.waitForTimeout(200);
      const over = await page.locator('.composer').evaluate((panel) => panel.scrollHeight - panel.clientHeight);
      expect(over, `${size?.width}`).toBe(0);
    }
    watch.expectQuiet();
    await page.context().close();
  }, 60_000);

  test('debrief, all opened, and replay fit the window at every size, with no text cut off', async () => {
    const { page, watch, after, pick, button } = await visit(browser, site.url, { language });
    await pick('whole.burden.json', fileOf(finished()));
    await page.getByText(after.debrief.where.title).waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await look(page, 'debrief', () => misfits(page));
    await button(after.debrief.watch).first().click();
    await page.getByRole('slider', { name: after.replay.scrub }).waitFor();
    await page.keyboard.press('End');
    await look(page, 'replay', () => misfits(page));
    watch.expectQuiet();
    await page.context().close();
  }, 60_000);
});

test('the eye that looks for misfits sees a page that is too wide and a text that is cut off', async () => {
  const { page } = await visit(browser, site.url);
  await page.evaluate(() => {
    const cut = document.createElement('p');
    cut.textContent = 'a planted text that is much too long for its box';
    Object.assign(cut.style, { width: '60px', whiteSpace: 'nowrap', overflow: 'hidden' });
    const wide = document.createElement('div');
    wide.style.width = '3000px';
    wide.style.height = '1px';
    document.body.append(cut, wide);
  });
  const found = (await misfits(page)).join(' ');
  expect(found).toContain('the page is 3000 wide');
  expect(found).toContain('a planted text');
  await page.context().close();
});
