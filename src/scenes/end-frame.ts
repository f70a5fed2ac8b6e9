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

/**
 * The table from Seoul's end, in portrait and small boxes: Seoul's three at the near corners, Washington's three at
 * the far end, which recedes as trust falls. Plain perspective: a thing drawn at `scale` stands on the table at
 * `horizon + drop * scale`, and its distance is 1 / scale.
 */
export interface EndFrame extends WallFrame {
  readonly view: 'end';
  readonly horizon: number;
  /** How far the table top lies below the eye, at scale 1. */
  readonly drop: number;
  /** Half the table's width at scale 1. */
  readonly halfTable: number;
}

const SLIMMEST = 600;
const LOWEST = 372;
/** The scale of the near edge, which lies just below the picture. */
export const NEAR = 1.25;
/** The scale of the far edge: at full trust, and at none. */
const FAR_CLOSE = 0.88;
const FAR_AWAY = 0.55;
const SEOUL = [
  { scale: NEAR, side: -1, out: 62 },
  { scale: 1.12, side: 1, out: 58 },
  { scale: 0.93, side: -1, out: 50 },
] as const;
/** Half of the largest head, hair included. */
const HALF_HEAD = 60;

export function endFrame(size: Size): EndFrame {
  const unit = Math.min(size.width / SLIMMEST, size.height / LOWEST);
  const width = size.width / unit;
  const height = size.height / unit;
  const centre = width / 2;
  const tall = clamp((height - LOWEST) / 330, 0, 1);
  const horizon = between(78, height * 0.2, tall);
  const drop = (height + 8 - horizon) / NEAR;
  const windowTop = 13;
  // The heads of the farthest sitters stay below the sills, those of the nearest hide nobody.
  const windowBottom = between(130, horizon + (drop - 170) * FAR_AWAY - 26, tall);
  const middle = clamp(width * 0.2, 124, 190);
  const margin = clamp(width * 0.03, 16, 40);
  const windowWidth = centre - middle / 2 - margin;
  const windowHeight = windowBottom - windowTop;
  const wallMiddle = Math.min((windowTop + windowBottom) / 2 - 8, 110);
  return {
    view: 'end',
    width,
    height,
    unit,
    narrow: true,
    centre,
    north: { x: margin, y: windowTop, width: windowWidth, height: windowHeight },
    street: { x: centre + middle / 2, y: windowTop, width: windowWidth, height: windowHeight },
    ...hangPair(centre, middle, wallMiddle, 66),
    floor: horizon + (drop + 75) * 0.5,
    horizon,
    drop,
    halfTable: clamp((centre - HALF_HEAD) / NEAR - 62, 124, 172),
    phone: { x: centre + clamp(width * 0.15, 92, 130), y: height - 10, scale: 0.9 },
  };
}

/** The scale of the table's far edge, and so of Washington's chief. */
export function farScale(trust: number): number {
  return 1 / between(1 / FAR_AWAY, 1 / FAR_CLOSE, partOfTrust(trust));
}

export function tableAt(frame: EndFrame, scale: number): number {
  return frame.horizon + frame.drop * scale;
}

/** The scale of something `part` of the way from the near edge (0) to the far edge (1). */
export function scaleAlong(trust: number, part: number): number {
  return 1 / between(1 / NEAR, 1 / farScale(trust), part);
}

/** Seat 0 is the chief negotiator. Washington's sit in a row behind the far edge, the chief in the middle. */
export function endSeat(frame: EndFrame, trust: number, side: Side, index: number, into: Seat): Seat {
  if (side === 1) {
    const scale = farScale(trust);
    const across = index === 0 ? 0 : (index === 1 ? -1 : 1) * frame.halfTable * 0.64;
    into.x = frame.centre + across * scale;
    into.y = frame.horizon + (frame.drop - 80) * scale - (index === 0 ? 0 : 7 * scale);
    into.scale = index === 0 ? scale : scale * 0.97;
    return into;
  }
  const place = SEOUL[index] ?? SEOUL[0];
  const wanted = frame.centre + place.side * (frame.halfTable + place.out) * place.scale;
  into.x = clamp(wanted, HALF_HEAD, frame.width - HALF_HEAD);
  into.y = frame.horizon + (frame.drop - 80) * place.scale;
  into.scale = place.scale;
  return into;
}

/** Where a delegation's pile of paper lies. */
export function endPile(frame: EndFrame, trust: number, side: Side, into: Seat): Spot {
  into.scale = scaleAlong(trust, side === -1 ? 0.3 : 0.8);
  into.x = frame.centre + (side === -1 ? -0.42 : 0.34) * frame.halfTable * into.scale;
  into.y = tableAt(frame, into.scale);
  return into;
}
