import { COUNTRY_POINTS, LINE_END, MAP_EXTENT, PENINSULA, TOWN_POINTS } from './map-points.ts';
import type { Place } from './level-places.ts';

/** Pixels. */
export interface MapBox {
  readonly width: number;
  readonly height: number;
  /** How much at the right is covered by something else, and how far down that reaches. */
  readonly covered: number;
  readonly coveredTo: number;
}

/** Which part of the map a box shows: pixels = (units − origin) × scale. */
export interface MapFrame {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** Pixels that are free to see. */
  readonly width: number;
  readonly height: number;
  /** The whole width, free below `coveredTo`. */
  readonly whole: number;
  readonly coveredTo: number;
}

/** Air around the peninsula, in map units: half a kilometre each. */
const AIR = 130;
/** Pixels that a mark keeps from the edge. */
const MARGIN = 26;
/** Pixels that the longest name of a far place needs beside its arrow. */
const NAME_WIDTH = 110;

/** The whole peninsula in the middle of the free part, as large as it can be; the drawn map always fills the box. */
export function frameFor({ width, height, covered, coveredTo }: MapBox): MapFrame {
  const free = Math.max(1, width - covered);
  const { left, top, right, bottom } = PENINSULA;
  const fits = Math.min(free / (right - left + 2 * AIR), height / (bottom - top + 2 * AIR));
  const fills = Math.max(width / (MAP_EXTENT.right - MAP_EXTENT.left), height / (MAP_EXTENT.bottom - MAP_EXTENT.top));
  const scale = Math.max(fits, fills);
  const within = (wanted: number, least: number, most: number): number => Math.min(Math.max(wanted, least), most);
  return {
    scale,
    left: within((left + right - free / scale) / 2, MAP_EXTENT.left, MAP_EXTENT.right - width / scale),
    top: within((top + bottom - height / scale) / 2, MAP_EXTENT.top, MAP_EXTENT.bottom - height / scale),
    width: free,
    height,
    whole: width,
    coveredTo,
  };
}

/** A place in its frame, in pixels; one that lies outside is an arrow at the edge, the shortest way there from Seoul. */
export type PlaceOnMap =
  | { readonly kind: 'here'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'away';
      readonly x: number;
      readonly y: number;
      /** Degrees clockwise from east. */
      readonly turn: number;
      /** From Seoul, to the hundred. */
      readonly km: number;
      /** Which side of the frame it is nearest to, so that its name has room. */
      readonly side: 'left' | 'right' | 'middle';
    };

export function placeOn(frame: MapFrame, place: Place): PlaceOnMap {
  const { km, heading } = TOWN_POINTS[place];
  const { x, y } = pixelsOf(frame, TOWN_POINTS[place]);
  if (isWithin(frame, x, y)) return { kind: 'here', x, y };
  return { kind: 'away', km, turn: (Math.atan2(heading[1], heading[0]) * 180) / Math.PI, ...edgeOf(frame, heading) };
}

/** The names of countries that have room in the frame. */
export function countriesOn(
  frame: MapFrame,
): readonly { readonly country: keyof typeof COUNTRY_POINTS; readonly x: number; readonly y: number }[] {
  return (Object.keys(COUNTRY_POINTS) as (keyof typeof COUNTRY_POINTS)[])
    .map((country) => ({ country, ...pixelsOf(frame, COUNTRY_POINTS[country]) }))
    .filter(
      ({ x, y }) =>
        isWithin(frame, x, y, 2 * MARGIN) ||
        (y > frame.coveredTo + MARGIN && isWithin({ ...frame, width: frame.whole }, x, y, 2 * MARGIN)),
    );
}

export function lineEndOn(frame: MapFrame): { readonly x: number; readonly y: number } {
  return pixelsOf(frame, LINE_END);
}

function pixelsOf(frame: MapFrame, point: { readonly x: number; readonly y: number }): { x: number; y: number } {
  return { x: (point.x - frame.left) * frame.scale, y: (point.y - frame.top) * frame.scale };
}

function isWithin({ width, height }: MapFrame, x: number, y: number, margin = MARGIN): boolean {
  return x >= margin && x <= width - margin && y >= margin && y <= height - margin;
}

/** Where the way from Seoul leaves the frame. */
function edgeOf(
  frame: MapFrame,
  [dx, dy]: readonly [number, number],
): { readonly x: number; readonly y: number; readonly side: 'left' | 'right' | 'middle' } {
  const from = pixelsOf(frame, TOWN_POINTS.seoul);
  const alongX = dx === 0 ? Infinity : ((dx > 0 ? frame.width - MARGIN : MARGIN) - from.x) / dx;
  const alongY = dy === 0 ? Infinity : ((dy > 0 ? frame.height - MARGIN : MARGIN) - from.y) / dy;
  const along = Math.max(0, Math.min(alongX, alongY));
  const x = from.x + dx * along;
  const side = x < NAME_WIDTH ? 'left' : x > frame.width - NAME_WIDTH ? 'right' : 'middle';
  return { x, y: from.y + dy * along, side };
}
