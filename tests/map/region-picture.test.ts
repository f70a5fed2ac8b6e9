import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TOWN_POINTS } from '../../src/presenter/map-points.ts';
import { sentBytes } from '../../src/tools/check-sizes.ts';
import { outlines } from '../../src/tools/map/outlines.ts';
import { pointsSource } from '../../src/tools/map/points-source.ts';
import { regionSvg } from '../../src/tools/map/region.ts';
import { isInside, ringsOf } from './rings.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const svg = read('assets/map/region.svg');

describe('the picture of the region', () => {
  test('is what the tool makes of the data, byte for byte, and so are the places on it', () => {
    const map = outlines();
    expect(svg === regionSvg(map), 'run: npm run assets:map').toBe(true);
    expect(read('src/presenter/map-points.ts'), 'run: npm run assets:map').toBe(pointsSource(map));
  });

  test('is small enough to come with the page', () => {
    expect(sentBytes(Buffer.from(svg))).toBeLessThan(30_000);
  });

  test('has neither words nor colours: the page gives both', () => {
    expect(svg).not.toMatch(/<text|<title|<style|fill=|stroke=|style=|#[0-9a-f]{3}/i);
    expect([...svg.matchAll(/ id="([a-z]+)"/g)].map(([, id]) => id)).toEqual([
      'grid',
      'neighbours',
      'north',
      'south',
      'borders',
      'line',
    ]);
  });

  test.each([
    ['seoul', 'south'],
    ['osan', 'south'],
    ['pyeongtaek', 'south'],
    ['humphreys', 'south'],
    ['kunsan', 'south'],
    ['pyongyang', 'north'],
  ] as const)('%s lies on the land drawn as %s and on no other', (town, land) => {
    for (const part of ['north', 'south', 'neighbours'])
      expect(isInside(TOWN_POINTS[town], ringsOf(svg, part))).toBe(part === land);
  });

  test('the sea is not land', () => {
    for (const sea of [
      { x: 800, y: 0 },
      { x: -700, y: 300 },
    ])
      for (const part of ['north', 'south', 'neighbours']) expect(isInside(sea, ringsOf(svg, part))).toBe(false);
  });

  test('the line between the Koreas runs from coast to coast, north of Seoul and south of Pyongyang', () => {
    const line = ringsOf(svg, 'line').flat();
    const xs = line.map(([x]) => x);
    const ys = line.map(([, y]) => y);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(2 * 140);
    expect(Math.max(...ys)).toBeLessThan(TOWN_POINTS.seoul.y);
    expect(Math.min(...ys)).toBeGreaterThan(TOWN_POINTS.pyongyang.y);
  });
});
