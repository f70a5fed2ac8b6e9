import { expect, test } from 'vitest';
import { hides, playedOn, reachOf, type Playback, type PlaybackAct } from '../../src/presenter/playback.ts';

const FIRST: Playback = { at: 0, last: 9, seen: 0, veiled: false, way: 0, speed: 1 };
const after = (from: Playback, ...acts: readonly PlaybackAct[]): Playback => acts.reduce(playedOn, from);

test('it runs to the last beat and stands there; from there it starts anew', () => {
  const nine = Array.from({ length: 12 }, (): PlaybackAct => ({ does: 'tick' }));
  const end = after(FIRST, { does: 'toggle' }, ...nine);
  expect([end.at, end.way]).toEqual([9, 0]);
  expect(after(end, { does: 'toggle' })).toMatchObject({ at: 0, way: 1 });
});

test('whoever steps, jumps or leaps stops it', () => {
  const running = after(FIRST, { does: 'run', way: 1 });
  for (const act of [
    { does: 'step', by: 1 },
    { does: 'go', to: 4 },
    { does: 'leap', to: [3, 6], by: 1 },
    { does: 'pause' },
  ] as const)
    expect(after(running, act).way).toBe(0);
});

test('run again the same way it is faster, up to the fastest; the other way it is slow again', () => {
  const run = (way: 1 | -1): PlaybackAct => ({ does: 'run', way });
  expect(after(FIRST, run(1)).speed).toBe(1);
  expect(after(FIRST, run(1), run(1)).speed).toBe(2);
  expect(after(FIRST, run(1), run(1), run(1), run(1)).speed).toBe(4);
  expect(after(FIRST, run(1), run(1), run(-1))).toMatchObject({ way: -1, speed: 1 });
  expect(after({ ...FIRST, at: 1 }, run(-1), { does: 'tick' }, { does: 'tick' })).toMatchObject({ at: 0, way: 0 });
});

test('behind the veil one reaches what was seen and no more, until the end was seen', () => {
  const veiled = { ...FIRST, veiled: true };
  expect(after(veiled, { does: 'go', to: 9 }).at).toBe(0);
  const seen = after(veiled, { does: 'step', by: 1 }, { does: 'step', by: 1 }, { does: 'go', to: 0 });
  expect([seen.at, reachOf(seen), hides(seen)]).toEqual([0, 2, true]);
  expect(after(seen, { does: 'go', to: 9 }).at).toBe(2);
  expect(after(seen, { does: 'leap', to: [1, 5], by: 1 }, { does: 'leap', to: [1, 5], by: 1 }).at).toBe(1);
  expect(after(seen, { does: 'veil', on: false }, { does: 'go', to: 9 }).at).toBe(9);
  const steps = Array.from({ length: 9 }, (): PlaybackAct => ({ does: 'step', by: 1 }));
  expect(hides(after(veiled, ...steps))).toBe(false);
});
