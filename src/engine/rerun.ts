import { automaticMove } from './autoplay.ts';
import type { Event } from './events.ts';
import type { Refusal } from './legal.ts';
import type { Move, SeoulMove } from './moves.ts';
import type { LevelRules } from './rules.ts';
import { newSession, phase, play, type Session } from './session.ts';

/** One move, what it did, and the session after it. */
export interface Beat {
  readonly move: Move;
  readonly events: readonly Event[];
  readonly session: Session;
}

export type Rerun =
  | { readonly ok: true; readonly beats: readonly Beat[]; readonly session: Session }
  | { readonly ok: false; readonly at: number; readonly refusal: Refusal; readonly beats: readonly Beat[] };

/** Plays recorded moves of all seats again, as they stand; stops at the first that is refused. */
export function rerun(rules: LevelRules, seed: number, moves: readonly Move[]): Rerun {
  let session = newSession(rules, seed);
  const beats: Beat[] = [];
  for (const [at, move] of moves.entries()) {
    const played = play(session, move);
    if (!played.ok) return { ok: false, at, refusal: played.refusal, beats };
    session = played.session;
    beats.push({ move, events: played.events, session });
  }
  return { ok: true, beats, session };
}

/** The beats that follow by themselves: Washington's and the world's moves until Seoul must act or the talks are over. */
export function runOn(session: Session): readonly Beat[] {
  const beats: Beat[] = [];
  let now = session;
  for (;;) {
    const move = automaticMove(now.rules, now.table, phase(now));
    if (!move) return beats;
    const played = play(now, move);
    if (!played.ok) throw new Error(`the automatic move ${move.seat}.${move.kind} was refused: ${played.refusal}`);
    now = played.session;
    beats.push({ move, events: played.events, session: now });
  }
}

/** Seoul's move and all that follows from it. */
export function playOn(
  session: Session,
  move: SeoulMove,
): { ok: true; beats: readonly Beat[] } | { ok: false; refusal: Refusal } {
  const played = play(session, move);
  if (!played.ok) return played;
  const beat = { move, events: played.events, session: played.session };
  return { ok: true, beats: [beat, ...runOn(played.session)] };
}
