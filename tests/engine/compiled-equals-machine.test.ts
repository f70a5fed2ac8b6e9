import { describe, expect, test } from 'vitest';
import { compileChart } from '../../src/engine/compiled.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { newSession, newTable, phase, play } from '../../src/engine/session.ts';
import type { Play } from '../../src/engine/table-state.ts';
import { randomNext, testDice } from '../fixtures/random-moves.ts';
import { longerRules, smallRules } from '../fixtures/small-rules.ts';
import { trialRules } from '../fixtures/trial-rules.ts';

const compiled = compileChart();
const MOST_ATTEMPTS = 3000;

/** One random session through both: where they part, or null. */
function parting(rules: LevelRules, seed: number, wildness: number): string | null {
  let session = newSession(rules, seed);
  const twin: Play = { rules, table: newTable(rules, seed), news: [] };
  const place = compiled.open(twin);
  const roll = testDice(seed);
  for (let i = 0; i < MOST_ATTEMPTS; i++) {
    if (JSON.stringify(compiled.value(place)) !== JSON.stringify(session.chart))
      return `seed ${seed}, attempt ${i}: another place`;
    if (session.table.end) return null;
    const move = randomNext(rules, session.table, phase(session), roll(), wildness);
    const played = play(session, move);
    twin.news.length = 0;
    const refused = compiled.step(place, twin, move);
    const tried = `seed ${seed}, attempt ${i}, ${move.seat}.${move.kind}`;
    if (played.ok !== (refused === null))
      return `${tried}: compiled says ${refused}, the machine ${played.ok || played.refusal}`;
    if (!played.ok) {
      if (refused !== 'why-not' && refused !== played.refusal)
        return `${tried}: refused as ${refused} and ${played.refusal}`;
      continue;
    }
    session = played.session;
    if (JSON.stringify(twin.news) !== JSON.stringify(played.events)) return `${tried}: other news`;
    if (JSON.stringify(twin.table) !== JSON.stringify(session.table)) return `${tried}: another table`;
  }
  return `seed ${seed} did not end`;
}

function partings(rules: LevelRules, sessions: number, wildness: number): string[] {
  const found: string[] = [];
  for (let seed = 0; seed < sessions; seed++) {
    const where = parting(rules, seed, wildness);
    if (where) found.push(where);
  }
  return found;
}

describe('the compiled chart plays as the machine does: same refusals, places, tables and news', () => {
  test('on 9,000 random sessions of the small level', () => {
    expect(partings(smallRules, 9000, 6)).toEqual([]);
  }, 240_000);

  test('on 900 of the level with room for threats', () => {
    expect(partings(longerRules, 900, 8)).toEqual([]);
  }, 120_000);

  test('on 100 of the trial level', () => {
    expect(partings(trialRules, 100, 12)).toEqual([]);
  }, 120_000);
});
