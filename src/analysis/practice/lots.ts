import type { Dice } from '../../engine/dice.ts';
import { at, floorDivide } from '../../engine/whole.ts';
import type { Span } from './issue-recipes.ts';

/** A whole number of the span, in steps from its lowest. */
export function drawFrom(dice: Dice, [low, high]: Span, step: number, purpose: string): number {
  return low + step * dice.between(0, floorDivide(high - low, step), purpose);
}

/** So many of the items, in the items' own order; every choice is as likely. */
export function drawSome<T>(dice: Dice, items: readonly T[], count: number, purpose: string): T[] {
  const left = items.map((_, i) => i);
  while (left.length > count) left.splice(dice.between(0, left.length - 1, purpose), 1);
  return left.map((i) => at(items, i));
}

export function drawOne<T>(dice: Dice, items: readonly T[], purpose: string): T {
  return at(items, dice.between(0, items.length - 1, purpose));
}
