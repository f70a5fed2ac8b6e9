import type { Dice } from '../dice.ts';
import type { SeoulMove } from '../moves.ts';
import type { LevelRules } from '../rules.ts';
import type { SeoulView } from '../view.ts';

/**
 * A stand-in for Seoul: what it does with what Seoul may see. Of the level it may use Seoul's own values, the shape
 * of Washington's values and the calendar; Washington's weights it knows only as the advisers estimate them.
 */
export type Policy = (rules: LevelRules, view: SeoulView, dice: Dice) => SeoulMove;

export const POLICY_NAMES = [
  'hard-liner',
  'fast-conceder',
  'linear',
  'trust-builder',
  'patient-trader',
  'trust-blind-trader',
  'random',
] as const;
export type PolicyName = (typeof POLICY_NAMES)[number];
