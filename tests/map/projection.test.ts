import { describe, expect, test } from 'vitest';
import { unitsOf, UNITS_PER_KM, wayBetween } from '../../src/tools/map/projection.ts';
import { simplified } from '../../src/tools/map/simplify.ts';
import { TOWNS } from '../../src/tools/map/towns.ts';

/** Kilometres on a globe, by the haversine formula. */
function onTheGlobe([east1, north1]: readonly [number, number], [east2, north2]: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const h = half(north2 - north1) + Math.cos(north1 * radians) * Math.cos(north2 * radians) * half(east2 - east1);
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

describe('the projection of the region', () => {
  test('has north at the top and east at the right all over the peninsula', () => {
    for (const east of [125, 127.6, 130])
      for (const north of [33.5, 38, 42.5]) {
        const here = unitsOf([east, north]);
        const up = unitsOf([east, north + 0.5]);
        const right = unitsOf([east + 0.5, north]);
        expect(up.y).toBeLessThan(here.y - 90);
        expect(right.x).toBeGreaterThan(here.x + 60);
        expect(Math.abs(up.x - here.x) / (here.y - up.y)).toBeLessThan(0.04);
      }
  });

  test.each([
    ['Seoul to Kunsan', TOWNS.seoul, TOWNS.kunsan],
    ['Seoul to Pyongyang', TOWNS.seoul, TOWNS.pyongyang],
    ['Pyongyang to Kunsan', TOWNS.pyongyang, TOWNS.kunsan],
  ])('shows distances within one in a hundred: %s', (_, from, to) => {
    const [a, b] = [unitsOf(from), unitsOf(to)];
    const drawn = Math.hypot(a.x - b.x, a.y - b.y) / UNITS_PER_KM;
    expect(drawn / onTheGlobe(from, to)).toBeCloseTo(1, 2);
  });

  test('the shortest way from Seoul to Washington sets out a little east of north, over eleven thousand kilometres', () => {
    const { km, heading } = wayBetween(TOWNS.seoul, TOWNS.washington);
    expect(km).toBe(Math.round(onTheGlobe(TOWNS.seoul, TOWNS.washington) / 100) * 100);
    expect(Math.hypot(...heading)).toBeCloseTo(1, 2);
    const degrees = (Math.atan2(heading[0], -heading[1]) * 180) / Math.PI;
    expect(degrees).toBeGreaterThan(15);
    expect(degrees).toBeLessThan(23);
  });
});

describe('a coast is thinned', () => {
  const zigzag = [
    [0, 0],
    [1, 0.4],
    [2, 0],
    [3, 5],
    [4, 0],
  ] as const;

  test('to the points that matter, and its ends stay', () => {
    expect(simplified(zigzag, 1)).toEqual([0, 2, 3, 4]);
    expect(simplified(zigzag, 0.1)).toEqual([0, 1, 2, 3, 4]);
    expect(simplified(zigzag, 10)).toEqual([0, 4]);
  });

  test('without losing an island whose end is its beginning', () => {
    expect(simplified([...zigzag, [0, 0]], 1).length).toBeGreaterThan(3);
  });
});
