import { type GeoProjection, geoConicConformal, geoDistance, geoInterpolate } from 'd3-geo';

/** Whole numbers on the map are half kilometres. */
export const UNITS_PER_KM = 2;
const EARTH_KM = 6371;

/** The middle of the peninsula is the origin; x grows to the east, y to the south. */
const CENTRE = [127.6, 38] as const;
const PARALLELS = [34, 42] as const;

/** How far the map is drawn, in its own units: wider than any window shows. */
export const EXTENT = { left: -2700, top: -1750, right: 2700, bottom: 1650 } as const;

/** Lambert's conformal cone, as atlases of the region use it, with nothing bent and nothing added. */
export function projection(): GeoProjection {
  return geoConicConformal()
    .parallels([...PARALLELS])
    .rotate([-CENTRE[0], 0])
    .center([0, CENTRE[1]])
    .scale(EARTH_KM * UNITS_PER_KM)
    .translate([0, 0])
    .precision(0);
}

export function unitsOf([east, north]: readonly [number, number]): { readonly x: number; readonly y: number } {
  const [x = 0, y = 0] = projection()([east, north]) ?? [];
  return { x: Math.round(x), y: Math.round(y) };
}

/** Along the shortest way from one place to another: how far, to the hundred kilometres, and where it sets out to. */
export function wayBetween(
  from: readonly [number, number],
  to: readonly [number, number],
): { readonly km: number; readonly heading: readonly [number, number] } {
  const km = Math.round((geoDistance([...from], [...to]) * EARTH_KM) / 100) * 100;
  const project = projection();
  const [x0 = 0, y0 = 0] = project([...from]) ?? [];
  const [x1 = 0, y1 = 0] = project(geoInterpolate([...from], [...to])(0.01)) ?? [];
  const length = Math.hypot(x1 - x0, y1 - y0);
  const short = (part: number): number => (length > 0 ? Math.round((part / length) * 1000) / 1000 : 0);
  return { km, heading: [short(x1 - x0), short(y1 - y0)] };
}
