import type { LevelFile } from '../content/level-schema.ts';
import type { Level } from '../content/parse-level.ts';
import type { SeoulMove } from '../engine/moves.ts';
import { playOn, runOn } from '../engine/rerun.ts';
import type { LevelRules } from '../engine/rules.ts';
import { newSession, type Session } from '../engine/session.ts';
import { RULESET } from '../engine/tuning.ts';
import { canonicalJson } from './canonical-json.ts';
import { fingerprintOf, levelHash } from './fingerprint.ts';
import { linkBytes, MOST_LINK_BYTES, type LinkPayload } from './link-code.ts';
import type { LinkProblem } from './link-problem.ts';
import type { ParentOf } from './parent.ts';
import { MOST_MOVES } from './session-schema.ts';

const HASH_PREFIX = 16;

export type Linked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: LinkProblem };

export type Followed =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly why: LinkProblem };

/**
 * The bytes of a link to a session. `known` is the level that the game brings along under the same id and counterpart;
 * null where it brings none. A session that a link cannot hold goes as a file: the answer says why.
 */
export function linkOf(
  file: LevelFile,
  session: Session,
  known: LevelFile | null,
  parent: ParentOf | null,
  most: number = MOST_LINK_BYTES,
): Linked {
  if (!known || levelHash(known) !== levelHash(file)) return no({ is: 'level-not-ours', with: {} });
  const moves = session.moves.filter((move): move is SeoulMove => move.seat === 'seoul');
  const followed = playedOut(session.rules, session.seed, moves);
  if (!followed || canonicalJson(followed.moves) !== canonicalJson(session.moves))
    return no({ is: 'moves-do-not-follow', with: {} });
  const bytes = linkBytes({
    ruleset: session.ruleset,
    level: file.id,
    persona: file.persona.id,
    hash: levelHash(file).slice(0, HASH_PREFIX),
    seed: session.seed,
    parent,
    moves,
    fingerprint: fingerprintOf(session),
  });
  return bytes.length <= most ? { ok: true, bytes } : no({ is: 'too-long-for-a-link', with: {} });
}

/** The session of a link, played again and compared. `level` is the one of its id and counterpart; null: there is none. */
export function sessionOfLink(payload: LinkPayload, level: Level | null): Followed {
  const { ruleset, seed, moves, hash, fingerprint } = payload;
  if (!level) return no({ is: 'unknown-level', with: { level: payload.level } });
  if (ruleset !== RULESET) return no({ is: 'link-of-other-ruleset', with: { is: ruleset, known: RULESET } });
  if (!levelHash(level.file).startsWith(hash)) return no({ is: 'other-level', with: { level: payload.level } });
  const session = playedOut(level.rules, seed, moves);
  if (!session || fingerprintOf(session) !== fingerprint) return no({ is: 'link-does-not-match', with: {} });
  return { ok: true, session };
}

/** The session of Seoul's moves with all that follows from them; null where one is refused or there are too many. */
function playedOut(rules: LevelRules, seed: number, moves: readonly SeoulMove[]): Session | null {
  let session = newSession(rules, seed);
  session = runOn(session).at(-1)?.session ?? session;
  for (const move of moves) {
    const played = playOn(session, move);
    if (!played.ok) return null;
    session = played.beats[played.beats.length - 1]?.session ?? session;
    if (session.moves.length > MOST_MOVES) return null;
  }
  return session;
}

function no(why: LinkProblem): { readonly ok: false; readonly why: LinkProblem } {
  return { ok: false, why };
}
