import { describe, expect, test } from 'vitest';
import { phaseOf } from '../../src/engine/chart-places.ts';
import { compileChart } from '../../src/engine/compiled.ts';
import { newSession, newTable } from '../../src/engine/session.ts';
import type { Play } from '../../src/engine/table-state.ts';
import { departure, GOLDEN_LEVELS, readGolden } from '../golden/golden-session.ts';
import { fingerprint } from '../fixtures/sessions.ts';

const golden = readGolden();

// If the rules were meant to change: npx tsx tests/golden/make-golden.ts, and read the difference.
describe('golden sessions play again as they were kept', () => {
  test.each(golden)('$name', (session) => {
    expect(departure(session)).toBeNull();
  });

  test.each(golden)('$name, through the compiled chart', ({ level, seed, attempts, fingerprint: kept }) => {
    const rules = GOLDEN_LEVELS[level];
    const compiled = compileChart();
    const play: Play = { rules, table: newTable(rules, seed), news: [] };
    const place = compiled.open(play);
    for (const { move, refusal } of attempts) expect(compiled.step(place, play, move) === null).toBe(refusal === null);
    expect(fingerprint({ chart: compiled.value(place), table: play.table })).toBe(kept);
  });

  test('all four ends are among them', () => {
    expect(new Set(golden.map(({ end }) => end))).toEqual(
      new Set(['ratified', 'rejected', 'lapsed', 'collapsed', null]),
    );
  });

  test('a seed out of range is no session', () => {
    expect(() => newSession(GOLDEN_LEVELS.small, 2 ** 32)).toThrow(RangeError);
    expect(() => newSession(GOLDEN_LEVELS.small, 0.5)).toThrow(RangeError);
    expect(phaseOf(newSession(GOLDEN_LEVELS.small, 2 ** 32 - 1).chart)).toBe('briefing');
  });
});
