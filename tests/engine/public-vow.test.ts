import { describe, expect, test } from 'vitest';
import { settleCommitments } from '../../src/engine/commitments.ts';
import { countVotes } from '../../src/engine/ratification.ts';
import { refusalOf } from '../../src/engine/session.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import * as word from '../fixtures/moves.ts';
import { longerRules, smallRules } from '../fixtures/small-rules.ts';
import { playOf, started } from '../fixtures/sessions.ts';

const vowed = { vow: { stop: 1, broken: false } };
const open = [word.begin, word.demand([3, 1, 0])];

describe('a line named in public ties hands', () => {
  test('signing above it costs standing and is remembered', () => {
    const play = playOf(smallRules, vowed);
    settleCommitments(play, [2, 0, 1]);
    expect(play.table.vow).toEqual({ stop: 1, broken: true });
    expect(play.table.standing).toBe(smallRules.start.standing - TUNING.vow.brokenStanding);
    expect(play.table.commitmentsBroken).toBe(TUNING.vow.brokenMargin);
  });

  test('signing at it costs nothing', () => {
    const play = playOf(smallRules, vowed);
    settleCommitments(play, [1, 0, 1]);
    expect(play.news).toEqual([]);
  });

  test('the Assembly counts the breach before it is signed, and not twice after', () => {
    const x = [2, 1, 1];
    const plain = countVotes(smallRules, playOf(smallRules).table, x, []).total;
    const before = countVotes(smallRules, playOf(smallRules, vowed).table, x, []).total;
    expect(before).toBeLessThan(plain);
    const broken = { vow: { stop: 1, broken: true }, commitmentsBroken: TUNING.vow.brokenMargin };
    expect(countVotes(smallRules, playOf(smallRules, broken).table, x, []).total).toBe(before);
  });

  test('it needs an amount that exists, and is said once', () => {
    const session = started(longerRules, 1, open);
    expect(refusalOf(session, word.side('goPublic'))).toBe('needs-amount');
    expect(refusalOf(session, word.side('goPublic', 4))).toBe('needs-amount');
    const said = started(longerRules, 1, [
      ...open,
      word.side('goPublic', 1),
      word.hold(),
      word.pass(),
      word.demand([3, 1, 0]),
    ]);
    expect(refusalOf(said, word.side('goPublic', 2))).toBe('already-vowed');
  });
});
