import { expect, test } from 'vitest';
import { placeFrom } from '../../src/presenter/place-from-room.ts';
import { SCREENS } from '../../src/presenter/screens.ts';

const calm = { standing: 6000, light: 'day' } as const;

test('talks are held in the room, votes in the Assembly, and everything else is the corridor', () => {
  const places = SCREENS.map((screen) => [screen, placeFrom(screen, calm).place]);
  expect(Object.fromEntries(places)).toEqual({
    title: 'corridor',
    levels: 'corridor',
    briefing: 'corridor',
    table: 'table',
    moment: 'table',
    ratification: 'assembly',
    debrief: 'corridor',
    replay: 'table',
    review: 'corridor',
    compare: 'corridor',
    sessions: 'corridor',
    washington: 'table',
  });
});

test('it rains in the storm light alone', () => {
  expect(placeFrom('table', { ...calm, light: 'storm' }).rain).toBe(10_000);
  expect(placeFrom('table', calm).rain).toBe(0);
});

test('the crowd grows as standing falls, from nobody to everybody', () => {
  const crowd = [7000, 4500, 3000, 1000, 0].map((standing) => placeFrom('table', { ...calm, standing }).crowd);
  expect(crowd).toEqual(crowd.toSorted((one, other) => one - other));
  expect([crowd[0], crowd[1], crowd.at(-1)]).toEqual([0, 0, 10_000]);
});

test('behind walls the outside is fainter', () => {
  const outside = { standing: 0, light: 'storm' } as const;
  expect(placeFrom('ratification', outside).crowd).toBeLessThan(placeFrom('table', outside).crowd / 2);
  expect(placeFrom('debrief', outside).rain).toBeLessThan(placeFrom('table', outside).rain / 2);
});
