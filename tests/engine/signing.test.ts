import { describe, expect, test } from 'vitest';
import { scoreOf } from '../../src/engine/score.ts';
import * as word from '../fixtures/moves.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { playAll, started } from '../fixtures/sessions.ts';

const { begin, demand, propose, respond, promise, side, decide, vote } = word;
const open = [begin, demand([3, 1, 0])];
const signed = (x: readonly number[]) => [propose(x), respond('accepts'), decide('consents'), vote([300, 300])];
const kinds = (moves: Parameters<typeof playAll>[1]) =>
  playAll(started(smallRules, 1, open), moves).events.map((event) => event.kind);

describe('what is signed settles what was said', () => {
  test('a promise in the text is kept', () => {
    expect(kinds([promise(0, 1), ...signed([1, 0, 1])])).toContain('promise-kept');
  });

  test('a promise that the text breaks is broken by the offer already', () => {
    const { events } = playAll(started(smallRules, 1, open), [promise(0, 2), ...signed([1, 0, 1])]);
    expect(events.map((event) => event.kind).filter((kind) => kind.startsWith('promise-'))).toEqual(['promise-broken']);
  });

  test('a promise that an accepted demand does not meet is broken at the signing', () => {
    const moves = [begin, demand([1, 0, 1]), promise(0, 2), word.accept, decide('consents'), vote([300, 300])];
    const { session, events } = playAll(started(smallRules, 1, []), moves);
    expect(session.table.end).toBe('ratified');
    expect(events.map((event) => event.kind)).toContain('promise-broken');
  });

  test('a line named in public is held or broken', () => {
    expect(kinds([side('goPublic', 1), ...signed([1, 0, 1])])).not.toContain('vow-broken');
    expect(kinds([side('goPublic', 0), ...signed([1, 0, 1])])).toContain('vow-broken');
  });

  test('the five scores of what was signed lie on their scales', () => {
    const { session } = playAll(started(smallRules, 1, open), signed([1, 0, 1]));
    const { scores, overall } = scoreOf(smallRules, session.table);
    for (const score of [...Object.values(scores), overall]) {
      expect(Number.isInteger(score)).toBe(true);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  });
});
