import { briefOf } from '../../src/engine/brief.ts';
import type { Level } from '../../src/content/parse-level.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import type { PolicyName } from '../../src/engine/policies/policy.ts';
import { randomAttempt } from '../../src/engine/policies/random.ts';
import { playOn } from '../../src/engine/rerun.ts';
import { newSession, type Session } from '../../src/engine/session.ts';
import { viewFor } from '../../src/engine/view.ts';
import { writeSessionFile } from '../../src/record/session-file.ts';
import { testDice } from '../fixtures/random-moves.ts';
import { shippedLevel } from '../support/shipped-levels.ts';

export interface Played {
  readonly level: string;
  readonly policy: PolicyName;
  readonly seed: number;
  /** Every so many turns Seoul tries anything: a side move, a promise, a disclosure true or not, a walk out. */
  readonly wild: number;
}

/** A finished session as its file. */
export function playedFile({ level: name, policy, seed, wild }: Played): string {
  const level = shippedLevel(`${name}.json`);
  return writeSessionFile(level.file, playedOut(level, policy, seed, wild));
}

function playedOut({ rules }: Level, policy: PolicyName, seed: number, wild: number): Session {
  let session = newSession(rules, seed);
  const dice = testDice(seed);
  const brief = briefOf(rules);
  while (!session.table.end) {
    const view = viewFor(session, 'seoul');
    const turn = dice();
    const tries = wild > 0 && turn.between(1, wild, 'a wild turn') === 1;
    const attempts = [
      ...(tries ? [randomAttempt(brief, view, turn)] : []),
      POLICIES[policy](brief, view, turn),
      { seat: 'seoul', kind: 'hold', card: null, tone: 'plain' } as const,
    ];
    const played = attempts.map((move) => playOn(session, move)).find((one) => one.ok);
    if (!played?.ok) throw new Error(`nothing could be done in ${view.phase}`);
    session = played.beats[played.beats.length - 1]?.session ?? session;
  }
  return session;
}
