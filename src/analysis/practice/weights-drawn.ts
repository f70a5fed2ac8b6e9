import type { LevelFile } from '../../content/level-schema.ts';
import { PRACTICE_CASH, type PracticeIssue } from '../../content/practice-texts.ts';
import type { Dice } from '../../engine/dice.ts';
import { at, floorDivide } from '../../engine/whole.ts';
import { CASH_WEIGHTS, RECIPES, type Recipe } from './issue-recipes.ts';
import { drawFrom, drawSome } from './lots.ts';

type Weights = LevelFile['weights'];
type Prior = LevelFile['presumed']['prior'];

const WHOLE = 10000;
const STEP = 100;

/** Three lists of weights for the issues named, each adding up to 10000 basis points in whole hundreds. */
export function drawWeights(dice: Dice, issues: readonly string[]): Weights {
  return {
    seoul: drawList(dice, issues, 'seoul'),
    ledger: drawList(dice, issues, 'ledger'),
    alliance: drawList(dice, issues, 'alliance'),
  };
}

/** The money takes what was drawn for it; the others share the rest in proportion to what was drawn for them. */
function drawList(dice: Dice, issues: readonly string[], list: keyof Recipe['weights']): Record<string, number> {
  const cash = drawFrom(dice, CASH_WEIGHTS[list], STEP, list);
  const others = issues.filter((id) => id !== PRACTICE_CASH);
  const parts = others.map((id) => drawFrom(dice, RECIPES[id as PracticeIssue].weights[list], STEP, list));
  const sum = parts.reduce((a, b) => a + b, 0);
  const shares = parts.map((part) => STEP * floorDivide(part * (WHOLE - cash), sum * STEP));
  // What rounding leaves over goes to the heaviest.
  const heaviest = shares.indexOf(Math.max(...shares));
  shares[heaviest] = at(shares, heaviest) + WHOLE - cash - shares.reduce((a, b) => a + b, 0);
  const weights = new Map(others.map((id, i) => [id, at(shares, i)]));
  return Object.fromEntries(issues.map((id) => [id, weights.get(id) ?? cash]));
}

/** How likely an issue is Seoul's first, second, third … concern, by what kind of concern it looks like from outside. */
const LOOKS = {
  leading: [600, 60, 10, 3, 1, 1, 1, 1],
  weighty: [30, 40, 40, 20, 10, 5, 3, 2],
  middling: [10, 10, 20, 30, 20, 10, 10, 10],
  open: [10, 10, 10, 10, 10, 10, 10, 10],
} as const satisfies Record<string, readonly number[]>;

/** Of Seoul's four weightiest concerns beside the money Washington guesses two, and half guesses a third. */
export function drawPrior(dice: Dice, seoul: Weights['seoul']): Prior {
  const others = Object.keys(seoul).filter((id) => id !== PRACTICE_CASH);
  const weightOf = (id: string) => seoul[id] ?? 0;
  const weightiest = others.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, 4);
  const guessed = drawSome(dice, weightiest, 3, 'guessed');
  const looks = (id: string): readonly number[] => {
    if (id === PRACTICE_CASH) return LOOKS.leading;
    const place = guessed.indexOf(id);
    return place < 0 ? LOOKS.open : place < 2 ? LOOKS.weighty : LOOKS.middling;
  };
  return Object.fromEntries(Object.keys(seoul).map((id) => [id, [...looks(id)]]));
}
