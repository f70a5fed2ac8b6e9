import type { Box } from './tutorial-place.ts';

/** Which way the finger points. */
export type Points = 'up' | 'down' | 'left' | 'right';

/** A place for the hand: its upper left corner in the window and which way it points. */
export interface Spot {
  readonly points: Points;
  readonly left: number;
  readonly top: number;
}

/** The hand as it is drawn, pointing up, in CSS pixels. */
export const HAND = { width: 38, height: 46 };
/** Where the fingertip is, from the middle of the hand. */
const TIP = 3.4;
/** How far the finger reaches into what it points at. */
const REACH = 8;

export function boxOf({ points, left, top }: Spot): Box {
  const lies = points === 'left' || points === 'right';
  const [width, height] = lies ? [HAND.height, HAND.width] : [HAND.width, HAND.height];
  return { left, top, right: left + width, bottom: top + height };
}

/** Places from which the hand can point at something, the most usual first. */
export function spots(at: Box): readonly Spot[] {
  const { left, top, right, bottom } = at;
  const wide = right - left;
  const middle = (left + right) / 2;
  const level = (top + bottom) / 2 - HAND.width / 2;
  const tips = [middle + Math.min(12, wide / 6), right - Math.min(24, wide / 4), left + Math.min(24, wide / 4)];
  const upright = (points: 'up' | 'down', y: number) =>
    tips.map((x): Spot => ({ points, left: x - HAND.width / 2 + TIP, top: y }));
  return [
    ...upright('up', bottom - REACH),
    ...upright('down', top - HAND.height + REACH),
    { points: 'left', left: right - REACH, top: level - TIP },
    { points: 'right', left: left - HAND.height + REACH, top: level + TIP },
    // On the thing itself, beside what is written on it.
    { points: 'left', left: right - HAND.height, top: level - TIP },
    { points: 'right', left, top: level + TIP },
  ];
}

/** The place that covers least; of equals the more usual. Only where none is within the window, one that is not. */
export function bestSpot(at: Box, window: Box, costOf: (box: Box) => number): Spot {
  const all = spots(at);
  const within = all.filter((spot) => {
    const box = boxOf(spot);
    return box.left >= window.left && box.top >= window.top && box.right <= window.right && box.bottom <= window.bottom;
  });
  const rated = (within.length > 0 ? within : all).map((spot) => ({ spot, cost: costOf(boxOf(spot)) }));
  const least = Math.min(...rated.map(({ cost }) => cost));
  return (rated.find(({ cost }) => cost === least)?.spot ?? all[0]) as Spot;
}
