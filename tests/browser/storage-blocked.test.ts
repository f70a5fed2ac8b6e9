import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseFacts } from '../../src/content/facts.ts';
import { judge } from '../record/forge.ts';
import { visit } from './support/guest.ts';
import { openStage } from './support/stage.ts';

const stage = openStage();
const facts = parseFacts(readFileSync(new URL('../../levels/facts/history.json', import.meta.url), 'utf8'));

/** As a browser does that was told to keep nothing: the very names throw. */
const closed = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });

/** As a full disk does: everything can be opened, and nothing written. */
const full = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = refuse;
    Storage.prototype.setItem = refuse;
  });

describe.each([
  ['closed', closed],
  ['full', full],
] as const)('with a storage that is %s', (_, prepare) => {
  test('play goes on, and the banner offers the file, which holds the session', async () => {
    const { page, watch, words, begin, offer, button, roundIs } = await visit(stage.browser, stage.site.url, {
      prepare,
    });
    await begin(7);
    const banner = page.getByRole('alert').filter({ hasText: words.shell.notStored });
    await banner.waitFor();
    await offer(1);
    await offer(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      banner.getByRole('button', { name: words.shell.saveFile }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(judge(text, facts.ok ? facts.value : new Map())).toMatchObject({ verdict: 'verified' });
    await offer(3);
    expect(await roundIs(4).isVisible()).toBe(true);
    expect(await button(words.desk.propose).isVisible()).toBe(true);
    watch.expectQuiet();
    await page.context().close();
  }, 60_000);
});
