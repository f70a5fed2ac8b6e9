import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LOOPS } from '../../src/audio/cue-sprite.ts';
import { type Guest, visit } from './support/guest.ts';
import { openStage } from './support/stage.ts';

const stage = openStage();

/** Names of the sound files that a page has asked for, as they come. */
async function listening(): Promise<{ guest: Guest; asked: string[] }> {
  const asked: string[] = [];
  const listen = async (page: Page): Promise<void> => {
    page.on('request', (request) => {
      const name = /audio\/(.+)\.mp3$/.exec(new URL(request.url()).pathname)?.[1];
      if (name) asked.push(name);
    });
  };
  return { guest: await visit(stage.browser, stage.site.url, { picture: true, prepare: listen }), asked };
}

test('nothing of the sound is fetched before the first gesture, and only what is heard after it', async () => {
  const { guest, asked } = await listening();
  await guest.page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await guest.page.keyboard.press('Tab');
  const score = ['cues', 'score-bed', 'score-pulse', 'score-tense', 'score-warm'];
  await expect.poll(() => asked.toSorted(), { timeout: 20_000 }).toEqual([...score, 'place-corridor'].toSorted());
  await guest.begin(7);
  await expect.poll(() => asked, { timeout: 20_000 }).toContain('place-table');
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).not.toContain('place-assembly');
  guest.watch.expectQuiet();
  await guest.page.close();
});

test('with the sound switched off nothing of it is ever fetched', async () => {
  const asked: string[] = [];
  const guest = await visit(stage.browser, stage.site.url, {
    picture: true,
    prepare: async (page) => {
      page.on('request', (request) => asked.push(request.url()));
      await page.addInitScript(() => localStorage.setItem('burdenshare.sound', 'off'));
    },
  });
  await guest.begin(7);
  await guest.page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /\.mp3|howler/.test(url))).toEqual([]);
  await guest.page.close();
});

/** What Chromium hears of a loop as it is shipped: decoded at its own rate, from the window that repeats. */
async function heard(page: Page, name: string, window: readonly [number, number]) {
  return page.evaluate(
    async ([file, start, length]) => {
      const answer = await fetch(`./audio/${file}.mp3`);
      const context = new OfflineAudioContext(1, 1, 48_000);
      const buffer = await context.decodeAudioData(await answer.arrayBuffer());
      const all = buffer.getChannelData(0);
      const from = Math.round(start * 48);
      const samples = all.subarray(from, from + Math.round(length * 48));
      let peak = 0;
      let sum = 0;
      let power = 0;
      for (const sample of samples) {
        peak = Math.max(peak, Math.abs(sample));
        sum += sample;
        power += sample * sample;
      }
      const step = (at: number): number => {
        const here = samples[(at + samples.length) % samples.length] ?? 0;
        const before = samples[(at - 1 + samples.length) % samples.length] ?? 0;
        return Math.abs(here - before);
      };
      const near = Array.from({ length: 961 }, (_, i) => step(i - 480));
      return {
        whole: samples.length === Math.round(length * 48),
        peak,
        mean: sum / samples.length,
        rms: Math.sqrt(power / samples.length),
        seam: step(0),
        near: Math.sqrt(near.reduce((total, one) => total + one * one, 0) / near.length),
      };
    },
    [name, window[0], window[1]] as const,
  );
}

test('every loop, as it is shipped and decoded, is whole, does not clip, and joins its own start', async () => {
  const { guest } = await listening();
  for (const [name, window] of Object.entries(LOOPS)) {
    const loop = await heard(guest.page, name, window);
    expect(loop.whole, name).toBe(true);
    expect(loop.peak, name).toBeLessThan(0.9);
    expect(Math.abs(loop.mean), name).toBeLessThan(0.001);
    expect(loop.rms, name).toBeGreaterThan(0.03);
    expect(loop.seam, name).toBeLessThan(6 * loop.near);
  }
  await guest.page.close();
});
