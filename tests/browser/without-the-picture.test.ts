import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { PHASER, visit } from './support/guest.ts';
import { openStage } from './support/stage.ts';

const stage = openStage(launchChromium);

test('a round is played before Phaser has arrived, and the room is drawn when it has', async () => {
  const held: Route[] = [];
  const { page, watch, begin, offer } = await visit(stage.browser, stage.site.url, {
    picture: true,
    prepare: (opened) => opened.route(PHASER, (route) => void held.push(route)),
  });
  await begin(7);
  await offer(1);
  expect(held).toHaveLength(1);
  const picture = page.getByRole('img', { name: /^Picture of the room/ }).locator('canvas');
  expect(await picture.count()).toBe(0);
  for (const route of held) await route.continue();
  await picture.waitFor();
  await offer(2);
  watch.expectQuiet();
  await page.context().close();
}, 60_000);

test('without Phaser the level plays on', async () => {
  const { page, watch, begin, offer } = await visit(stage.browser, stage.site.url, {
    picture: true,
    prepare: (opened) => opened.route(PHASER, (route) => route.abort('failed')),
  });
  await begin(7);
  for (const round of [1, 2, 3]) await offer(round);
  expect(await page.locator('canvas').count()).toBe(0);
  expect(watch.trouble().filter((line) => !/phaser|net::ERR_FAILED/.test(line))).toEqual([]);
  await page.context().close();
}, 60_000);

test('without WebGL the level plays on', async () => {
  const plain = await launchChromium('--disable-3d-apis');
  const { page, watch, begin, offer } = await visit(plain, stage.site.url, { picture: true });
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull();
  await begin(7);
  for (const round of [1, 2, 3]) await offer(round);
  watch.expectQuiet();
  await plain.close();
}, 60_000);
