import * as z from 'zod';
import { readJson } from '../content/safe-json.ts';
import { problemsOf } from '../content/schema-problems.ts';
import type { Result } from '../content/problem.ts';
import type { SeoulMove } from '../engine/moves.ts';
import { recordedMove } from './recorded-move.ts';
import { SESSION_LIMITS } from './session-file.ts';
import { MOST_MOVES } from './session-schema.ts';

const moveList = z.array(recordedMove).max(MOST_MOVES);

/** Reads a JSON list of Seoul's moves, each as in a session file; the other seats' moves are not a file's to choose. */
export function readSeoulMoves(text: string): Result<readonly SeoulMove[]> {
  const json = readJson(text, SESSION_LIMITS);
  if (!json.ok) return json;
  const parsed = moveList.safeParse(json.value);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, json.value) };
  const moves: SeoulMove[] = [];
  for (const [i, move] of parsed.data.entries()) {
    if (move.seat === 'seoul') moves.push(move);
    else return { ok: false, problems: [{ path: `${i}.seat`, is: 'not-one-of', with: { allowed: 'seoul' } }] };
  }
  return { ok: true, value: moves };
}
