import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchPlainChromium } from './chromium.ts';
import { serveBuild, type Site } from './site.ts';

/** The built game, served, and a browser: there from the first test of a file to the last. */
export interface Stage {
  readonly site: Site;
  readonly browser: Browser;
}

/** Opens them for the tests of a file. Most need no picture, and every page is quicker without a graphics card for it. */
export function openStage(launch: () => Promise<Browser> = launchPlainChromium, base?: string): Stage {
  let open: Stage | null = null;
  const stage = (): Stage => {
    if (!open) throw new Error('the stage is open only while tests run');
    return open;
  };
  beforeAll(async () => {
    open = { site: await serveBuild(base), browser: await launch() };
  });
  afterAll(async () => {
    await open?.browser.close();
    await open?.site.close();
  });
  return {
    get site() {
      return stage().site;
    },
    get browser() {
      return stage().browser;
    },
  };
}
