import {
  between,
  clamp,
  hangPair,
  partOfTrust,
  type Seat,
  type Side,
  type Size,
  type Spot,
  type WallFrame,
} from './view-frame.ts';

/** The table from its long side, in landscape: Seoul sits left, Washington right. About 270 to 420 units high. */
export interface SideFrame extends WallFrame {
  readonly view: 'side';
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
}

const SLIMMEST = 600;
const WIDEST = 1440;
/** A strip shows the table top and what is above it; a room of this height shows the table's front as well. */
const LOWEST = 268;
const WHOLE = 372;

export function sideFrame(size: Size): SideFrame {
  const narrowBox = size.width < 640 || size.width / size.height < 2.2;
  let unit = size.height / (narrowBox ? 380 : 420);
  if (size.width / unit < SLIMMEST) unit = size.width / SLIMMEST;
  if (size.width / unit > WIDEST) unit = Math.min(size.width / WIDEST, size.height / LOWEST);
  const width = size.width / unit;
  const height = size.height / unit;
  const narrow = width < 860;
  const centre = width / 2;
  const whole = clamp((height - LOWEST) / (WHOLE - LOWEST), 0, 1);

  const tableNear = height - between(13, narrow ? 58 : 66, whole);
  const tableFar = tableNear - between(62, narrow ? 64 : 66, whole);
  const neck = tableFar - 80;
  const windowTop = between(11, narrow ? 14 : 20, whole);
  const windowBottom = neck - between(16, 46, whole);
  const margin = clamp(width * 0.05, 20, 74);
  const middle = narrow ? clamp(width * 0.19, 112, 150) : clamp(width * 0.235, 190, 310);
  const windowWidth = centre - middle / 2 - margin;
  const windowHeight = windowBottom - windowTop;
  const calendarWidth = Math.min(windowHeight * 0.74, clamp(narrow ? middle * 0.44 : middle * 0.27, 50, 80));

  const spacing = narrow ? clamp(width * 0.094, 56, 74) : clamp(width * 0.08, 70, 98);
  const beyondLast = narrow ? 66 : 90;
  // In a strip the telephone stands beside the table, not before its end.
  const edge = narrow ? 4 : between(60, 12, whole);
  const innerClose = narrow ? 54 : 82;
  const phoneScale = narrow ? 0.86 : 1;
  const tableFoot = tableNear + (narrow ? 32 : 36);
  return {
    view: 'side',
    width,
    height,
    unit,
    narrow,
    centre,
    north: { x: margin, y: windowTop, width: windowWidth, height: windowHeight },
    street: { x: centre + middle / 2, y: windowTop, width: windowWidth, height: windowHeight },
    ...hangPair(centre, middle, (windowTop + windowBottom) / 2 - 2, calendarWidth),
    floor: tableFoot - 4,
    tableFar,
    tableNear,
    tableFoot,
    tableInset: narrow ? 26 : 46,
    innerClose,
    innerFar: Math.max(innerClose + 20, Math.min(centre, 690) - edge - beyondLast - 2 * spacing),
    spacing,
    beyondLast,
    phone: { x: width - 66 * phoneScale, y: height, scale: phoneScale },
  };
}

/** From the middle of the table to the chief negotiators. Trust in hundredths; less trust, more distance. */
export function innerAt(frame: SideFrame, trust: number): number {
  return between(frame.innerFar, frame.innerClose, partOfTrust(trust));
}

/** Half the length of the table's near edge. */
export function halfTableAt(frame: SideFrame, trust: number): number {
  return innerAt(frame, trust) + 2 * frame.spacing + frame.beyondLast;
}

/** Seat 0 is the chief negotiator, nearest to the middle. */
export function sideSeat(frame: SideFrame, trust: number, side: Side, index: number, into: Seat): Seat {
  const along = frame.narrow && index === 1 ? 1.1 : index;
  into.x = frame.centre + side * (innerAt(frame, trust) + along * frame.spacing);
  into.y = frame.tableFar - 80 + (index === 1 ? (frame.narrow ? -24 : -10) : index === 2 ? -1 : 0);
  into.scale = index === 0 ? 1 : frame.narrow ? 0.92 : 0.96;
  return into;
}

/** Where a delegation's pile of paper lies, before its chief, towards the middle. */
export function sidePile(frame: SideFrame, trust: number, side: Side, into: Spot): Spot {
  const reach = innerAt(frame, trust);
  into.x = frame.centre + side * Math.max(frame.narrow ? 62 : 96, reach - (frame.narrow ? 4 : 14));
  into.y = between(frame.tableFar, frame.tableNear, 0.8);
  return into;
}
