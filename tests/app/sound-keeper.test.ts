import { expect, test, vi } from 'vitest';
import { createSoundKeeper } from '../../src/app/sound-keeper.ts';

const VOLUMES = { music: 60, room: 30, cues: 80 };
const CORRIDOR = { place: 'corridor', crowd: 0, rain: 0 } as const;
const TABLE = { ...CORRIDOR, place: 'table' } as const;

function keeper(wanted = true) {
  const desk = {
    unlock: vi.fn(async () => {}),
    play: vi.fn(),
    mood: vi.fn(),
    place: vi.fn(),
    setVolume: vi.fn(),
    mute: vi.fn(),
  };
  const load = vi.fn(async () => desk);
  return { desk, load, sound: createSoundKeeper(wanted, VOLUMES, load) };
}

test('the sound is loaded by the first gesture, and told all volumes and where one is', async () => {
  const { desk, load, sound } = keeper();
  sound.enter(CORRIDOR);
  expect(load).not.toHaveBeenCalled();
  sound.touched();
  await vi.waitFor(() => expect(desk.place).toHaveBeenCalledWith(CORRIDOR));
  expect(desk.setVolume.mock.calls).toEqual([
    ['music', 60],
    ['room', 30],
    ['cues', 80],
  ]);
});

test('sound that is not wanted is not loaded until it is', async () => {
  const { desk, load, sound } = keeper(false);
  sound.touched();
  sound.enter(TABLE);
  expect(load).not.toHaveBeenCalled();
  sound.switchTo(true);
  await vi.waitFor(() => expect(desk.place).toHaveBeenCalledWith(TABLE));
});

test('a place is told once, however often the page is drawn', async () => {
  const { desk, sound } = keeper();
  sound.touched();
  for (const place of [CORRIDOR, CORRIDOR, TABLE, TABLE]) sound.enter({ ...place });
  await vi.waitFor(() => expect(desk.place).toHaveBeenLastCalledWith(TABLE));
  const told = desk.place.mock.calls.filter(([place]) => place.place === 'table');
  expect(told.length).toBeLessThanOrEqual(2);
});
