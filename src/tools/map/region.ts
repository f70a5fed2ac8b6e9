import { geoGraticule } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { COUNTRY, type Outlines } from './outlines.ts';
import { areaOf, linesOf, pathText } from './path-text.ts';
import { EXTENT } from './projection.ts';

/** Islands below these sizes are not drawn, whoever holds them; in square map units, a quarter of a square kilometre each. */
const SMALLEST = { peninsula: 20, around: 120 };

/**
 * The map as a picture of parts without colours: `neighbours`, `north`, `south`, `borders`, `line` (where the two Koreas
 * meet) and `grid` (every five degrees). The page gives the colours, and every word.
 */
export function regionSvg(map: Outlines): string {
  const { left, top, right, bottom } = EXTENT;
  const parts = [
    part('grid', pathText(linesOf(geoGraticule().step([5, 5]).precision(1)()), false)),
    part('neighbours', land(map, [COUNTRY.china, COUNTRY.japan, COUNTRY.russia, COUNTRY.mongolia], SMALLEST.around)),
    part('north', land(map, [COUNTRY.north], SMALLEST.peninsula)),
    part('south', land(map, [COUNTRY.south], SMALLEST.peninsula)),
    part(
      'borders',
      border(map, (pair) => pair !== KOREAS),
    ),
    part(
      'line',
      border(map, (pair) => pair === KOREAS),
    ),
  ];
  const comment = 'Made by `npm run assets:map` from Natural Earth, public domain. Units: half kilometres.';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${right - left} ${bottom - top}">\n<!-- ${comment} -->\n${parts.join('\n')}\n</svg>\n`;
}

const KOREAS = pairOf(COUNTRY.north, COUNTRY.south);

function pairOf(one: unknown, other: unknown): string {
  return [String(one), String(other)].sort().join('|');
}

function part(id: string, path: string): string {
  return `<path id="${id}" vector-effect="non-scaling-stroke" d="${path}"/>`;
}

function land(map: Outlines, ids: readonly string[], smallest: number): string {
  const rings = map.objects.countries.geometries
    .filter(({ id }) => ids.includes(String(id)))
    .flatMap((geometry) => linesOf(feature(map, geometry)))
    .filter((ring) => areaOf(ring) >= smallest);
  return pathText(rings, true);
}

function border(map: Outlines, wanted: (pair: string) => boolean): string {
  const lines = mesh(map, map.objects.countries, (a, b) => a !== b && wanted(pairOf(a.id, b.id)));
  return pathText(linesOf(lines), false);
}

/** The lines along which the two Koreas meet, west to east, in map units. */
export function demarcationLine(map: Outlines): readonly (readonly [number, number])[] {
  const lines = mesh(map, map.objects.countries, (a, b) => a !== b && pairOf(a.id, b.id) === KOREAS);
  return linesOf(lines)
    .flat()
    .toSorted(([a], [b]) => a - b);
}

/** The smallest box around both Koreas' land, in map units. */
export function peninsulaBox(map: Outlines): {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
} {
  const points = map.objects.countries.geometries
    .filter(({ id }) => id === COUNTRY.north || id === COUNTRY.south)
    .flatMap((geometry) => linesOf(feature(map, geometry)).filter((ring) => areaOf(ring) >= 2000))
    .flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
