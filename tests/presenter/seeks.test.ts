import { expect, test } from 'vitest';
import { median } from '../bench/measure.ts';
import { fiveBillion } from '../support/five-billion.ts';
import { openedForWatching, SEEKS, timesOf } from '../support/random-seeks.ts';
import { lastOf, playedBy } from './played-session.ts';

const FRAME_MS = 1000 / 60;

test('a seek to any beat takes a tenth of a frame at most, and finds the state that re-running finds', () => {
  const session = lastOf(playedBy('patient-trader', 7));
  const watching = openedForWatching(fiveBillion(), session);
  const { places, seek, beats } = watching;
  expect(places.length).toBe(SEEKS);
  expect(new Set(places).size).toBeGreaterThan(20);
  const times = timesOf(watching);
  expect(median(times)).toBeLessThan(FRAME_MS / 10);
  for (const place of places.slice(0, 10)) {
    const { state, shown } = seek(place);
    expect(state?.moves).toEqual(session.moves.slice(0, place + 1));
    expect(shown?.trust).toBe(beats[place]?.session.table.trust);
  }
});
