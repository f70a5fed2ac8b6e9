import { describe, expect, test } from 'vitest';
import { disclose, judgeDisclosures } from '../../src/engine/commitments.ts';
import { believedWeights } from '../../src/engine/counterpart/belief.ts';
import { truthOf } from '../../src/engine/rules.ts';
import { phase } from '../../src/engine/session.ts';
import { trustGained, trustLost } from '../../src/engine/trust.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import type { Claim, Package } from '../../src/engine/vocabulary.ts';
import * as word from '../fixtures/moves.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { trialRules } from '../fixtures/trial-rules.ts';
import { playOf, started } from '../fixtures/sessions.ts';

const CASH = 0;
const ARMS = 5;
const ideal: Package = [0, 0, 3, 0, 0, 0, 2];

/** Discloses, makes two offers that end with `last`, and lets Washington compare word and deed. */
function judged(issue: number, claim: Claim, last: Package) {
  const play = playOf(trialRules);
  disclose(play, issue, claim);
  play.table.offers = [{ round: 1, package: ideal }];
  judgeDisclosures(play);
  const early = play.table.trust;
  play.table.offers = [...play.table.offers, { round: 2, package: last }];
  judgeDisclosures(play);
  judgeDisclosures(play);
  return { table: play.table, early, kinds: play.news.map((event) => event.kind) };
}

describe('a disclosure is judged by two later offers', () => {
  test('it earns nothing by itself, and trust once when deeds bear it out', () => {
    const { table, early } = judged(CASH, 'matters', ideal);
    expect(early).toBe(trialRules.start.trust);
    expect(table.trust - early).toBe(trustGained(TUNING.disclosure.borneOut, early));
  });

  test('a second disclosure borne out earns half as much', () => {
    const play = playOf(trialRules);
    disclose(play, ARMS, 'minor');
    disclose(play, CASH, 'matters');
    play.table.offers = [1, 2].map((round) => ({ round, package: [0, 0, 3, 0, 0, 1, 2] }));
    judgeDisclosures(play);
    const first = trustGained(TUNING.disclosure.borneOut, 4000);
    const second = trustGained(TUNING.disclosure.borneOut >> 1, 4000 + first);
    expect(play.table.trust - 4000).toBe(first + second);
  });

  test('an issue said to be minor is expected to be given', () => {
    expect(truthOf(trialRules.weights.seoul, ARMS)).toBe('minor');
    expect(judged(ARMS, 'minor', [0, 0, 3, 0, 0, 1, 2]).table.trust).toBeGreaterThan(trialRules.start.trust);
  });

  test('a false word that deeds give away is a lie found out: trust, its ceiling, and a price', () => {
    const { table, kinds } = judged(ARMS, 'matters', [0, 0, 3, 0, 0, 2, 2]);
    expect(kinds).toContain('lie-found-out');
    expect(table.trust).toBe(4000 - trustLost(TUNING.disclosure.lieFoundOut, 4000));
    expect(table.trustCeiling).toBe(4000);
    expect(table.price).toBe(TUNING.promise.brokenPrice);
  });

  test('a true word with unfitting deeds earns nothing and is no lie', () => {
    const { table, kinds } = judged(CASH, 'matters', [20, 0, 3, 0, 0, 0, 2]);
    expect(kinds).not.toContain('lie-found-out');
    expect(table.trust).toBe(trialRules.start.trust);
  });

  test('what is disclosed counts for more with Washington the more Seoul is trusted', () => {
    const believed = (trust: number) => {
      const play = playOf(trialRules, { trust });
      const before = believedWeights(trialRules, play.table)[ARMS] ?? 0;
      disclose(play, ARMS, 'matters');
      return (believedWeights(trialRules, play.table)[ARMS] ?? 0) - before;
    };
    expect(believed(2000)).toBeGreaterThan(0);
    expect(believed(8000)).toBeGreaterThan(believed(2000));
  });

  test('it is said at the table: side moves and promises are over for the round', () => {
    const open = started(smallRules, 1, [word.begin, word.demand([3, 1, 0]), word.disclose(CASH)]);
    expect(phase(open)).toBe('table');
  });
});
