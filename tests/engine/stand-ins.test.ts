import { describe, expect, test } from 'vitest';
import { briefOf } from '../../src/engine/brief.ts';
import { diceOf, openStream } from '../../src/engine/dice.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { POLICY_NAMES, type PolicyName } from '../../src/engine/policies/policy.ts';
import { playOn } from '../../src/engine/rerun.ts';
import { newSession, type Session } from '../../src/engine/session.ts';
import { worthToSeoul } from '../../src/engine/values.ts';
import { viewFor } from '../../src/engine/view.ts';
import { trialRules } from '../fixtures/trial-rules.ts';

const brief = briefOf(trialRules);

function offersOf(name: PolicyName, rounds: number): number[] {
  let session: Session = newSession(trialRules, 3);
  while (session.table.round <= rounds && !session.table.end) {
    const move = POLICIES[name](brief, viewFor(session, 'seoul'), diceOf(openStream(1, 'nature')));
    const played = playOn(session, move);
    if (!played.ok) throw new Error(played.refusal);
    session = played.beats.at(-1)?.session ?? session;
  }
  return session.table.offers.map((offer) => worthToSeoul(brief, offer.package));
}

describe('Seoul’s stand-ins', () => {
  test('are handed nothing of Washington’s but the shape of its values', () => {
    const text = JSON.stringify(brief);
    for (const secret of ['ledger', 'alliance', 'persona', 'winSet', 'spread', 'transactional', 'deck', 'prior'])
      expect(Object.keys(brief).concat(Object.keys(brief.weights), Object.keys(brief.reservation))).not.toContain(
        secret,
      );
    expect(text).not.toContain('winSet');
    expect(text).not.toContain('prior');
  });

  test.each(POLICY_NAMES)('%s plays the same from a copy of its brief that JSON has carried', (name) => {
    const copy = JSON.parse(JSON.stringify(brief)) as typeof brief;
    const session = playOn(newSession(trialRules, 9), { seat: 'seoul', kind: 'begin' });
    if (!session.ok) throw new Error(session.refusal);
    const view = viewFor(session.beats.at(-1)?.session as Session, 'seoul');
    const dice = () => diceOf(openStream(2, 'nature'));
    expect(POLICIES[name](copy, view, dice())).toEqual(POLICIES[name](brief, view, dice()));
  });

  test('the Boulware one holds until late: most of its way comes in the second half', () => {
    const worths = offersOf('boulware', 10);
    const half = worths[Math.floor(worths.length / 2)] as number;
    expect((worths[0] as number) - half).toBeLessThan((half - (worths.at(-1) as number)) * 2);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  });

  test('tit for tat gives back what it was given, and a little goodwill where it was given nothing', () => {
    const worths = offersOf('tit-for-tat', 6);
    expect(worths.length).toBeGreaterThan(2);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
    expect(worths.at(-1) as number).toBeLessThan(worths[0] as number);
  });

  test('MiCRO takes one rung down for each new proposal of the other side', () => {
    const worths = offersOf('micro', 8);
    for (let i = 1; i < worths.length; i++) {
      const step = (worths[i - 1] as number) - (worths[i] as number);
      expect(step).toBeGreaterThanOrEqual(-150);
      expect(step).toBeLessThanOrEqual(300);
    }
    expect(new Set(worths).size).toBeLessThanOrEqual(worths.length);
  });
});
