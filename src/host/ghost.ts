import { briefOf } from '../engine/brief.ts';
import { diceOf, openStream } from '../engine/dice.ts';
import type { Move, SeoulMove } from '../engine/moves.ts';
import { lastBid } from '../engine/offers.ts';
import { POLICIES } from '../engine/policies/policies.ts';
import { rerun } from '../engine/rerun.ts';
import type { LevelRules } from '../engine/rules.ts';
import { refusalOf, type Session } from '../engine/session.ts';
import { worthToSeoul } from '../engine/values.ts';
import { viewFor } from '../engine/view.ts';

/** A move that Seoul once made, and what it answered. */
interface Remembered {
  readonly move: SeoulMove;
  /** Worth to Seoul, in basis points, of the demand that lay on the table. */
  readonly bid: number;
  /** A threat lay on the table. */
  readonly threatened: boolean;
}

/** What Seoul did in a session, round by round; empty where no session is at hand. */
export type GhostScript = ReadonlyMap<number, readonly Remembered[]>;

export const NO_SCRIPT: GhostScript = new Map();

/** Whose moves a ghost's are: the session's that it comes from, or those of whoever sits in where that says nothing. */
export type GhostSource = 'record' | 'stand-in';

const STAND_IN = POLICIES['patient-trader'];

/** Everything Seoul did in a session; it is played again for it. Throws where the moves are not the session's. */
export function scriptOf(rules: LevelRules, seed: number, moves: readonly Move[]): GhostScript {
  const run = rerun(rules, seed, moves);
  if (!run.ok) throw new Error(`move ${run.at + 1} of a session was refused: ${run.refusal}`);
  const script = new Map<number, Remembered[]>();
  for (const [i, { move }] of run.beats.entries()) {
    if (move.seat !== 'seoul') continue;
    const table = run.beats[i - 1]?.session.table;
    const bid = table ? lastBid(table) : null;
    const round = table?.round ?? 0;
    const made = { move, bid: bid ? worthToSeoul(rules, bid) : 0, threatened: table?.threat !== null };
    script.set(round, [...(script.get(round) ?? []), made]);
  }
  return script;
}

/**
 * What Seoul's ghost does now: the next move that it made in this round of its own session, if it can be made here and
 * still means the same; otherwise a stand-in's.
 */
export function ghostMove(session: Session, script: GhostScript): SeoulMove {
  const { rules, table, moves, seed } = session;
  const left = unplayed(script.get(table.round) ?? [], movesOfRound(moves, table.round));
  const next = left.find((one) => fits(session, one));
  if (next) return next.move;
  const wish = STAND_IN(briefOf(rules), viewFor(session, 'seoul'), diceOf(openStream(seed, 'nature')));
  return refusalOf(session, wish) === null ? wish : HOLD;
}

/** Whose each of Seoul's moves in a session was, in the order they were made. */
export function sourcesOf(moves: readonly Move[], script: GhostScript): readonly GhostSource[] {
  return roundsOfSeoul(moves).flatMap(({ round, made }) => {
    let left = script.get(round) ?? [];
    return made.map((move) => {
      const rest = after(left, move);
      if (rest) left = rest;
      return rest ? 'record' : 'stand-in';
    });
  });
}

const HOLD: SeoulMove = { seat: 'seoul', kind: 'hold', card: null, tone: 'plain' };

/** A yes is for a demand as good, a walk-out for a threat: on other demands they would not mean the same. */
function fits(session: Session, { move, bid, threatened }: Remembered): boolean {
  const { rules, table } = session;
  const now = lastBid(table);
  if (move.kind === 'accept' && (now === null || worthToSeoul(rules, now) < bid)) return false;
  if (move.kind === 'walkOut' && (table.threat !== null) !== threatened) return false;
  return refusalOf(session, move) === null;
}

/** What a round still holds once the moves that were made in it are crossed out, and what came before each. */
function unplayed(script: readonly Remembered[], made: readonly SeoulMove[]): readonly Remembered[] {
  return made.reduce((left, move) => after(left, move) ?? left, script);
}

function after(script: readonly Remembered[], move: SeoulMove): readonly Remembered[] | null {
  const text = JSON.stringify(move);
  const at = script.findIndex((one) => JSON.stringify(one.move) === text);
  return at < 0 ? null : script.slice(at + 1);
}

function movesOfRound(moves: readonly Move[], round: number): readonly SeoulMove[] {
  return roundsOfSeoul(moves).find((one) => one.round === round)?.made ?? [];
}

/** Seoul's moves by the round they belong to: a demand opens each, and what precedes the first is round 0. */
function roundsOfSeoul(moves: readonly Move[]): { round: number; made: SeoulMove[] }[] {
  const rounds: { round: number; made: SeoulMove[] }[] = [{ round: 0, made: [] }];
  for (const move of moves) {
    if (move.kind === 'demand') rounds.push({ round: rounds.length, made: [] });
    else if (move.seat === 'seoul') rounds[rounds.length - 1]?.made.push(move);
  }
  return rounds;
}
