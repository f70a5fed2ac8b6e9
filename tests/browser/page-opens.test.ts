import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { watchPage } from './support/quiet-page.ts';
import { type Site, serveBuild } from './support/site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each(['/', '/games/burdenshare/'])('served under %s', (base) => {
  let site: Site;

  beforeAll(async () => {
    site = await serveBuild(base);
  });

  afterAll(() => site.close());

  test('the page opens with a button to press, silent and without leaving its origin', async () => {
    const page = await browser.newPage();
    const watch = watchPage(page, site.url);
    await page.goto(site.url, { waitUntil: 'networkidle' });
    await page.getByRole('button').first().waitFor();
    watch.expectQuiet();
    await page.close();
  });
});

test('the watch hears a warning, an uncaught error, a request that leaves and a missing file', async () => {
  const site = await serveBuild();
  const page = await browser.newPage();
  const watch = watchPage(page, site.url);
  await page.goto(`${site.url}THIRD-PARTY-NOTICES.txt`);
  await page.evaluate(async () => {
    console.warn('planted');
    setTimeout(() => {
      throw new Error('planted');
    });
    await fetch('http://localhost:9/').catch(() => null);
    await fetch('./missing.png').catch(() => null);
  });
  await expect.poll(() => watch.trouble().join('\n')).toMatch(/uncaught: Error: planted/);
  const heard = watch.trouble().join('\n');
  expect(heard).toMatch(/console warning: planted/);
  expect(heard).toMatch(/left the house: http:\/\/localhost:9/);
  expect(heard).toMatch(/status 404: .*missing\.png/);
  expect(() => watch.expectQuiet()).toThrow('not silent');
  await page.close();
  await site.close();
});
