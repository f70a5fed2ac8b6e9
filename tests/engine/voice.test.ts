import { describe, expect, test } from 'vitest';
import { speaks } from '../../src/engine/counterpart/voice.ts';
import { WASHINGTON_REASONS, type Said, type WashingtonReason } from '../../src/engine/moves.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { begin, demand, hold, pass } from '../fixtures/moves.ts';
import { scriptedDice } from '../fixtures/scripted-dice.ts';
import { playAll, playOf } from '../fixtures/sessions.ts';
import { newSession } from '../../src/engine/session.ts';
import { smallRules } from '../fixtures/small-rules.ts';

const lines = Object.fromEntries(WASHINGTON_REASONS.map((reason) => [reason, 2])) as Record<WashingtonReason, number>;
const talkative: LevelRules = { ...smallRules, persona: { ...smallRules.persona, lines } };
const said = (reason: WashingtonReason, line: number): Said => ({ reason, line });

const speaking = (
  before: readonly Said[],
  reasons: readonly WashingtonReason[],
  rolls: readonly [string, number][],
) => {
  const dice = scriptedDice(rolls);
  const words = speaks(talkative, playOf(talkative, { said: before }).table, reasons, dice);
  dice.done();
  return words;
};

describe('what the envoy says', () => {
  test('is chosen by dice among reasons and lines', () => {
    expect(
      speaking(
        [],
        ['headline-first', 'clock-runs'],
        [
          ['what it speaks of', 1],
          ['how it says it', 0],
        ],
      ),
    ).toEqual(said('clock-runs', 0));
  });

  test('is first of what cannot wait: a remark from above, pressure, the first and the last word', () => {
    expect(speaking([], ['headline-first', 'presses'], [['how it says it', 1]])).toEqual(said('presses', 1));
  });

  test('is never a line twice', () => {
    expect(speaking([said('presses', 1)], ['presses'], [['how it says it', 0]])).toEqual(said('presses', 0));
  });

  test('turns to another reason where one has nothing left to say', () => {
    const worn = [said('presses', 0), said('presses', 1)];
    expect(
      speaking(
        worn,
        ['presses', 'clock-runs'],
        [
          ['what it speaks of', 0],
          ['how it says it', 1],
        ],
      ),
    ).toEqual(said('clock-runs', 1));
  });

  test('is nothing, without a roll, where all has been said', () => {
    expect(speaking([said('presses', 0), said('presses', 1)], ['presses'], [])).toBeNull();
  });
});

describe('words at the table', () => {
  const spoken = { ...demand([3, 1, 0]), says: said('opens-high', 0) };

  test('are heard once and told with what was done', () => {
    const { session, events } = playAll(newSession(talkative, 1), [begin, spoken, hold(), pass(), spoken]);
    expect(session.table.said).toEqual([said('opens-high', 0)]);
    expect(events.filter((event) => event.kind === 'spoke')).toEqual([{ kind: 'spoke', ...said('opens-high', 0) }]);
  });

  test('that the counterpart does not have are not heard', () => {
    const foreign = { ...spoken, says: said('opens-high', 2) };
    expect(playAll(newSession(talkative, 1), [begin, foreign]).session.table.said).toEqual([]);
  });
});
