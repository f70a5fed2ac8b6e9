import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FILE } from '../presenter/played-session.ts';
import { misfits } from './support/boxes.ts';
import { visit } from './support/guest.ts';
import { addRules } from './support/rules.ts';
import { openStage } from './support/stage.ts';

const MINUTES = 5 * 60_000;
const stage = openStage();

interface Run {
  readonly width: number;
  readonly height: number;
  readonly css?: string;
  /** The browser's own size of type in CSS px, 16 where it is not said. */
  readonly type?: number;
  readonly forcedColors?: 'active';
}

/** A browser's zoom halves the window; a reader's larger type or spacing comes as style rules. */
const RUNS: Readonly<Record<string, Run>> = {
  'a zoom of 200 %': { width: 640, height: 400 },
  'a zoom of 400 %': { width: 320, height: 256 },
  'type of twice the size': { width: 1280, height: 800, type: 32 },
  'the text spacing of WCAG 1.4.12': {
    width: 1280,
    height: 800,
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
          p { margin-bottom: 2em !important; }`,
  },
  'forced colours': { width: 1280, height: 800, forcedColors: 'active' },
};

/** As in the browser's settings: also what is measured in em by media queries follows. */
async function setType(page: Page, standard: number): Promise<void> {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}

/** What of the page cannot be brought into sight by scrolling: a control or a heading that stays outside the window. */
const outOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lost: string[] = [];
    const within = document.querySelector('dialog[open]') ?? document;
    for (const element of within.querySelectorAll<HTMLElement>('button, select, input, h1, h2, h3')) {
      const drawn = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!drawn || element.closest('.unseen')) continue;
      element.scrollIntoView({ block: 'center', inline: 'center' });
      const box = element.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const there = document.elementFromPoint(x, y);
      if (!there || !(element.contains(there) || there.contains(element)))
        lost.push(`${element.tagName} “${(element.getAttribute('aria-label') ?? element.innerText).slice(0, 40)}”`);
    }
    scrollTo(0, 0);
    return lost;
  });

describe.each(['en', 'ko'] as const)('in %s', (language) => {
  test.each(Object.entries(RUNS))(
    'with %s a round is played, and nothing is cut off, covered or lost',
    async (_, { width, height, css, type, forcedColors }) => {
      const guest = await visit(stage.browser, stage.site.url, {
        language,
        width,
        height,
        prepare: async (page) => {
          await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: forcedColors ?? 'none' });
          if (type) await setType(page, type);
        },
      });
      const { page, words, button, roundIs } = guest;
      const { desk } = words;
      if (css) await addRules(page, css);
      const found: string[] = [];
      const look = async (where: string): Promise<void> => {
        for (const fault of [...(await misfits(page)), ...(await outOfReach(page))]) found.push(`${where}: ${fault}`);
      };
      const openTab = async (name: string): Promise<void> => {
        const tab = page.getByRole('tab', { name, exact: true });
        if (await tab.count()) await tab.click();
      };
      await button(words.shell.play).waitFor();
      await look('title');
      await guest.begin(7);
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await look(`table, ${await tab.innerText()}`);
      }
      await openTab(desk.tabs.compose);
      await page.getByRole('slider', { name: FILE.issues[0]?.name[language] ?? '' }).press('ArrowRight');
      await openTab(desk.tabs.speech);
      await page.getByRole('group', { name: desk.tone }).locator('label').first().click();
      await button(desk.propose).click();
      const dialog = page.getByRole('dialog');
      if (await dialog.isVisible()) {
        await look('question');
        await dialog.getByRole('button').last().click();
      }
      await roundIs(2).waitFor();
      await look('round 2');
      expect(found).toEqual([]);
      guest.watch.expectQuiet();
      await page.context().close();
    },
    MINUTES,
  );
});

test('in forced colours one still sees what is chosen, how full a bar is, and where the focus is', async () => {
  const guest = await visit(stage.browser, stage.site.url, {
    prepare: (page) => page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' }),
  });
  const { page } = guest;
  await guest.begin(7);
  const drawn = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { backgroundColor, color, outlineStyle, borderTopColor } = getComputedStyle(element);
        return { backgroundColor, color, outlineStyle, borderTopColor };
      });
  const chosen = await drawn('.segment input:checked + .segment-face');
  const other = await drawn('.segment input:not(:checked) + .segment-face');
  expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
  const full = await drawn('.meter-track span');
  const track = await drawn('.meter-track');
  expect(full.backgroundColor).not.toBe(track.backgroundColor);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect((await drawn(':focus')).outlineStyle).not.toBe('none');
  await page.context().close();
});
