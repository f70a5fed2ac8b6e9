import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { busyDrawings, END_ON, openRoomBench, type RoomBench, SIDE_ON } from '../bench/room-harness.ts';
import { MOST_DRAW_CALLS } from '../bench/room-limits.ts';

let room: RoomBench;

beforeAll(async () => {
  room = await openRoomBench();
});

afterEach(async () => {
  await room.close();
});

afterAll(async () => {
  await room.end();
});

test.each([
  ['side-on', SIDE_ON],
  ['end-on', END_ON],
])(
  'the busiest movement, %s, stays below the limit of draw calls',
  async (_, box) => {
    await room.open(box);
    const drawings = await busyDrawings(room);
    expect(drawings.length).toBeGreaterThan(0);
    expect(Math.max(...drawings.map(({ calls }) => calls))).toBeLessThanOrEqual(MOST_DRAW_CALLS);
  },
  60_000,
);

test.each([
  ['a key', () => room.page.keyboard.press('Shift')],
  ['a tap', () => room.page.mouse.click(20, 700)],
])(
  '%s ends a movement',
  async (_, touch) => {
    await room.open(END_ON, { dry: true });
    await room.slowDown(1000);
    await room.turn();
    await room.page.waitForTimeout(800);
    expect(await room.takeDrawings()).not.toEqual([]);
    await touch();
    await room.page.waitForTimeout(800);
    await room.takeDrawings();
    await room.page.waitForTimeout(600);
    expect(await room.takeDrawings()).toEqual([]);
  },
  60_000,
);

test('with reduced motion a change is there at once and nothing moves', async () => {
  await room.open(END_ON, { still: true });
  await room.slowDown(1);
  await room.takeDrawings();
  const before = await room.page.screenshot();
  await room.turn();
  const after = await room.page.screenshot();
  await room.page.waitForTimeout(900);
  expect(await room.takeDrawings()).toEqual([]);
  expect(after.equals(before)).toBe(false);
  expect((await room.page.screenshot()).equals(after)).toBe(true);
}, 60_000);
