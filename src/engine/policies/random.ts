import type { Dice } from '../dice.ts';
import type { SeoulMove } from '../moves.ts';
import type { SeoulBrief } from '../brief.ts';
import { CLAIMS, SIDE_MOVES, TONES } from '../vocabulary.ts';
import type { SeoulView } from '../view.ts';
import { at } from '../whole.ts';

/** Plays anything that Seoul could try, without a plan; it may ask for what is refused. */
export function randomAttempt(brief: SeoulBrief, view: SeoulView, dice: Dice): SeoulMove {
  if (view.phase === 'briefing') return { seat: 'seoul', kind: 'begin' };
  const any = (n: number) => dice.between(0, n - 1, 'a random move');
  const issue = any(brief.issues.length);
  const stop = any(at(brief.issues, issue).stops.length);
  const card = any(2) === 0 || brief.cards.length === 0 ? null : any(brief.cards.length);
  const tone = at(TONES, any(TONES.length));
  switch (any(12)) {
    case 0:
      return {
        seat: 'seoul',
        kind: 'side',
        what: at(SIDE_MOVES, any(SIDE_MOVES.length)),
        stop: any(at(brief.issues, brief.headline).stops.length),
      };
    case 1:
      return { seat: 'seoul', kind: 'promise', issue, stop };
    case 2:
      return { seat: 'seoul', kind: 'disclose', issue, claim: at(CLAIMS, any(CLAIMS.length)) };
    case 3:
      return { seat: 'seoul', kind: 'hold', card, tone };
    case 4:
      return { seat: 'seoul', kind: 'adjourn' };
    case 5:
      return any(6) === 0 ? { seat: 'seoul', kind: 'walkOut' } : { seat: 'seoul', kind: 'hold', card, tone };
    case 6:
      return any(4) === 0 ? { seat: 'seoul', kind: 'accept' } : { seat: 'seoul', kind: 'hold', card, tone };
    default:
      return { seat: 'seoul', kind: 'propose', package: brief.issues.map((i) => any(i.stops.length)), card, tone };
  }
}

/** The random stand-in: only moves that the brief on the table allow in any phase of Seoul's turn. */
export function randomPolicy(brief: SeoulBrief, view: SeoulView, dice: Dice): SeoulMove {
  const attempt = randomAttempt(brief, view, dice);
  if (attempt.kind === 'begin' || attempt.kind === 'propose' || attempt.kind === 'hold' || attempt.kind === 'accept')
    return attempt;
  return {
    seat: 'seoul',
    kind: 'propose',
    package: brief.issues.map((i) => dice.between(0, i.stops.length - 1, 'a random stop')),
    card: null,
    tone: 'plain',
  };
}
