import { afterEach, expect, test, vi } from 'vitest';
import { createSoundDesk } from '../../src/audio/sound-desk.ts';
import { fakeKit, fakePage } from './fake-howler.ts';

const options = { baseUrl: './' };
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function openDesk(kit = fakeKit()) {
  const desk = createSoundDesk(options, async () => kit);
  await desk.unlock();
  kit.arrive();
  return { desk, kit };
}

test('nothing is fetched before the first gesture', () => {
  const load = vi.fn(async () => fakeKit());
  const desk = createSoundDesk(options, load);
  desk.play(['phone']);
  desk.mood({ trust: 2_000, pressure: 5_000 });
  expect(load).not.toHaveBeenCalled();
});

test('two gestures load the sounds once', async () => {
  const load = vi.fn(async () => fakeKit());
  const desk = createSoundDesk(options, load);
  await Promise.all([desk.unlock(), desk.unlock()]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('the cues and the stems are asked for under the base address, and no place before one is entered', async () => {
  const { kit } = await openDesk();
  expect(kit.players.map(({ source }) => source).toSorted()).toEqual([
    './audio/cues.mp3',
    './audio/score-bed.mp3',
    './audio/score-pulse.mp3',
    './audio/score-tense.mp3',
    './audio/score-warm.mp3',
  ]);
});

test('a cue plays its own part of the strip', async () => {
  const { desk, kit } = await openDesk();
  desk.play(['vote']);
  expect(kit.named('cues').played).toEqual(['vote']);
});

test('a cue that comes before its sound has loaded is dropped, not played late', async () => {
  const kit = fakeKit();
  const desk = createSoundDesk(options, async () => kit);
  await desk.unlock();
  desk.play(['vote']);
  kit.arrive();
  expect(kit.named('cues').played).toEqual([]);
});

test('a cue is dropped while the browser keeps the clock stopped', async () => {
  const { desk, kit } = await openDesk();
  kit.time.state = 'suspended';
  desk.play(['vote']);
  expect(kit.named('cues').played).toEqual([]);
});

test('a cue that still sounds is not started again', async () => {
  const { desk, kit } = await openDesk();
  desk.play(['phone']);
  kit.named('cues').playing = () => true;
  desk.play(['phone']);
  desk.play(['vote']);
  expect(kit.named('cues').played).toEqual(['phone', 'vote']);
});

test('cues of one move are heard one after the other, and no more than three at once', async () => {
  vi.useFakeTimers();
  const { desk, kit } = await openDesk();
  kit.named('cues').playing = () => true;
  desk.play(['offer-made', 'offer-declined', 'round-begins', 'demand-arrives']);
  expect(kit.named('cues').played).toEqual(['offer-made']);
  vi.advanceTimersByTime(500);
  expect(kit.named('cues').played).toEqual(['offer-made', 'offer-declined']);
  vi.advanceTimersByTime(5_000);
  expect(kit.named('cues').played).toEqual(['offer-made', 'offer-declined', 'round-begins']);
});

test('the next move does not wait for the sounds of the last', async () => {
  vi.useFakeTimers();
  const { desk, kit } = await openDesk();
  desk.play(['offer-made', 'offer-declined', 'round-begins']);
  desk.play(['walk-out']);
  vi.advanceTimersByTime(5_000);
  expect(kit.named('cues').played).toEqual(['offer-made', 'walk-out']);
});

test('a move without a sound does not cut off the sounds of the last', async () => {
  vi.useFakeTimers();
  const { desk, kit } = await openDesk();
  desk.play(['offer-made', 'offer-declined']);
  desk.play([]);
  vi.advanceTimersByTime(5_000);
  expect(kit.named('cues').played).toEqual(['offer-made', 'offer-declined']);
});

test('the stems of the score start together, when all have loaded', async () => {
  const kit = fakeKit();
  await createSoundDesk(options, async () => kit).unlock();
  const stems = ['bed', 'warm', 'tense', 'pulse'].map((stem) => kit.named(`score-${stem}`));
  for (const stem of stems.slice(0, 3)) stem.arrive();
  expect(stems.flatMap(({ played }) => played)).toEqual([]);
  stems[3]?.arrive();
  expect(stems.map(({ played }) => played)).toEqual([['loop'], ['loop'], ['loop'], ['loop']]);
});

test('the score loses its warmth and finds its pulse as trust and time go', async () => {
  const { desk, kit } = await openDesk();
  desk.mood({ trust: 10_000, pressure: 0 });
  expect(kit.named('warm').level).toBeGreaterThan(0.2);
  expect([kit.named('tense').level, kit.named('pulse').level]).toEqual([0, 0]);
  desk.mood({ trust: 0, pressure: 10_000 });
  expect(kit.named('warm').level).toBe(0);
  expect(kit.named('tense').level).toBeGreaterThan(0.2);
  expect(kit.named('pulse').level).toBeGreaterThan(0.15);
});

test('a place is fetched when it is entered, and fades when it is left', async () => {
  const { desk, kit } = await openDesk();
  desk.place({ place: 'corridor', crowd: 0, rain: 0 });
  kit.named('corridor').arrive();
  expect(kit.named('corridor').level).toBeGreaterThan(0.05);
  desk.place({ place: 'table', crowd: 0, rain: 0 });
  kit.named('place-table').arrive();
  expect(kit.named('corridor').level).toBe(0);
  expect(kit.named('place-table').level).toBeGreaterThan(0.05);
  expect(kit.players.some(({ source }) => /street|rain|assembly/.test(source))).toBe(false);
});

test('a place entered before the first gesture is heard after it', async () => {
  const kit = fakeKit();
  const desk = createSoundDesk(options, async () => kit);
  desk.place({ place: 'assembly', crowd: 0, rain: 0 });
  expect(kit.players).toEqual([]);
  await desk.unlock();
  kit.arrive();
  expect(kit.named('assembly').level).toBeGreaterThan(0.05);
});

test('the same mood again starts no second fade', async () => {
  const { desk, kit } = await openDesk();
  desk.mood({ trust: 4_000, pressure: 0 });
  const before = kit.named('bed').fades.length;
  desk.mood({ trust: 4_000, pressure: 0 });
  expect(kit.named('bed').fades.length).toBe(before);
});

test('music, room and cues have their own volumes', async () => {
  const { desk, kit } = await openDesk();
  desk.place({ place: 'table', crowd: 0, rain: 0 });
  kit.named('place-table').arrive();
  const levels = () => ['bed', 'place-table', 'cues'].map((name) => kit.named(name).level);
  const [bed, room, cues] = levels();
  desk.setVolume('music', 0);
  expect(levels()).toEqual([0, room, cues]);
  desk.setVolume('room', 0);
  expect(levels()).toEqual([0, 0, cues]);
  desk.setVolume('cues', 100);
  expect(levels()).toEqual([0, 0, 1]);
  expect(bed).toBeGreaterThan(0);
});

test('a room at no volume is not fetched', async () => {
  const { desk, kit } = await openDesk();
  desk.setVolume('room', 0);
  desk.place({ place: 'table', crowd: 10_000, rain: 10_000 });
  expect(kit.players.some(({ source }) => source.includes('place-'))).toBe(false);
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
  expect(kit.named('bed').level).toBe(0);
});

test('a hidden page stops the clock and a shown one starts it again', async () => {
  const page = fakePage();
  vi.stubGlobal('document', page);
  const { desk, kit } = await openDesk();
  page.show(false);
  expect(kit.time.state).toBe('suspended');
  desk.play(['vote']);
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
    desk.play(['vote']);
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
  expect(kit.players.length).toBe(5);
});

test('a player that throws silences the desk instead of the game', async () => {
  const { desk, kit } = await openDesk();
  kit.named('cues').play = () => {
    throw new Error('broken');
  };
  expect(() => desk.play(['vote'])).not.toThrow();
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
