import { describe, expect, test } from 'vitest';
import { countriesOn, frameFor, lineEndOn, placeOn, type MapBox } from '../../src/presenter/map-frame.ts';
import { MAP_EXTENT, PENINSULA, TOWN_POINTS } from '../../src/presenter/map-points.ts';
import type { Place } from '../../src/presenter/level-places.ts';

const BOXES: readonly MapBox[] = [
  { width: 320, height: 200, covered: 0, coveredTo: 0 },
  { width: 390, height: 236, covered: 0, coveredTo: 0 },
  { width: 799, height: 368, covered: 0, coveredTo: 0 },
  { width: 622, height: 338, covered: 0, coveredTo: 0 },
  { width: 846, height: 690, covered: 350, coveredTo: 560 },
  { width: 1488, height: 1000, covered: 432, coveredTo: 640 },
  { width: 2128, height: 1300, covered: 432, coveredTo: 640 },
  { width: 500, height: 1000, covered: 0, coveredTo: 0 },
];
const FAR: readonly Place[] = ['washington', 'losAngeles', 'honolulu', 'singapore', 'hanoi'];
const NEAR = (Object.keys(TOWN_POINTS) as Place[]).filter((place) => !FAR.includes(place));

describe.each(BOXES)('on a map of $width × $height, $covered covered', (box) => {
  const frame = frameFor(box);
  const pixels = (x: number, y: number) => [(x - frame.left) * frame.scale, (y - frame.top) * frame.scale] as const;

  test('the drawn map fills the box', () => {
    expect(frame.left).toBeGreaterThanOrEqual(MAP_EXTENT.left);
    expect(frame.top).toBeGreaterThanOrEqual(MAP_EXTENT.top);
    expect(frame.left + box.width / frame.scale).toBeLessThanOrEqual(MAP_EXTENT.right + 1);
    expect(frame.top + box.height / frame.scale).toBeLessThanOrEqual(MAP_EXTENT.bottom + 1);
  });

  test('the whole peninsula is in the free part', () => {
    const [left, top] = pixels(PENINSULA.left, PENINSULA.top);
    const [right, bottom] = pixels(PENINSULA.right, PENINSULA.bottom);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(box.width - box.covered);
    expect(bottom).toBeLessThanOrEqual(box.height);
  });

  test('near towns are dots, far ones arrows at the edge', () => {
    for (const place of NEAR) expect(placeOn(frame, place).kind).toBe('here');
    for (const place of FAR) {
      const at = placeOn(frame, place);
      expect(at.kind).toBe('away');
      const edges = [at.x, at.y, frame.width - at.x, frame.height - at.y];
      expect(Math.min(...edges)).toBeCloseTo(26, 3);
    }
  });

  test('far places keep their distance from each other', () => {
    const ends = FAR.map((place) => placeOn(frame, place));
    for (const [i, one] of ends.entries())
      for (const other of ends.slice(i + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(30);
  });

  test('names of countries and the end of the line are in the free part', () => {
    const { x, y } = lineEndOn(frame);
    const names = countriesOn(frame);
    expect(names.map(({ country }) => country)).toEqual(expect.arrayContaining(['north', 'south']));
    for (const one of [...names, { x, y }]) {
      expect(one.x).toBeGreaterThan(0);
      expect(one.x).toBeLessThan(one.y > box.coveredTo ? box.width : frame.width);
      expect(one.y).toBeGreaterThan(0);
      expect(one.y).toBeLessThan(frame.height);
    }
  });
});

test('an arrow points the way it lies', () => {
  const frame = frameFor({ width: 800, height: 600, covered: 0, coveredTo: 0 });
  const turn = (place: Place): number => {
    const at = placeOn(frame, place);
    return at.kind === 'away' ? at.turn : Number.NaN;
  };
  expect(turn('honolulu')).toBeGreaterThan(-20);
  expect(turn('honolulu')).toBeLessThan(0);
  expect(turn('washington')).toBeGreaterThan(-90);
  expect(turn('washington')).toBeLessThan(-60);
  expect(Math.abs(turn('hanoi'))).toBeGreaterThan(90);
});
