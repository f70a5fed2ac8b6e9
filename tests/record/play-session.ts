import { automaticMove } from '../../src/engine/autoplay.ts';
import { diceOf, nextTurn, openStream } from '../../src/engine/dice.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import type { Policy } from '../../src/engine/policies/policy.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { newSession, phase, play, toAct, type Session } from '../../src/engine/session.ts';
import { viewFor } from '../../src/engine/view.ts';

/** Plays a whole session through the chart; `turns` of Seoul at most, then it is left as it stands. */
export function playSession(rules: LevelRules, seed: number, policy: Policy = POLICIES.random, turns = 500): Session {
  let session = newSession(rules, seed);
  let dice = openStream(seed, 'nature');
  for (let left = turns; toAct(session) !== null; ) {
    const seoul = toAct(session) === 'seoul';
    if (seoul && left-- === 0) break;
    dice = nextTurn(dice);
    const wish = seoul
      ? policy(rules, viewFor(session, 'seoul'), diceOf(dice))
      : automaticMove(rules, session.table, phase(session));
    const first = wish && play(session, wish);
    const played = first?.ok ? first : play(session, { seat: 'seoul', kind: 'hold', card: null, tone: 'plain' });
    if (!played.ok) throw new Error(played.refusal);
    session = played.session;
  }
  return session;
}
