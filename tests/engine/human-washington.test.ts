import { describe, expect, test } from 'vitest';
import { automaticMove } from '../../src/engine/autoplay.ts';
import type { Move } from '../../src/engine/moves.ts';
import { playOn, rerun, runOn } from '../../src/engine/rerun.ts';
import { newSession, phase, refusalOf, toAct } from '../../src/engine/session.ts';
import { viewFor } from '../../src/engine/view.ts';
import * as word from '../fixtures/moves.ts';
import { longerRules } from '../fixtures/small-rules.ts';
import { fingerprint, playAll, started } from '../fixtures/sessions.ts';

const { begin, demand, hold, propose, respond, pass } = word;

/** A person sits at Washington's seat: presses where the policy would not, declines what it would take. */
const moves: readonly Move[] = [
  begin,
  demand([3, 1, 0], null, true),
  propose([3, 1, 0], 'cordial', 0),
  respond('declines'),
  pass(),
  demand([2, 0, 1]),
  hold('hard'),
  pass([0]),
  demand([3, 1, 0], word.earnest),
  propose([2, 1, 0]),
  respond('declines'),
  word.reckon('withdraws'),
  pass(),
  demand([1, 1, 1], word.bluff),
  word.walkOut,
  word.answer('folds'),
  pass([], false, true),
  demand([1, 0, 1]),
  word.accept,
  word.decide('consents'),
  word.vote([10, -10]),
];

describe('a person in place of the policy is the same session', () => {
  const played = playAll(newSession(longerRules, 77), moves);

  test('its moves alone play it again, event by event and state by state', () => {
    const again = rerun(longerRules, 77, moves);
    if (!again.ok) throw new Error(again.refusal);
    expect(again.session).toStrictEqual(played.session);
    expect(again.beats.flatMap(({ events }) => events)).toStrictEqual(played.events);
    expect(played.session.table.end).toBe('ratified');
  });

  test('through JSON as well', () => {
    const text = JSON.stringify(played.session.moves);
    const again = rerun(longerRules, 77, JSON.parse(text) as Move[]);
    expect(again.ok && fingerprint(again.session)).toBe(fingerprint(played.session));
  });

  test('it is not what the policy would have played', () => {
    const opened = started(longerRules, 77, [begin]);
    expect(automaticMove(longerRules, opened.table, phase(opened))).not.toEqual(moves[1]);
  });

  test('the policy can take over from the person at any move, and the other way round', () => {
    for (let n = 1; n < moves.length; n++) {
      const mine = started(longerRules, 77, moves.slice(0, n));
      const end = runOn(mine).at(-1)?.session ?? mine;
      expect([null, 'seoul']).toContain(toAct(end));
    }
  });

  test('a person is held to the rules that bind the policy', () => {
    const opened = started(longerRules, 77, [begin]);
    expect(refusalOf(opened, demand([3, 2, 0]))).toBe('outside-win-set');
    expect(refusalOf(opened, demand([3, 1, 0], word.bluff))).toBe('too-early-to-press');
    expect(refusalOf(opened, respond('accepts'))).toBe('not-now');
    expect(viewFor(opened, 'washington').toAct).toBe('washington');
  });

  test('a replay with a move that the chart refuses says which', () => {
    expect(rerun(longerRules, 77, [begin, hold()])).toMatchObject({ ok: false, at: 1, refusal: 'not-now' });
    expect(playOn(newSession(longerRules, 77), hold())).toEqual({ ok: false, refusal: 'not-now' });
  });
});
