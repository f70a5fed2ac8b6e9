import type { Light } from '../presenter/room-model.ts';

/** The printer's inks. Everything in the room is one of these or a mixture of two of them. */
export const INK = '#1f2430';
export const INK_SOFT = '#353c4c';
export const PAPER = '#f3ead8';
export const PAPER_SHADE = '#d9caac';
export const CELADON = '#88ab98';
export const CELADON_DEEP = '#4f7769';
export const CELADON_DARK = '#2c4843';
export const BRASS = '#c79a4b';
export const BRASS_DARK = '#86602a';
export const RED = '#c33b2c';
export const RED_DARK = '#8e261d';
export const WOOD = '#a0623a';
export const WOOD_LIGHT = '#c58a57';
export const WOOD_DARK = '#64381f';

/** What one light does to the room. `room` multiplies everything; `shaft` is added where the windows throw light. */
export interface LightScheme {
  readonly wallTop: string;
  readonly wallLow: string;
  readonly skyTop: string;
  readonly skyLow: string;
  readonly cloud: string;
  readonly sun: string;
  readonly room: number;
  readonly shaft: number;
  readonly shaftAlpha: number;
  /** 0..1: how brightly the two brass wall lamps burn. */
  readonly lamps: number;
  /** 0..1: how much of the street's window light is on. */
  readonly cityLights: number;
}

export const LIGHT_SCHEMES: Readonly<Record<Light, LightScheme>> = {
  dawn: {
    wallTop: '#8a9fa6',
    wallLow: '#b3b7b2',
    skyTop: '#a3b4d3',
    skyLow: '#fbd6c6',
    cloud: '#fdeae4',
    sun: '#fff3dc',
    room: 0xf4e6ec,
    shaft: 0xffb9a0,
    shaftAlpha: 0.36,
    lamps: 0,
    cityLights: 0.18,
  },
  day: {
    wallTop: '#7ea393',
    wallLow: '#9dbba6',
    skyTop: '#8fc0cb',
    skyLow: '#eef0d8',
    cloud: '#fffaf0',
    sun: '#fff6d5',
    room: 0xffffff,
    shaft: 0xffefbd,
    shaftAlpha: 0.36,
    lamps: 0,
    cityLights: 0,
  },
  dusk: {
    wallTop: '#587370',
    wallLow: '#9a8d70',
    skyTop: '#4b4f80',
    skyLow: '#f58f48',
    cloud: '#f2b183',
    sun: '#ffd391',
    room: 0xe6bd9f,
    shaft: 0xff9040,
    shaftAlpha: 0.36,
    lamps: 1,
    cityLights: 0.85,
  },
  storm: {
    wallTop: '#5d7673',
    wallLow: '#74897f',
    skyTop: '#57656f',
    skyLow: '#a3aca3',
    cloud: '#c3c8bf',
    sun: '#d5dacd',
    room: 0xc3ccd2,
    shaft: 0xbfd3d6,
    shaftAlpha: 0.1,
    lamps: 1,
    cityLights: 0.7,
  },
};

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `amount` 0 gives the first colour, 1 the second. */
export function mix(first: string, second: string, amount: number): string {
  const from = channels(first);
  const to = channels(second);
  const part = from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * amount));
  return `#${part.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channel(first: number, second: number, shift: number, amount: number): number {
  const from = (first >> shift) & 255;
  return Math.round(from + (((second >> shift) & 255) - from) * amount) << shift;
}

/** As `mix`, for the numbers that Phaser takes. */
export function mixNumbers(first: number, second: number, amount: number): number {
  return channel(first, second, 16, amount) | channel(first, second, 8, amount) | channel(first, second, 0, amount);
}
