import { briefOf, type SeoulBrief } from '../engine/brief.ts';
import { diceOf, openStream } from '../engine/dice.ts';
import type { SeoulMove } from '../engine/moves.ts';
import { POLICIES } from '../engine/policies/policies.ts';
import type { LevelRules } from '../engine/rules.ts';
import type { SeoulView } from '../engine/view.ts';

/**
 * What Seoul's advisers would do now: the patient trader's move, from Seoul's brief and view alone. The same for the same
 * brief and view; null where it is not Seoul's turn.
 */
export function counsel(brief: SeoulBrief, view: SeoulView): SeoulMove | null {
  if (view.end !== null || view.toAct !== 'seoul' || view.phase === 'briefing') return null;
  // The patient trader throws no dice.
  return POLICIES['patient-trader'](brief, view, diceOf(openStream(0, 'nature')));
}

export function counselOn(rules: LevelRules, view: SeoulView): SeoulMove | null {
  return counsel(briefOf(rules), view);
}
