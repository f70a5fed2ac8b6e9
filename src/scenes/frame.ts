import { type EndFrame, endFrame, endPile, endSeat, farScale, NEAR } from './end-frame.ts';
import { halfTableAt, type SideFrame, sideFrame, sidePile, sideSeat } from './side-frame.ts';
import type { Seat, Side, Size, Spot } from './view-frame.ts';

/**
 * Where everything stands. The room is drawn in its own units; `unit` says how many CSS pixels one of them is. Pure:
 * from the size of the box and the numbers of the model to positions.
 */
export type Frame = SideFrame | EndFrame;

/** The widest a seated person gets to either side of the neck, in units: arms on the table, elbows out. */
export const HALF_PERSON = 62;

/** From which side a box of this size (CSS pixels) shows the table. */
export function viewOf(size: Size): Frame['view'] {
  const shape = size.width / size.height;
  return shape < 1.9 || (size.width < 640 && shape < 3) ? 'end' : 'side';
}

export function frameRoom(size: Size): Frame {
  const box = { width: Math.max(1, size.width), height: Math.max(1, size.height) };
  return viewOf(box) === 'end' ? endFrame(box) : sideFrame(box);
}

/** In units; end-on it is the length as it would be measured in the room, not on the picture. */
export function tableLength(frame: Frame, trust: number): number {
  if (frame.view === 'side') return 2 * halfTableAt(frame, trust);
  return frame.drop * 2 * (1 / farScale(trust) - 1 / NEAR);
}

export function seatAt(
  frame: Frame,
  trust: number,
  side: Side,
  index: number,
  into: Seat = { x: 0, y: 0, scale: 1 },
): Seat {
  return frame.view === 'side' ? sideSeat(frame, trust, side, index, into) : endSeat(frame, trust, side, index, into);
}

export function pileAt(frame: Frame, trust: number, side: Side, into: Seat = { x: 0, y: 0, scale: 1 }): Spot {
  return frame.view === 'side' ? sidePile(frame, trust, side, into) : endPile(frame, trust, side, into);
}

/** Which way a delegate looks: everybody looks in over the table. */
export function facingOf(frame: Frame, side: Side, index: number): Side {
  if (frame.view === 'side') return side === -1 ? 1 : -1;
  return side === -1 ? (index === 1 ? -1 : 1) : index === 1 ? 1 : -1;
}
