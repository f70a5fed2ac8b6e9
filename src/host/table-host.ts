import type { Refusal } from '../engine/legal.ts';
import type { Move, SeoulMove, WashingtonMove } from '../engine/moves.ts';
import { playOn, rerun, type Beat } from '../engine/rerun.ts';
import type { LevelRules } from '../engine/rules.ts';
import { newSession, refusalOf, type Session } from '../engine/session.ts';

/** A move of whoever sits at the table: Seoul's, or Washington's where a person has its chair. */
export type SeatedMove = SeoulMove | WashingtonMove;

/** What follows from a move until a person has to act again. */
export type Follow = (session: Session, move: SeatedMove) => ReturnType<typeof playOn>;

/** What a host needs from outside: a place to keep the session after every move. */
export interface HostPorts {
  /** Called after every accepted move and all that followed from it. */
  keep(session: Session): void;
}

export interface TableHost {
  session(): Session;
  /** Every beat since the start, the newest last. */
  beats(): readonly Beat[];
  /** Plays a move of the player's and what follows; the new beats, or why not. */
  send(
    move: SeatedMove,
  ): { readonly ok: true; readonly beats: readonly Beat[] } | { readonly ok: false; readonly refusal: Refusal };
  /** Why a move would be refused now; null where it would be taken. */
  refusalOf(move: SeatedMove): Refusal | null;
  /** Tells of new beats; the answer ends the subscription. */
  watch(listener: (beats: readonly Beat[]) => void): () => void;
}

export type Opened =
  | { readonly ok: true; readonly host: TableHost }
  | { readonly ok: false; readonly at: number; readonly refusal: Refusal };

/** Seoul is the player's; all else follows by itself. */
const forSeoul: Follow = (session, move) =>
  move.seat === 'seoul' ? playOn(session, move) : { ok: false, refusal: 'not-now' };

/** Opens a table: a new one, or one whose moves so far are given. `follow` says who plays the other seats. */
export function openTable(
  rules: LevelRules,
  seed: number,
  moves: readonly Move[],
  ports: HostPorts,
  follow: Follow = forSeoul,
): Opened {
  const run =
    moves.length === 0 ? { ok: true as const, beats: [], session: newSession(rules, seed) } : rerun(rules, seed, moves);
  if (!run.ok) return { ok: false, at: run.at, refusal: run.refusal };
  let session = run.session;
  let beats: readonly Beat[] = run.beats;
  const listeners = new Set<(beats: readonly Beat[]) => void>();
  return {
    ok: true,
    host: {
      session: () => session,
      beats: () => beats,
      refusalOf: (move) => refusalOf(session, move),
      send: (move) => {
        const played = follow(session, move);
        if (!played.ok) return played;
        const last = played.beats[played.beats.length - 1];
        if (last) session = last.session;
        beats = [...beats, ...played.beats];
        ports.keep(session);
        for (const listener of listeners) listener(played.beats);
        return played;
      },
      watch: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
  };
}
