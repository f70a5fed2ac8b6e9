import type { RoomModel } from '../presenter/room-model.ts';
import { LIGHT_SCHEMES, mixNumbers } from './palette.ts';
import { between } from './view-frame.ts';

/** Everything in the room that can be half-way: the numbers between two models while the room moves. */
export interface Pose {
  trust: number;
  /** 0..1 round the dial. */
  hand: number;
  expired: number;
  phone: number;
  folder: number;
  seoulPapers: number;
  washingtonPapers: number;
  /** -1 leaning back, 0 upright, 1 leaning forward. */
  seoulLean: number;
  washingtonLean: number;
  room: number;
  shaft: number;
  shaftAlpha: number;
  lamps: number;
}

const LEAN = { back: -1, upright: 0, forward: 1 } as const;

/** 0 before the first round, 1 when the last is over. */
export function dialPart(model: RoomModel): number {
  return model.rounds > 0 ? Math.min(1, Math.max(0, model.round / model.rounds)) : 0;
}

export function poseOf(model: RoomModel): Pose {
  const scheme = LIGHT_SCHEMES[model.light];
  return {
    trust: model.trust,
    hand: dialPart(model),
    expired: model.expired ? 1 : 0,
    phone: model.phoneLit ? 1 : 0,
    folder: model.threatPending ? 1 : 0,
    seoulPapers: model.seoul.papers,
    washingtonPapers: model.washington.papers,
    seoulLean: LEAN[model.seoul.posture],
    washingtonLean: LEAN[model.washington.posture],
    room: scheme.room,
    shaft: scheme.shaft,
    shaftAlpha: scheme.shaftAlpha,
    lamps: scheme.lamps,
  };
}

/** Writes the pose `part` of the way from one to the other into a third, which is kept from frame to frame. */
export function mixPoses(from: Pose, to: Pose, part: number, into: Pose): Pose {
  if (part >= 1) return Object.assign(into, to);
  into.trust = between(from.trust, to.trust, part);
  into.hand = between(from.hand, to.hand, part);
  into.expired = between(from.expired, to.expired, part);
  into.phone = between(from.phone, to.phone, part);
  into.folder = between(from.folder, to.folder, part);
  into.seoulPapers = between(from.seoulPapers, to.seoulPapers, part);
  into.washingtonPapers = between(from.washingtonPapers, to.washingtonPapers, part);
  into.seoulLean = between(from.seoulLean, to.seoulLean, part);
  into.washingtonLean = between(from.washingtonLean, to.washingtonLean, part);
  into.room = mixNumbers(from.room, to.room, part);
  into.shaft = mixNumbers(from.shaft, to.shaft, part);
  into.shaftAlpha = between(from.shaftAlpha, to.shaftAlpha, part);
  into.lamps = between(from.lamps, to.lamps, part);
  return into;
}

/** Starts gently, ends gently. */
export function eased(part: number): number {
  const t = Math.min(1, Math.max(0, part));
  return t * t * (3 - 2 * t);
}

/** Faces, bodies and the text change quickly within the longer movement: two faces at once are none. */
export function turned(part: number): number {
  return eased((part - 0.28) / 0.2);
}
