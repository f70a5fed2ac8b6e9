import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { slimPhaser } from '../../src/tools/slim-phaser.ts';
import { launchChromium } from '../browser/support/chromium.ts';
import type { Drawing } from './room-page/counters.ts';
import type { Bench } from './room-page/room-page.ts';

const ROOT = resolve('tests/bench/room-page');
/** The table side-on and end-on; small enough for a machine that draws without a graphics card. */
export const SIDE_ON = { width: 844, height: 280 } as const;
export const END_ON = { width: 390, height: 220 } as const;
/** The page's clock runs so much slower that a movement of 780 ms takes 8 s. */
const SLOWER = 10;
/** After so long every fade is under way; after so long again the movement still is. */
const UNDER_WAY_MS = 1500;
const STILL_MOVING_MS = 7000;

declare const window: { readonly bench: Bench };

/** The room alone on a page, built as the game is, in one Chromium. */
export interface RoomBench {
  readonly page: Page;
  open(box: { width: number; height: number }, options?: { still?: boolean; dry?: boolean }): Promise<void>;
  /** Makes every movement from now on last so many times as long. */
  slowDown(times: number): Promise<void>;
  /** Begins the busiest movement. */
  turn(): Promise<void>;
  close(): Promise<void>;
  takeDrawings(): Promise<Drawing[]>;
  end(): Promise<void>;
}

export async function openRoomBench(): Promise<RoomBench> {
  const outDir = mkdtempSync(join(tmpdir(), 'room-bench-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [slimPhaser()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: 'phaser', test: /slim-phaser|node_modules[\\/](phaser|eventemitter3)[\\/]/ }],
          },
        },
      },
    },
  });
  const site = await preview({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  const address = site.httpServer.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => 'bench' in window);
  return {
    page,
    open: async ({ width, height }, { still = false, dry = false } = {}) => {
      await page.evaluate((asked) => window.bench.openRoom(asked), { width, height, still, dry });
      await page.waitForTimeout(300);
    },
    slowDown: (times) => page.evaluate((n) => window.bench.slowDown(n), times),
    turn: () => page.evaluate(() => window.bench.turn()),
    close: () => page.evaluate(() => window.bench.closeRoom()),
    takeDrawings: () => page.evaluate(() => window.bench.takeDrawings()),
    end: async () => {
      await browser.close();
      await site.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

/** Begins the busiest movement and waits until it is well under way. */
async function inTheMidst(room: RoomBench): Promise<void> {
  await room.slowDown(SLOWER);
  await room.turn();
  await room.page.waitForTimeout(UNDER_WAY_MS);
  await room.takeDrawings();
}

async function settled(room: RoomBench): Promise<void> {
  await room.page.keyboard.press('Shift');
  await room.page.waitForTimeout(500);
}

/** What is drawn in the midst of the busiest movement. */
export async function busyDrawings(room: RoomBench): Promise<Drawing[]> {
  await inTheMidst(room);
  await room.page.waitForTimeout(STILL_MOVING_MS - UNDER_WAY_MS);
  const drawings = await room.takeDrawings();
  await settled(room);
  return drawings;
}

/** Opens an empty Phaser scene in the same page, measures, and closes it. */
export async function beside<T>(room: RoomBench, measure: () => Promise<T>): Promise<T> {
  await room.page.evaluate(({ width, height }) => window.bench.openEmpty(width, height), SIDE_ON);
  await room.page.waitForTimeout(UNDER_WAY_MS);
  await room.takeDrawings();
  const measured = await measure();
  await room.page.evaluate(() => window.bench.closeEmpty());
  await room.page.waitForTimeout(300);
  return measured;
}

export async function emptyDrawings(room: RoomBench): Promise<Drawing[]> {
  await room.page.waitForTimeout(2000);
  return room.takeDrawings();
}

interface SampleNode {
  readonly selfSize: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly SampleNode[];
}

function bytesOf({ selfSize, callFrame, children }: SampleNode, whose: RegExp): number {
  const own = whose.test(callFrame.url) ? selfSize : 0;
  return (children ?? []).reduce((sum, child) => sum + bytesOf(child, whose), own);
}

/** Bytes of heap that script allocates for each drawing, those collected since included; the room's own code apart. */
export interface Allocated {
  readonly all: number;
  readonly own: number;
}

export async function allocatedPerDrawing(room: RoomBench): Promise<Allocated> {
  const session = await room.page.context().newCDPSession(room.page);
  await session.send('HeapProfiler.startSampling', {
    samplingInterval: 256,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await room.page.waitForTimeout(STILL_MOVING_MS - UNDER_WAY_MS - 500);
  const { profile } = await session.send('HeapProfiler.stopSampling');
  const drawn = (await room.takeDrawings()).length;
  await session.detach();
  return { all: bytesOf(profile.head, /./) / drawn, own: bytesOf(profile.head, /index-/) / drawn };
}

export async function busyAllocation(room: RoomBench): Promise<Allocated> {
  await inTheMidst(room);
  const measured = await allocatedPerDrawing(room);
  await settled(room);
  return measured;
}
