import { describe, expect, test } from 'vitest';
import { floorOf } from '../../src/engine/counterpart/stand.ts';
import { trustLost } from '../../src/engine/trust.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import { begin, demand, hold, pass, propose, respond } from '../fixtures/moves.ts';
import { longerRules } from '../fixtures/small-rules.ts';
import { started } from '../fixtures/sessions.ts';

const moved = [begin, demand([3, 1, 0]), propose([2, 1, 0]), respond('declines'), pass()];
const movedTwice = [...moved, demand([3, 1, 0]), propose([2, 1, 0]), respond('declines'), pass(), demand([3, 1, 0])];

describe('a hard refusal by a Seoul that has already moved is believed', () => {
  test('it lowers what Washington aims for, at a smaller cost of tone', () => {
    const before = started(longerRules, 5, movedTwice);
    const after = started(longerRules, 5, [...movedTwice, hold('hard')]);
    expect(after.table.hardRefusals).toBe(1);
    expect(before.table.trust - after.table.trust).toBe(trustLost(TUNING.tone.hardWithCredit, before.table.trust));
    expect(floorOf(longerRules, { ...before.table, hardRefusals: 1 }, 0, 3)).toBe(
      floorOf(longerRules, before.table, 0, 3) - TUNING.hardRefusal.lowers,
    );
  });

  test('from a Seoul that has not moved it is only rude', () => {
    const after = started(longerRules, 5, [begin, demand([3, 1, 0]), hold('hard')]);
    expect(after.table.hardRefusals).toBe(0);
    expect(longerRules.start.trust - after.table.trust).toBe(trustLost(TUNING.tone.hard, longerRules.start.trust));
  });

  test('it is believed twice, no more', () => {
    const again = [hold('hard'), pass(), demand([3, 1, 0])];
    const { table } = started(longerRules, 5, [...movedTwice, ...again, ...again, hold('hard')]);
    expect(table.hardRefusals).toBe(TUNING.hardRefusal.times);
  });
});
