import { briefOf, type SeoulBrief } from '../engine/brief.ts';
import { diceOf, openStream } from '../engine/dice.ts';
import type { SeoulMove } from '../engine/moves.ts';
import { POLICIES } from '../engine/policies/policies.ts';
import type { Session } from '../engine/session.ts';
import { TUNING } from '../engine/tuning.ts';
import { appraise, viewFor, type SeoulView } from '../engine/view.ts';
import type { SideMove } from '../engine/vocabulary.ts';
import { adviceModel, type Advice } from '../presenter/advice-model.ts';
import type { AskRefusal } from '../presenter/away-model.ts';
import type { PlayedLevel } from '../presenter/level-text.ts';

/** What is of use in later rounds alone. */
const PAYS_LATER: ReadonlySet<SideMove> = new Set(['consultExperts', 'reassure']);

/**
 * What Seoul's advisers would do now: the patient trader's move, from Seoul's brief and view alone. The same for the same
 * brief and view; null where it is not Seoul's turn. Nothing that pays later is advised in the last round.
 */
export function counsel(brief: SeoulBrief, view: SeoulView): SeoulMove | null {
  if (view.end !== null || view.toAct !== 'seoul' || view.phase === 'briefing') return null;
  // The patient trader throws no dice.
  const move = POLICIES['patient-trader'](brief, view, diceOf(openStream(0, 'nature')));
  const tooLate = view.round >= brief.calendar.rounds && move.kind === 'side' && PAYS_LATER.has(move.what);
  return tooLate ? counselAtTable(brief, view) : move;
}

/** What they would say at the table, whatever there is to do away from it. */
function counselAtTable(brief: SeoulBrief, view: SeoulView): SeoulMove | null {
  return counsel(brief, { ...view, phase: 'table' });
}

/** The advisers' move with its reason, and with what they would say at the table besides. `ask` tells what is refused. */
export function adviceOn(level: PlayedLevel, session: Session, ask: AskRefusal): Advice | null {
  const brief = briefOf(level.rules);
  const view = viewFor(session, 'seoul');
  const move = counsel(brief, view);
  if (!move) return null;
  return adviceModel(level, view, move, {
    ask,
    worthOf: (x) => appraise(session, x).worth,
    atTable: move.kind === 'side' ? counselAtTable(brief, view) : null,
    leak: TUNING.leak.base + TUNING.leak.perEarlierUse * (view.sideUses.backChannel ?? 0),
  });
}
