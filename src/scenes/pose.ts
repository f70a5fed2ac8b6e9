import type { RoomModel } from '../presenter/room-model.ts';
import { between } from './frame.ts';
import { LIGHT_SCHEMES, mixNumbers } from './palette.ts';

/** Everything in the room that can be half-way: the numbers between two models while the room moves. */
export interface Pose {
  readonly trust: number;
  /** 0..1 round the dial. */
  readonly hand: number;
  readonly expired: number;
  readonly phone: number;
  readonly folder: number;
  readonly seoulPapers: number;
  readonly washingtonPapers: number;
  /** -1 leaning back, 0 upright, 1 leaning forward. */
  readonly seoulLean: number;
  readonly washingtonLean: number;
  readonly room: number;
  readonly shaft: number;
  readonly shaftAlpha: number;
  readonly lamps: number;
}

const LEAN = { back: -1, upright: 0, forward: 1 } as const;

export function poseOf(model: RoomModel): Pose {
  const scheme = LIGHT_SCHEMES[model.light];
  return {
    trust: model.trust,
    hand: model.rounds > 0 ? Math.min(1, Math.max(0, model.round / model.rounds)) : 0,
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

export function poseBetween(from: Pose, to: Pose, part: number): Pose {
  if (part >= 1) return to;
  const step = (key: keyof Pose): number => between(from[key], to[key], part);
  return {
    trust: step('trust'),
    hand: step('hand'),
    expired: step('expired'),
    phone: step('phone'),
    folder: step('folder'),
    seoulPapers: step('seoulPapers'),
    washingtonPapers: step('washingtonPapers'),
    seoulLean: step('seoulLean'),
    washingtonLean: step('washingtonLean'),
    room: mixNumbers(from.room, to.room, part),
    shaft: mixNumbers(from.shaft, to.shaft, part),
    shaftAlpha: step('shaftAlpha'),
    lamps: step('lamps'),
  };
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
