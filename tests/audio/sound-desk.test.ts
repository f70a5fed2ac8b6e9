import { afterEach, expect, test, vi } from 'vitest';
import { createSoundDesk } from '../../src/audio/sound-desk.ts';
import { fakeKit, fakePage } from './fake-howler.ts';

const options = { baseUrl: './' };
afterEach(() => vi.unstubAllGlobals());

async function openDesk(kit = fakeKit()) {
  const desk = createSoundDesk(options, async () => kit);
  await desk.unlock();
  kit.arrive();
  return { desk, kit };
}

test('nothing is fetched before the first gesture', () => {
  const load = vi.fn(async () => fakeKit());
  const desk = createSoundDesk(options, load);
  desk.play('phone');
  desk.mood({ trust: 2_000, pressure: 5_000 });
  expect(load).not.toHaveBeenCalled();
});

test('two gestures load the sounds once', async () => {
  const load = vi.fn(async () => fakeKit());
  const desk = createSoundDesk(options, load);
  await Promise.all([desk.unlock(), desk.unlock()]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('the three files are asked for under the base address', async () => {
  const { kit } = await openDesk();
  expect(kit.players.map(({ source }) => source).toSorted()).toEqual([
    './audio/cues.mp3',
    './audio/score-calm.mp3',
    './audio/score-tense.mp3',
  ]);
});

test('a cue plays its own part of the strip', async () => {
  const { desk, kit } = await openDesk();
  desk.play('vote');
  expect(kit.named('cues').played).toEqual(['vote']);
});

test('a cue that comes before its sound has loaded is dropped, not played late', async () => {
  const kit = fakeKit();
  const desk = createSoundDesk(options, async () => kit);
  await desk.unlock();
  desk.play('vote');
  kit.arrive();
  expect(kit.named('cues').played).toEqual([]);
});

test('a cue is dropped while the browser keeps the clock stopped', async () => {
  const { desk, kit } = await openDesk();
  kit.time.state = 'suspended';
  desk.play('vote');
  expect(kit.named('cues').played).toEqual([]);
});

test('a cue that still sounds is not started again', async () => {
  const { desk, kit } = await openDesk();
  desk.play('phone');
  kit.named('cues').playing = () => true;
  desk.play('phone');
  desk.play('vote');
  expect(kit.named('cues').played).toEqual(['phone', 'vote']);
});

test('both layers of the score start together, when both have loaded', async () => {
  const kit = fakeKit();
  await createSoundDesk(options, async () => kit).unlock();
  kit.named('calm').arrive();
  expect(kit.named('calm').played).toEqual([]);
  kit.named('tense').arrive();
  expect([kit.named('calm').played, kit.named('tense').played]).toEqual([['loop'], ['loop']]);
});

test('the score fades from calm to tense as trust goes', async () => {
  const { desk, kit } = await openDesk();
  desk.mood({ trust: 10_000, pressure: 0 });
  const trusting = kit.named('calm').level;
  expect(kit.named('tense').level).toBe(0);
  desk.mood({ trust: 0, pressure: 10_000 });
  expect(kit.named('calm').level).toBe(0);
  expect(kit.named('tense').level).toBe(trusting);
});

test('the same mood again starts no second fade', async () => {
  const { desk, kit } = await openDesk();
  desk.mood({ trust: 4_000, pressure: 0 });
  const before = kit.named('calm').fades.length;
  desk.mood({ trust: 4_000, pressure: 0 });
  expect(kit.named('calm').fades.length).toBe(before);
});

test('music and cues have their own volumes', async () => {
  const { desk, kit } = await openDesk();
  desk.setVolume('music', 0);
  desk.setVolume('cues', 100);
  expect([kit.named('calm').level, kit.named('tense').level, kit.named('cues').level]).toEqual([0, 0, 1]);
});

test('what was set before the first gesture holds after it', async () => {
  const kit = fakeKit();
  const desk = createSoundDesk(options, async () => kit);
  desk.mute(true);
  desk.setVolume('cues', 50);
  desk.setVolume('music', 0);
  await desk.unlock();
  kit.arrive();
  expect(kit.muted).toEqual([true]);
  expect(kit.named('cues').level).toBe(0.25);
  expect(kit.named('calm').level).toBe(0);
});

test('a hidden page stops the clock and a shown one starts it again', async () => {
  const page = fakePage();
  vi.stubGlobal('document', page);
  const { desk, kit } = await openDesk();
  page.show(false);
  expect(kit.time.state).toBe('suspended');
  desk.play('vote');
  page.show(true);
  expect(kit.time.state).toBe('running');
  expect(kit.named('cues').played).toEqual([]);
});

test('a clock the browser stopped is woken by the next gesture', async () => {
  const page = fakePage();
  vi.stubGlobal('document', page);
  const { kit } = await openDesk();
  kit.time.state = 'interrupted';
  page.dispatchEvent(new Event('pointerup'));
  expect(kit.time.state).toBe('running');
});

test('a clock that refuses to run disturbs nobody', async () => {
  const kit = fakeKit();
  kit.time.state = 'suspended';
  kit.time.refuses = true;
  const { desk } = await openDesk(kit);
  await expect(desk.unlock()).resolves.toBeUndefined();
  expect(kit.time.resumed).toBeGreaterThan(0);
});

test('without audio every call does nothing', async () => {
  const desk = createSoundDesk(options, async () => undefined);
  await expect(desk.unlock()).resolves.toBeUndefined();
  expect(() => {
    desk.play('vote');
    desk.mood({ trust: 0, pressure: 0 });
    desk.setVolume('music', 10);
    desk.mute(true);
    desk.close();
  }).not.toThrow();
});

test('a failed download is silent, and the next gesture tries again', async () => {
  const kit = fakeKit();
  const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(kit);
  const desk = createSoundDesk(options, load);
  await expect(desk.unlock()).resolves.toBeUndefined();
  await desk.unlock();
  expect(kit.players.length).toBe(3);
});

test('a player that throws silences the desk instead of the game', async () => {
  const { desk, kit } = await openDesk();
  kit.named('cues').play = () => {
    throw new Error('broken');
  };
  expect(() => desk.play('vote')).not.toThrow();
});

test('closing frees the sounds and stops watching the page', async () => {
  const page = fakePage();
  vi.stubGlobal('document', page);
  const { desk, kit } = await openDesk();
  desk.close();
  kit.time.state = 'suspended';
  page.show(true);
  expect(kit.players.every(({ unloaded }) => unloaded)).toBe(true);
  expect(kit.time.state).toBe('suspended');
});

test('closing while the sounds are still on their way starts none', async () => {
  const kit = fakeKit();
  const desk = createSoundDesk(options, async () => kit);
  const unlocked = desk.unlock();
  desk.close();
  await unlocked;
  expect(kit.players).toEqual([]);
});
