import { expect, test } from 'vitest';
import { TONES, toneLevels } from '../../src/audio/place-levels.ts';
import { PLACES } from '../../src/presenter/cue.ts';

test('every place has a tone of its own, and only that is heard when it is quiet outside', () => {
  const sounding = PLACES.map((place) => {
    const levels = toneLevels({ place, crowd: 0, rain: 0 });
    return TONES.filter((tone) => levels[tone] > 0);
  });
  expect(sounding).toEqual([['corridor'], ['table'], ['assembly']]);
});

test('the street and the rain grow with what the room lets in', () => {
  const at = (outside: number) => toneLevels({ place: 'table', crowd: outside, rain: outside });
  expect(at(10_000).street).toBeGreaterThan(at(3_000).street);
  expect(at(10_000).rain).toBeGreaterThan(at(3_000).rain);
  expect(at(20_000)).toEqual(at(10_000));
});

test('no room is as loud as the score at its full', () => {
  for (const place of PLACES) {
    const levels = toneLevels({ place, crowd: 10_000, rain: 10_000 });
    for (const tone of TONES) expect(levels[tone]).toBeLessThan(0.6);
  }
});
