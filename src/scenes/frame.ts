/**
 * Where everything stands. The room is drawn in its own units (about 420 high); `unit` says how many CSS pixels one
 * of them is. Pure: from the size of the box and the numbers of the model to positions.
 */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Area extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Frame extends Size {
  readonly unit: number;
  readonly narrow: boolean;
  readonly centre: number;
  readonly north: Area;
  readonly street: Area;
  readonly calendar: Area;
  readonly clock: { readonly x: number; readonly y: number; readonly radius: number };
  /** The far and near edge of the table top, and where its front ends. */
  readonly tableFar: number;
  readonly tableNear: number;
  readonly tableFoot: number;
  /** How much shorter the far edge is than the near edge, at each end. */
  readonly tableInset: number;
  /** From the middle of the table to the chief negotiator: at full trust, and at none. */
  readonly innerClose: number;
  readonly innerFar: number;
  /** From one delegate to the next, and from the last delegate to the end of the table. */
  readonly spacing: number;
  readonly beyondLast: number;
  readonly phone: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The widest a seated person gets to either side of the neck, in units: arms on the table, elbows out. */
export const HALF_PERSON = 62;
const SLIMMEST = 600;
const WIDEST = 1440;
const LOWEST = 372;

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

export function between(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

export function frameRoom(size: Size): Frame {
  const boxWidth = Math.max(1, size.width);
  const boxHeight = Math.max(1, size.height);
  const narrowBox = boxWidth < 640 || boxWidth / boxHeight < 2.2;
  let unit = boxHeight / (narrowBox ? 380 : 420);
  if (boxWidth / unit < SLIMMEST) unit = boxWidth / SLIMMEST;
  if (boxWidth / unit > WIDEST) unit = Math.min(boxWidth / WIDEST, boxHeight / LOWEST);
  const width = boxWidth / unit;
  const height = boxHeight / unit;
  const narrow = width < 860;
  const centre = width / 2;

  const tableFar = height - (narrow ? 122 : 132);
  const tableNear = height - (narrow ? 58 : 66);
  const neck = tableFar - 80;
  const windowTop = narrow ? 14 : 20;
  const windowBottom = neck - 46;
  const margin = clamp(width * 0.05, 20, 74);
  const middle = narrow ? clamp(width * 0.19, 112, 150) : clamp(width * 0.235, 190, 310);
  const windowWidth = centre - middle / 2 - margin;
  const windowHeight = windowBottom - windowTop;
  const north = { x: margin, y: windowTop, width: windowWidth, height: windowHeight };
  const street = { x: centre + middle / 2, y: windowTop, width: windowWidth, height: windowHeight };

  const calendarWidth = clamp(narrow ? middle * 0.44 : middle * 0.27, 50, 80);
  const radius = calendarWidth * 0.41;
  const wallMiddle = (windowTop + windowBottom) / 2 - 2;
  const pair = calendarWidth + 14 + radius * 2;
  const calendarHeight = calendarWidth * 1.22;
  const calendar = {
    x: centre - pair / 2,
    y: wallMiddle - calendarHeight / 2,
    width: calendarWidth,
    height: calendarHeight,
  };
  const clock = { x: centre + pair / 2 - radius, y: wallMiddle, radius };

  const spacing = narrow ? clamp(width * 0.094, 56, 74) : clamp(width * 0.08, 70, 98);
  const beyondLast = narrow ? 66 : 90;
  const edge = narrow ? 4 : 12;
  const innerClose = narrow ? 54 : 82;
  const innerFar = Math.max(innerClose + 20, Math.min(centre, 690) - edge - beyondLast - 2 * spacing);
  const phoneScale = narrow ? 0.86 : 1;
  return {
    width,
    height,
    unit,
    narrow,
    centre,
    north,
    street,
    calendar,
    clock,
    tableFar,
    tableNear,
    tableFoot: height - (narrow ? 26 : 30),
    tableInset: narrow ? 26 : 46,
    innerClose,
    innerFar,
    spacing,
    beyondLast,
    phone: { x: width - 66 * phoneScale, y: height, scale: phoneScale },
  };
}

/** From the middle of the table to the chief negotiators. Trust in hundredths; less trust, more distance. */
export function innerAt(frame: Frame, trust: number): number {
  return between(frame.innerFar, frame.innerClose, clamp(trust, 0, 10_000) / 10_000);
}

/** Half the length of the table's near edge. */
export function halfTableAt(frame: Frame, trust: number): number {
  return innerAt(frame, trust) + 2 * frame.spacing + frame.beyondLast;
}

export function tableLength(frame: Frame, trust: number): number {
  return 2 * halfTableAt(frame, trust);
}

/** Seat 0 is the chief negotiator, nearest to the middle. `side` is -1 for Seoul (left) and 1 for Washington. */
export function seatAt(frame: Frame, trust: number, side: -1 | 1, index: number): Seat {
  const along = frame.narrow && index === 1 ? 1.1 : index;
  const x = frame.centre + side * (innerAt(frame, trust) + along * frame.spacing);
  const raised = index === 1 ? (frame.narrow ? -24 : -10) : index === 2 ? -1 : 0;
  return { x, y: frame.tableFar - 80 + raised, scale: index === 0 ? 1 : frame.narrow ? 0.92 : 0.96 };
}

/** Where a delegation's pile of paper lies, before its chief, towards the middle. */
export function pileAt(frame: Frame, trust: number, side: -1 | 1): { x: number; y: number } {
  const reach = innerAt(frame, trust);
  const x = frame.centre + side * Math.max(frame.narrow ? 62 : 96, reach - (frame.narrow ? 4 : 14));
  return { x, y: between(frame.tableFar, frame.tableNear, 0.8) };
}
