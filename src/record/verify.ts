import { automaticMove } from '../engine/autoplay.ts';
import type { Move } from '../engine/moves.ts';
import type { Beat } from '../engine/rerun.ts';
import { newSession, phase, play, type Session } from '../engine/session.ts';
import { RULESET } from '../engine/tuning.ts';
import { canonicalJson } from './canonical-json.ts';
import { fingerprintOf } from './fingerprint.ts';
import { recordOf } from './record-of.ts';
import type { RecordedBeat } from './recorded-beat.ts';
import { resultOf, type Recorded, type RecordRead } from './session-file.ts';
import type { Seats } from './seats.ts';
import type { CannotCheck } from './session-problem.ts';
import { MOST_MOVES } from './session-schema.ts';

/** In what a file differs from the game: a move nobody could or would have made, its state, its record, or the result. */
export type Mismatch = 'move' | 'fingerprint' | 'record' | 'result';

/** `from` counts moves from 1; a wrong result stands after the last move. `session` is the one played again. */
export type Verdict =
  | { readonly verdict: 'verified'; readonly session: Session }
  | { readonly verdict: 'does-not-match'; readonly from: number; readonly what: Mismatch }
  | { readonly verdict: 'cannot-check'; readonly why: CannotCheck };

/**
 * Plays a recorded session again and compares. Seoul's moves must be legal; Washington's and the world's must be the
 * very ones that policy and dice give, but for the envoy's where the file says that a person sat there; every fingerprint, the record and the claimed result must be the engine's own. So nothing
 * but a session that the game could have had is verified, whoever made its checksums right. Never throws.
 */
export function verify(recorded: Recorded, budget: number = MOST_MOVES): Verdict {
  const { level, ruleset, seed, seats, moves, fingerprints, record } = recorded;
  if (ruleset !== RULESET) return cannotCheck({ is: 'other-ruleset', with: { is: ruleset, known: RULESET } });
  if (moves.length > budget) return cannotCheck({ is: 'too-many-steps', with: { is: moves.length, most: budget } });
  let at = 0;
  try {
    let session = newSession(level.rules, seed);
    for (; at < moves.length; at++) {
      const beat = played(session, moves[at] as Move, seats);
      if (!beat) return differs(at + 1, 'move');
      if (fingerprintOf(beat.session) !== fingerprints[at]) return differs(at + 1, 'fingerprint');
      if (record && !tells(record, at, recordOf(level.rules, beat, at === 0 ? null : session.table)))
        return differs(at + 1, 'record');
      session = beat.session;
    }
    // An event that nobody knows is none that this ruleset had.
    if (record && record.skipped > 0) return differs(moves.length, 'record');
    const same = canonicalJson(resultOf(session)) === canonicalJson(recorded.claimed);
    return same ? { verdict: 'verified', session } : differs(moves.length + 1, 'result');
  } catch {
    // A level that passes every check and still trips the engine is a fault of ours: say where, do not fall over.
    return cannotCheck({ is: 'broke-off', with: { move: at + 1 } });
  }
}

function tells(record: RecordRead, at: number, truth: RecordedBeat): boolean {
  return canonicalJson(record.beats[at] ?? null) === canonicalJson(truth);
}

/** What a recorded move did; null where the game would not have had that move. */
function played(session: Session, move: Move, seats: Seats): Beat | null {
  if (!isChosen(move, seats)) {
    const derived = automaticMove(session.rules, session.table, phase(session));
    if (!derived || canonicalJson(derived) !== canonicalJson(move)) return null;
  }
  const result = play(session, move);
  return result.ok ? { move, events: result.events, session: result.session } : null;
}

/** Moves that somebody chose, within the rules. Whoever is the envoy, the leader's consent stays a matter of dice. */
function isChosen(move: Move, { washington }: Seats): boolean {
  return move.seat === 'seoul' || (move.seat === 'washington' && washington === 'person' && move.kind !== 'decide');
}

function differs(from: number, what: Mismatch): Verdict {
  return { verdict: 'does-not-match', from, what };
}

function cannotCheck(why: CannotCheck): Verdict {
  return { verdict: 'cannot-check', why };
}
