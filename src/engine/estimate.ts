import { weightNow } from './offers.ts';
import type { LevelRules } from './rules.ts';
import type { Table } from './table-state.ts';
import { TUNING } from './tuning.ts';
import { at, floorDivide } from './whole.ts';

/**
 * What Seoul's advisers think Washington's weights are now, in basis points per issue: the true ones, each off by an
 * error that was drawn once and that consulting experts narrows.
 */
export function estimatedWeights(rules: LevelRules, table: Table): number[] {
  const { fuzz, afterExperts } = TUNING.estimate;
  const weight = weightNow(rules, table);
  const left = (table.sideUses.consultExperts ?? 0) > 0 ? afterExperts : fuzz;
  const { ledger, alliance } = rules.weights;
  const guessed: number[] = [];
  let total = 0;
  for (let i = 0; i < rules.issues.length; i++) {
    const real = weight * at(ledger, i) + (100 - weight) * at(alliance, i);
    const guess = floorDivide(real * (10000 + floorDivide(at(table.fuzz, i) * left, fuzz)), 10000);
    guessed.push(guess);
    total += guess;
  }
  for (let i = 0; i < guessed.length; i++) guessed[i] = floorDivide(at(guessed, i) * 10000, total);
  return guessed;
}

/** How far the advisers may be off, in basis points of each weight. */
export function estimateError(table: Table): number {
  const { fuzz, afterExperts } = TUNING.estimate;
  return (table.sideUses.consultExperts ?? 0) > 0 ? afterExperts : fuzz;
}

/** Washington's value of a package as the advisers see it, 0..10000. */
export function estimatedWorth(rules: LevelRules, weights: readonly number[], x: readonly number[]): number {
  let sum = 0;
  for (const [i, issue] of rules.issues.entries()) sum += at(weights, i) * at(issue.value.washington, at(x, i));
  return floorDivide(sum, 10000);
}
