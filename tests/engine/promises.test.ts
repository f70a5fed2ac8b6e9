import { describe, expect, test } from 'vitest';
import { holdToPromises, promise, settleCommitments } from '../../src/engine/commitments.ts';
import { refusalOf } from '../../src/engine/session.ts';
import { trustGained, trustLost } from '../../src/engine/trust.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import * as word from '../fixtures/moves.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { playOf, started } from '../fixtures/sessions.ts';

const CASH = 0;
const kept = [2, 0, 1];
const broken = [1, 0, 1];
const promised = { promises: [{ issue: CASH, stop: 2, broken: false }] };
const kinds = (play: ReturnType<typeof playOf>) => play.news.map((event) => event.kind);

describe('a promise is kept or broken by the text', () => {
  test('a promise of worth earns trust when made; the second half as much', () => {
    const play = playOf(smallRules);
    promise(play, CASH, 2);
    const first = play.table.trust - smallRules.start.trust;
    expect(first).toBe(trustGained(TUNING.promise.made, smallRules.start.trust));
    promise(play, 2, 0);
    expect(play.table.trust - smallRules.start.trust - first).toBeLessThan(first);
  });

  test('a promise that gives Washington nothing earns nothing', () => {
    const play = playOf(smallRules);
    promise(play, CASH, 0);
    expect(play.table.trust).toBe(smallRules.start.trust);
  });

  test('kept in what is signed, it earns trust', () => {
    const play = playOf(smallRules, promised);
    settleCommitments(play, kept);
    expect(kinds(play)).toContain('promise-kept');
    expect(play.table.trust - 4000).toBe(trustGained(TUNING.promise.kept, 4000));
  });

  test('giving more than was promised is not a breach', () => {
    const play = playOf(smallRules, promised);
    holdToPromises(play, [3, 0, 1]);
    expect(play.news).toEqual([]);
  });

  test('broken in an offer, it costs trust, standing and a price, once', () => {
    const play = playOf(smallRules, promised);
    holdToPromises(play, broken);
    holdToPromises(play, broken);
    expect(kinds(play).filter((kind) => kind === 'promise-broken')).toHaveLength(1);
    expect(play.table.trust).toBe(4000 - trustLost(TUNING.promise.broken, 4000));
    expect(play.table.standing).toBe(smallRules.start.standing - TUNING.promise.standing);
    expect(play.table.price).toBe(TUNING.promise.brokenPrice);
    settleCommitments(play, kept);
    expect(kinds(play)).not.toContain('promise-kept');
  });

  test('a broken promise costs more than a kept one earns', () => {
    expect(trustLost(TUNING.promise.broken, 4000)).toBeGreaterThan(
      trustGained(TUNING.promise.kept, 4000) + trustGained(TUNING.promise.made, 4000),
    );
  });

  test('one word an issue, of a stop that exists', () => {
    const session = started(smallRules, 1, [word.begin, word.demand([3, 1, 0]), word.promise(0, 2)]);
    expect(refusalOf(session, word.promise(0, 1))).toBe('already-promised');
    expect(refusalOf(session, word.promise(1, 7))).toBe('no-such-issue');
  });
});
