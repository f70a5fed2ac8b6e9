import type { Style } from '../../src/engine/policies/bargainer.ts';
import { diceOf, nextTurn, openStream } from '../../src/engine/dice.ts';
import { SIDE_MOVES, TONES } from '../../src/engine/vocabulary.ts';
import { at } from '../../src/engine/whole.ts';

/** Whole numbers from 0 below n, the same in every run. */
export function seededDraw(seed: number): (n: number) => number {
  let stream = openStream(seed, 'nature');
  return (n) => {
    stream = nextTurn(stream);
    return diceOf(stream).between(0, n - 1, 'a parameter');
  };
}

/** A stand-in drawn at random from the whole family. */
export function randomStyle(draw: (n: number) => number): Style {
  return {
    from: 5000 + draw(5001),
    to: draw(5001),
    readsTrust: draw(2) === 0,
    power: 30 + draw(151),
    picks: draw(4) === 0 ? 'like-theirs' : 'best-for-them',
    tone: at(TONES, draw(3)),
    argues: draw(2) === 0,
    settles: draw(4) > 0,
    sides: Array.from({ length: draw(6) }, () => ({
      what: at(SIDE_MOVES, draw(SIDE_MOVES.length)),
      round: 1 + draw(9),
    })),
  };
}

/** A neighbour of a style: some of its settings moved or drawn anew. */
export function mutate(style: Style, draw: (n: number) => number): Style {
  const other = randomStyle(draw);
  const some = <K extends keyof Style>(key: K): Style[K] => (draw(4) === 0 ? other[key] : style[key]);
  const nudge = (value: number, by: number, low: number, high: number) =>
    draw(3) === 0 ? Math.max(low, Math.min(high, value + draw(2 * by + 1) - by)) : value;
  return {
    from: nudge(style.from, 600, 4000, 10000),
    to: nudge(style.to, 600, 0, 6000),
    power: nudge(style.power, 30, 10, 180),
    readsTrust: some('readsTrust'),
    picks: some('picks'),
    tone: some('tone'),
    argues: some('argues'),
    settles: some('settles'),
    sides: some('sides'),
  };
}
