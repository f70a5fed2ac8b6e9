import type { Dice } from '../dice.ts';
import type { SeoulMove } from '../moves.ts';
import type { SeoulBrief } from '../brief.ts';
import type { SeoulView } from '../view.ts';

/**
 * A stand-in for Seoul: what it does with what Seoul may see. Its brief holds nothing of Washington's but the shape of
 * its values; Washington's weights it knows only as the advisers estimate them.
 */
export type Policy = (brief: SeoulBrief, view: SeoulView, dice: Dice) => SeoulMove;

export const POLICY_NAMES = [
  'hard-liner',
  'fast-conceder',
  'linear',
  'boulware',
  'tit-for-tat',
  'micro',
  'trust-builder',
  'patient-trader',
  'trust-blind-trader',
  'random',
] as const;
export type PolicyName = (typeof POLICY_NAMES)[number];
