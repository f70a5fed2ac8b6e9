import { diceOf, nextTurn, openStream } from '../engine/dice.ts';
import type { Refusal } from '../engine/legal.ts';
import type { SeoulMove } from '../engine/moves.ts';
import type { Policy } from '../engine/policies/policy.ts';
import { playOn, runOn, type Beat } from '../engine/rerun.ts';
import type { LevelRules } from '../engine/rules.ts';
import { newSession, phase, toAct, type Session } from '../engine/session.ts';
import { viewFor } from '../engine/view.ts';
import { fingerprintOf } from '../record/fingerprint.ts';

/** A session with the fingerprint after each move. */
export interface PlayedThrough {
  readonly session: Session;
  readonly fingerprints: readonly string[];
}

const HOLD: SeoulMove = { seat: 'seoul', kind: 'hold', card: null, tone: 'plain' };
const BEGIN: SeoulMove = { seat: 'seoul', kind: 'begin' };
const MOST_TURNS = 2000;

/** A stand-in's session through the chart, to its end: move for move the one that a batch simulates on that seed. */
export function playPolicy(rules: LevelRules, seed: number, policy: Policy): PlayedThrough {
  let now: PlayedThrough = { session: newSession(rules, seed), fingerprints: [] };
  let dice = openStream(seed, 'nature');
  for (let turn = 0; toAct(now.session) === 'seoul'; turn++) {
    if (turn >= MOST_TURNS) throw new Error(`session ${seed} did not end in ${MOST_TURNS} turns`);
    dice = nextTurn(dice);
    const wish = playOn(now.session, policy(rules, viewFor(now.session, 'seoul'), diceOf(dice)));
    const played = wish.ok ? wish : playOn(now.session, HOLD);
    if (!played.ok) throw new Error(`Seoul could neither do as it wished nor hold: ${played.refusal}`);
    now = after(now, played.beats);
  }
  return now;
}

export type ListPlayed =
  | { readonly ok: true; readonly played: PlayedThrough }
  | { readonly ok: false; readonly at: number; readonly refusal: Refusal };

/** Seoul's moves one after the other, all others following by themselves; the talks begin by themselves too. */
export function playList(rules: LevelRules, seed: number, moves: readonly SeoulMove[]): ListPlayed {
  let now: PlayedThrough = { session: newSession(rules, seed), fingerprints: [] };
  now = after(now, runOn(now.session));
  const list = moves[0]?.kind === 'begin' || moves.length === 0 ? moves : [BEGIN, ...moves];
  for (const [i, move] of list.entries()) {
    const played = playOn(now.session, move);
    if (!played.ok) return { ok: false, at: i + moves.length - list.length, refusal: played.refusal };
    now = after(now, played.beats);
  }
  return { ok: true, played: now };
}

/** Where a session stands, for people: its end, or the phase it waits in. */
export function standsAt({ table, ...session }: Session): string {
  return table.end ?? `round ${table.round}, ${phase({ table, ...session })}`;
}

function after(now: PlayedThrough, beats: readonly Beat[]): PlayedThrough {
  const last = beats[beats.length - 1];
  return last
    ? {
        session: last.session,
        fingerprints: [...now.fingerprints, ...beats.map((beat) => fingerprintOf(beat.session))],
      }
    : now;
}
