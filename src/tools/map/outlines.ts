import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { projection } from './projection.ts';
import { simplified, type Point } from './simplify.ts';

/** Numbers of ISO 3166, as the data names its countries. */
export const COUNTRY = {
  south: '410',
  north: '408',
  china: '156',
  japan: '392',
  russia: '643',
  mongolia: '496',
} as const;

type Countries = GeometryCollection<{ readonly name: string }>;
export type Outlines = Topology<{ readonly countries: Countries }>;

/** Map units; the coast of the peninsula is drawn finer than the rest. */
const FINE = 0.9;
const COARSE = 2.4;

/**
 * The countries of the map from Natural Earth (1:10 million), each stretch of coast and border thinned once, so that
 * neighbours still share it.
 */
export function outlines(): Outlines {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const world = JSON.parse(readFileSync(path, 'utf8')) as Outlines;
  const wanted: readonly string[] = Object.values(COUNTRY);
  const geometries = world.objects.countries.geometries.filter(({ id }) => wanted.includes(String(id)));
  const used = new Map<number, number>();
  for (const geometry of geometries) {
    const fine = geometry.id === COUNTRY.south || geometry.id === COUNTRY.north;
    for (const arc of arcsIn('arcs' in geometry ? geometry.arcs : [])) {
      used.set(arc, Math.min(used.get(arc) ?? Infinity, fine ? FINE : COARSE));
    }
  }
  const unfold = unfolder(world);
  const arcs = world.arcs.map((arc, i) => {
    const tolerance = used.get(i);
    return tolerance === undefined ? [] : thinned(unfold(arc), tolerance);
  });
  return { type: 'Topology', arcs, objects: { countries: { type: 'GeometryCollection', geometries } } };
}

function arcsIn(nested: readonly unknown[]): number[] {
  return nested.flatMap((one) => (Array.isArray(one) ? arcsIn(one) : [one as number])).map((i) => (i < 0 ? ~i : i));
}

/** Stretches are kept as small steps on a grid: back to degrees. */
function unfolder({ transform }: Outlines): (arc: readonly number[][]) => Point[] {
  const [width = 1, height = 1] = transform?.scale ?? [];
  const [left = 0, bottom = 0] = transform?.translate ?? [];
  return (arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * width + left, y * height + bottom];
    });
  };
}

function thinned(line: readonly Point[], tolerance: number): number[][] {
  const project = projection();
  const flat = line.map(([east, north]): Point => project([east, north]) ?? [0, 0]);
  return simplified(flat, tolerance).map((i) => [...(line[i] ?? [])]);
}
