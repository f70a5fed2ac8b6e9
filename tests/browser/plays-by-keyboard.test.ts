import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { terminal } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import type { Language } from '../../src/locale/language.ts';
import { loadDebriefMessages } from '../../src/locale/debrief-messages.ts';
import { loadMessages } from '../../src/locale/messages.ts';
import { launchChromium } from './support/chromium.ts';
import { press } from './support/keyboard.ts';
import { playerOf } from './support/player.ts';
import { openStage } from './support/stage.ts';
import { watchPage } from './support/quiet-page.ts';

const SEED = 7;
const MINUTES = 5 * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'burdenshare-'));

const stage = openStage(launchChromium);

afterAll(() => rmSync(folder, { recursive: true }));

async function verified(file: string): Promise<string> {
  const said: string[] = [];
  const code = await run(['verify', file], {
    ...terminal(),
    out: (line) => said.push(line),
    err: (line) => said.push(line),
  });
  return `${code} ${said.join(' ')}`;
}

async function open(page: Page, language: Language): Promise<void> {
  await page.goto(stage.site.url);
  if (language === 'en') return;
  const { shell } = await loadMessages('en');
  await press(page, page.getByRole('button', { name: shell.languageSwitchLabel }));
}

describe.each(['en', 'ko'] as const)('the level in %s, by keyboard alone', (language) => {
  it(
    'is played from title to debrief, resumed in mid-round, saved, verified and opened again, in silence',
    async () => {
      const page = await stage.browser.newPage({
        viewport: { width: 1280, height: 800 },
        reducedMotion: language === 'en' ? 'no-preference' : 'reduce',
      });
      const watch = watchPage(page, stage.site.url);
      const { shell } = await loadMessages(language);
      const { debrief, replay } = await loadDebriefMessages(language);
      await open(page, language);
      const player = await playerOf(page, language);
      await player.begin(SEED);

      let round = 1;
      while (await player.playRound(round)) {
        round += 1;
        if (round !== 3) continue;
        await page.reload();
        await press(page, player.button(shell.carryOn));
        await player.roundIs(3).waitFor();
      }
      await player.debrief().waitFor();
      expect(round).toBeGreaterThan(3);

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        press(page, player.button(debrief.save).first()),
      ]);
      const file = join(folder, `${language}-${download.suggestedFilename()}`);
      await download.saveAs(file);
      expect(await verified(file)).toMatch(/^0 .*verified/);

      await page.goto(stage.site.url);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        press(page, page.getByRole('button', { name: shell.openFile, exact: true }).first()),
      ]);
      await chooser.setFiles(file);
      await page
        .getByRole('button', { name: debrief.watch, exact: true })
        .or(page.getByRole('button', { name: replay.close, exact: true }))
        .first()
        .waitFor();
      watch.expectQuiet();
      await page.close();
    },
    MINUTES,
  );
});
