import { describe, expect, test } from 'vitest';
import { REFUSALS, type Refusal } from '../../src/engine/legal.ts';
import type { Move } from '../../src/engine/moves.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { play, refusalOf, type Session } from '../../src/engine/session.ts';
import * as word from '../fixtures/moves.ts';
import { alliedRules, longerRules, rupturedRules, smallRules } from '../fixtures/small-rules.ts';
import { started } from '../fixtures/sessions.ts';

const text = [3, 1, 0];
const { begin, demand, hold, pass, side, promise, disclose, propose, adjourn, walkOut } = word;
const idle = [demand(text), hold(), pass()];
const table = (rules: LevelRules, ...moves: Move[]): Session => started(rules, 1, [begin, demand(text), ...moves]);
const demanding = started(smallRules, 1, [begin]);

const walkedOnBluff = started(longerRules, 1, [begin, ...idle, ...idle, demand(text, word.bluff), walkOut]);
const called = started(longerRules, 1, [
  begin,
  ...idle,
  ...idle,
  demand(text, word.bluff),
  walkOut,
  word.answer('folds'),
  pass(),
]);
const pressedAgain = play(called, demand(text, word.earnest));
const calledAgain = play(called, demand(text, word.bluff));

/** For every refusal a place where a move earns it. */
const EARNED: Record<Refusal, () => Refusal | null> = {
  'not-now': () => refusalOf(demanding, hold()),
  'talks-over': () => refusalOf(table(smallRules, walkOut), hold()),
  'too-distrusted': () => refusalOf(table(rupturedRules), disclose(0)),
  'too-close': () => refusalOf(table(alliedRules), side('planB')),
  'no-such-package': () => refusalOf(table(smallRules), propose([4, 0, 0])),
  'no-such-card': () => refusalOf(table(smallRules), hold('plain', 2)),
  'no-such-issue': () => refusalOf(table(smallRules), disclose(3)),
  'not-in-level': () => refusalOf(table(smallRules), side('reassure')),
  'capital-short': () =>
    refusalOf(table(smallRules, side('engageCongress'), side('interimFunding')), side('backChannel')),
  'used-up': () => refusalOf(table(smallRules, side('consultExperts')), side('consultExperts')),
  'once-a-round': () => refusalOf(table(smallRules, side('backChannel')), side('backChannel')),
  'needs-amount': () => refusalOf(table(smallRules), side('goPublic')),
  'already-vowed': () =>
    refusalOf(table(smallRules, side('goPublic', 1), hold(), pass(), demand(text)), side('goPublic', 1)),
  'already-disclosed': () => refusalOf(table(smallRules, disclose(0)), disclose(0)),
  'already-promised': () => refusalOf(table(smallRules, promise(0, 1)), promise(0, 2)),
  'adjourned-last': () => refusalOf(table(smallRules, adjourn, pass(), demand(text)), adjourn),
  'adjournments-spent': () =>
    refusalOf(
      table(longerRules, adjourn, pass(), ...idle, demand(text), adjourn, pass(), ...idle, demand(text)),
      adjourn,
    ),
  'already-walked-out': () => (pressedAgain.ok ? refusalOf(pressedAgain.session, walkOut) : pressedAgain.refusal),
  'outside-win-set': () => refusalOf(demanding, demand([3, 2, 0])),
  'a-bluff-stays-a-bluff': () => refusalOf(walkedOnBluff, word.answer('leaves')),
  'too-early-to-press': () => refusalOf(demanding, demand(text, word.bluff)),
  'no-such-threat': () => (calledAgain.ok ? refusalOf(calledAgain.session, demand(text)) : calledAgain.refusal),
  'no-such-event': () => refusalOf(table(smallRules, hold()), pass([], true)),
  'wrong-votes': () => refusalOf(table(smallRules, word.accept, word.decide('consents')), word.vote([])),
};

describe('every refusal has a name, and can be earned', () => {
  test.each([...REFUSALS])('%s', (refusal) => {
    expect(EARNED[refusal]()).toBe(refusal);
  });

  test('malformed numbers are refused, not rounded', () => {
    const session = table(smallRules);
    expect(refusalOf(session, propose([0.5, 0, 0]))).toBe('no-such-package');
    expect(refusalOf(session, propose([0, 0]))).toBe('no-such-package');
    expect(refusalOf(session, propose([0, 0, 0, 0]))).toBe('no-such-package');
    expect(refusalOf(session, propose([Number.NaN, 0, 0]))).toBe('no-such-package');
    expect(refusalOf(session, hold('plain', -1))).toBe('no-such-card');
    expect(refusalOf(session, promise(-1, 0))).toBe('no-such-issue');
  });

  test('asking why not changes nothing', () => {
    const session = table(smallRules);
    const before = JSON.stringify(session);
    for (const move of [hold(), propose([9, 9, 9]), walkOut, demand(text)]) refusalOf(session, move);
    expect(JSON.stringify(session)).toBe(before);
  });
});
