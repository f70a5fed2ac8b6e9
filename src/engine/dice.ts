import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { Stream } from './vocabulary.ts';

/** Rolls of one turn. A roll says what it is for, so that tests can hand in scripted dice. */
export interface Dice {
  /** True with the given chance in basis points. */
  chance(basisPoints: number, purpose: string): boolean;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number, purpose: string): number;
}

/** Four 32-bit whole numbers. */
export type DiceState = readonly number[];

const STREAM_SALT: Readonly<Record<Stream | 'nature', number>> = {
  nature: 0x6e617475,
  counterpart: 0x636f756e,
  world: 0x776f726c,
  assembly: 0x61737365,
};

/** Spreads one 32-bit number over a whole state (the finaliser of SplitMix, Steele, Lea & Flood 2014). */
function spread(seed: number): DiceState {
  let s = seed | 0;
  const one = () => {
    s = (s + 0x9e3779b9) | 0;
    let z = s;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) | 0;
  };
  return [one(), one(), one(), one() | 1];
}

/** The first state of a named stream; streams of one seed do not touch each other. `seed` is 0..2^32 - 1. */
export function openStream(seed: number, stream: Stream | 'nature'): DiceState {
  return spread(at0(spread(seed)) ^ STREAM_SALT[stream]);
}

/** The stream one turn later. Every recorded move of a seat takes its stream one turn on, whoever chose the move. */
export function nextTurn(state: DiceState): DiceState {
  const generator = xoroshiro128plusFromState(state);
  generator.next();
  return generator.getState();
}

/** The dice of the turn that is now due on a stream: the same however often they are asked for. */
export function diceOf(state: DiceState): Dice {
  const generator = xoroshiro128plusFromState(spread(xoroshiro128plusFromState(state).next()));
  return {
    chance: (basisPoints) => uniformInt(generator, 0, 9999) < basisPoints,
    between: (low, high) => uniformInt(generator, low, high),
  };
}

function at0(state: DiceState): number {
  return state[0] ?? 0;
}
