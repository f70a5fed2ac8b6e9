import { rulesOf } from '../../src/content/rules-of.ts';
import type { LevelFile } from '../../src/content/level-schema.ts';
import type { Event } from '../../src/engine/events.ts';
import type { Move } from '../../src/engine/moves.ts';
import { newSession, play } from '../../src/engine/session.ts';
import type { Table } from '../../src/engine/table-state.ts';
import { ownLevel, type OwnLevel } from './own-level.ts';

/** One move of a file, with the table before and after it. */
export interface OwnBeat {
  readonly move: Move;
  readonly events: readonly Event[];
  readonly before: Table;
  readonly after: Table;
}

export interface OwnSession {
  readonly level: OwnLevel;
  readonly seed: number;
  readonly beats: readonly OwnBeat[];
  readonly end: Table;
}

/** The moves of a `.burden.json` played once more by the engine's public `play`; nothing else is taken from the game. */
export function ownSession(text: string): OwnSession {
  const { level, seed, moves } = JSON.parse(text) as { level: { file: LevelFile }; seed: number; moves: Move[] };
  let session = newSession(rulesOf(level.file), seed);
  const beats = moves.map((move): OwnBeat => {
    const before = session.table;
    const played = play(session, move);
    if (!played.ok) throw new Error(`a recorded move was refused: ${played.refusal}`);
    session = played.session;
    return { move, events: played.events, before, after: session.table };
  });
  return { level: ownLevel(level.file), seed, beats, end: session.table };
}

/** The round in which a beat was played: the one it found, for a beat that ends a round. */
export const roundAt = ({ move, before, after }: OwnBeat): number =>
  Math.max(1, move.kind === 'pass' ? before.round : after.round);
