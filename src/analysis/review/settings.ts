import { POLICY_NAMES, type PolicyName } from '../../engine/policies/policy.ts';

/** How much is tried for each move. A larger budget is slower and finds smaller differences. */
export interface ReviewSettings {
  /** Most moves that are compared. */
  readonly candidates: number;
  /** Roll-outs of every candidate with every guide. */
  readonly first: number;
  /** How many candidates go on, and roll-outs of each of them. */
  readonly contenders: number;
  readonly more: number;
  /** Fresh roll-outs by which the move that was played and the best other one are judged … */
  readonly last: number;
  /** … and how many there are at most, where what looks like a loss may still be noise. */
  readonly most: number;
}

/** A session of ten rounds takes some seconds on one core. */
export const USUAL: ReviewSettings = { candidates: 30, first: 4, contenders: 4, more: 16, last: 48, most: 192 };

/** Who plays on: a stand-in, at the table as it is and away from it perhaps as another one. */
export interface GuideName {
  readonly speaks: PolicyName;
  readonly favours: PolicyName | null;
}

/**
 * Who plays on after a move: stand-ins of different habits, each of them the best on some levels of the campaign
 * (docs/balance), and the plainest with the favours of the others. A move counts as the best of them makes it count, so
 * that one stand-in's habits do not decide.
 */
export const GUIDES: readonly GuideName[] = [
  { speaks: 'patient-trader', favours: null },
  { speaks: 'trust-builder', favours: null },
  { speaks: 'linear', favours: 'patient-trader' },
  { speaks: 'linear', favours: null },
];

/** Where at most two rounds are left there is little to play, and every stand-in that has a plan is tried. */
export const LATE_GUIDES: readonly GuideName[] = [
  ...GUIDES,
  ...POLICY_NAMES.filter((name) => name !== 'random' && !GUIDES.some((guide) => guide.speaks === name)).map(
    (speaks) => ({ speaks, favours: null }),
  ),
];
export const LATE = 1;
