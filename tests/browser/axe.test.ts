import { describe, expect, test } from 'vitest';
import { violations, wear } from './support/axe.ts';
import { structureFaults } from './support/structure.ts';
import { visit } from './support/guest.ts';
import {
  lookAfterTheTable,
  lookAtInterruptions,
  lookAtTheTable,
  lookBeforeTheTable,
  type Look,
} from './support/states.ts';
import { openStage } from './support/stage.ts';

const MINUTES = 5 * 60_000;
// Axe does not look into the picture; without it every state comes quicker.
const stage = openStage();

describe.each(['en', 'ko'] as const)('in %s', (language) => {
  test(
    'in every state of every screen axe finds no violation of WCAG 2.0 to 2.2 A and AA, light or dark; headings, languages and titles are in order',
    async () => {
      const guest = await visit(stage.browser, stage.site.url, {
        language,
      });
      const found = new Map<string, string[]>();
      const seen: string[] = [];
      const titles = new Set<string>();
      const look: Look = async ({ page }, state) => {
        for (const wrong of await structureFaults(page)) found.set(wrong, [...(found.get(wrong) ?? []), state]);
        titles.add(await page.title());
        // At night only the colours are others, whatever the language.
        for (const colorScheme of language === 'en' ? (['light', 'dark'] as const) : (['light'] as const)) {
          await wear(page, colorScheme);
          for (const wrong of await violations(page, colorScheme === 'dark'))
            found.set(wrong, [...(found.get(wrong) ?? []), `${state}, ${colorScheme}`]);
        }
        seen.push(state);
      };
      await lookBeforeTheTable(guest, look);
      await lookAtTheTable(guest, look);
      await lookAfterTheTable(guest, look);
      await lookAtInterruptions(guest, stage.site.url, look);
      expect([...found].map(([wrong, where]) => `${wrong} (${where.join('; ')})`)).toEqual([]);
      expect(seen.length).toBeGreaterThan(25);
      // Title, levels, two briefings, two tables, vote, debrief, replay.
      expect(titles.size).toBeGreaterThanOrEqual(8);
      guest.watch.expectQuiet();
      await guest.page.context().close();
    },
    MINUTES,
  );
});

test('axe sees a planted fault', async () => {
  const { page } = await visit(stage.browser, stage.site.url);
  await page.evaluate(() => {
    const pale = document.createElement('p');
    pale.textContent = 'pale words';
    Object.assign(pale.style, { color: '#bbb', background: '#fff' });
    document.querySelector('main')?.append(pale, document.createElement('select'));
  });
  const found = (await violations(page)).join(' ');
  expect(found).toContain('color-contrast');
  expect(found).toContain('select-name');
  await page.context().close();
});
