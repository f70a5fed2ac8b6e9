import type { LevelFile } from '../../src/content/level-schema.ts';
import { diceOf, nextTurn, openStream } from '../../src/engine/dice.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import type { PolicyName } from '../../src/engine/policies/policy.ts';
import { playOn, type Beat } from '../../src/engine/rerun.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { newSession, type Session } from '../../src/engine/session.ts';
import { viewFor } from '../../src/engine/view.ts';
import { briefOf } from '../../src/engine/brief.ts';
import { fiveBillion } from '../support/five-billion.ts';

const level = fiveBillion();
export const FILE: LevelFile = level.file;
export const RULES: LevelRules = level.rules;

/** Beats of a session in which a stand-in plays Seoul to the end, or to the end of a round. */
export function playedBy(policy: PolicyName, seed: number, change: Partial<LevelRules> = {}, lastRound = 99): Beat[] {
  const rules = { ...RULES, ...change };
  let session: Session = newSession(rules, seed);
  let stream = openStream(seed, 'nature');
  const beats: Beat[] = [];
  for (;;) {
    const view = viewFor(session, 'seoul');
    if (view.end || view.round > lastRound) return beats;
    stream = nextTurn(stream);
    const played = playOn(session, POLICIES[policy](briefOf(rules), view, diceOf(stream)));
    const done = played.ok ? played : playOn(session, { seat: 'seoul', kind: 'hold', card: null, tone: 'plain' });
    if (!done.ok) throw new Error(`a stand-in was refused: ${done.refusal}`);
    beats.push(...done.beats);
    session = beats[beats.length - 1]?.session ?? session;
  }
}

/** The first session of a stand-in, by seed, that meets a wish. */
export function firstPlayed(
  policy: PolicyName,
  wish: (beats: readonly Beat[]) => boolean,
  change: Partial<LevelRules> = {},
): Beat[] {
  for (let seed = 1; seed <= 400; seed++) {
    const beats = playedBy(policy, seed, change);
    if (wish(beats)) return beats;
  }
  throw new Error('no such session in 400 seeds');
}

export function lastOf(beats: readonly Beat[]): Session {
  const last = beats[beats.length - 1];
  if (!last) throw new Error('nothing was played');
  return last.session;
}
