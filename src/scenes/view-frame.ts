/** What both ways of looking at the room have in common, in the room's own units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Area extends Size {
  readonly x: number;
  readonly y: number;
}

/** The room without its table: the wall with its windows, the floor, the telephone. */
export interface WallFrame extends Size {
  /** How many CSS pixels one unit is. */
  readonly unit: number;
  /** Small boxes: fewer ornaments, larger heads. */
  readonly narrow: boolean;
  readonly centre: number;
  readonly north: Area;
  readonly street: Area;
  readonly calendar: Area;
  readonly clock: { readonly x: number; readonly y: number; readonly radius: number };
  /** Where the wall ends and the floor begins. */
  readonly floor: number;
  /** The foot of the telephone. */
  readonly phone: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface Spot {
  x: number;
  y: number;
}

/** The root of a sitter's neck, and the sitter's size. Written into, so that a moving room allocates nothing. */
export interface Seat extends Spot {
  scale: number;
}

export type Side = -1 | 1;

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

export function between(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

/** Trust in hundredths, 0..10000, as a part of the whole. */
export function partOfTrust(trust: number): number {
  return clamp(trust, 0, 10_000) / 10_000;
}

/** Calendar and clock, side by side between the windows. */
export function hangPair(
  centre: number,
  middle: number,
  y: number,
  calendarWidth: number,
): Pick<WallFrame, 'calendar' | 'clock'> {
  const width = Math.min(calendarWidth, middle * 0.44);
  const radius = width * 0.41;
  const pair = width + 14 + radius * 2;
  const height = width * 1.22;
  return {
    calendar: { x: centre - pair / 2, y: y - height / 2, width, height },
    clock: { x: centre + pair / 2 - radius, y, radius },
  };
}
