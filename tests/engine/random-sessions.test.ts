import { describe, expect, test } from 'vitest';
import { phaseOf, seatToAct } from '../../src/engine/chart-places.ts';
import { compileChart } from '../../src/engine/compiled.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { newTable } from '../../src/engine/session.ts';
import type { Play, Table } from '../../src/engine/table-state.ts';
import type { End } from '../../src/engine/vocabulary.ts';
import { randomNext, testDice } from '../fixtures/random-moves.ts';
import { longerRules, smallRules } from '../fixtures/small-rules.ts';
import { trialRules } from '../fixtures/trial-rules.ts';

const compiled = compileChart();
const MOST_ATTEMPTS = 3000;

/** Plays one random session to its end; tells where the rules were broken. */
function playRandomly(rules: LevelRules, seed: number, wildness: number): { end: End; refused: number } {
  const play: Play = { rules, table: newTable(rules, seed), news: [] };
  const place = compiled.open(play);
  const roll = testDice(seed);
  let refused = 0;
  for (let i = 0; i < MOST_ATTEMPTS; i++) {
    const chart = compiled.value(place);
    const { end } = play.table;
    if (end) {
      if (seatToAct(chart) !== null || phaseOf(chart) !== end)
        throw new Error(`seed ${seed}: over, but in ${phaseOf(chart)}`);
      return { end, refused };
    }
    const move = randomNext(rules, play.table, phaseOf(chart), roll(), wildness);
    const before = JSON.stringify([play.table, play.news, place]);
    if (compiled.step(place, play, move) === null) {
      play.news.length = 0;
      checkTable(rules, play.table, seed, i);
    } else {
      refused++;
      if (JSON.stringify([play.table, play.news, place]) !== before)
        throw new Error(`seed ${seed}, attempt ${i}: the refused ${move.seat}.${move.kind} changed something`);
    }
  }
  throw new Error(`seed ${seed} did not end in ${MOST_ATTEMPTS} attempts`);
}

function checkTable(rules: LevelRules, table: Table, seed: number, attempt: number): void {
  const {
    trust,
    deterrence,
    standing,
    trustCeiling,
    reservationSeoul,
    reservationWashington,
    credibility,
    capital,
    round,
  } = table;
  const scales = { trust, deterrence, standing, trustCeiling, reservationSeoul, reservationWashington, credibility };
  for (const [name, value] of Object.entries(scales))
    if (!Number.isInteger(value) || value < 0 || value > 10000)
      throw new Error(`seed ${seed}, attempt ${attempt}: ${name} is ${value}`);
  if (!Number.isInteger(capital) || capital < 0 || capital > rules.start.capital)
    throw new Error(`seed ${seed}, attempt ${attempt}: capital is ${capital}`);
  if (round < 0 || round > rules.calendar.rounds) throw new Error(`seed ${seed}, attempt ${attempt}: round ${round}`);
}

function playMany(
  rules: LevelRules,
  from: number,
  count: number,
  wildness: number,
): { ends: Set<End>; refused: number } {
  const ends = new Set<End>();
  let refused = 0;
  for (let seed = from; seed < from + count; seed++) {
    const played = playRandomly(rules, seed, wildness);
    ends.add(played.end);
    refused += played.refused;
  }
  return { ends, refused };
}

describe('random sessions end, keep every meter on its scale, and a refused move changes nothing', () => {
  test('8,000 on the small level, every fifth attempt a wild one of any seat', () => {
    const { ends, refused } = playMany(smallRules, 0, 8000, 5);
    expect(refused).toBeGreaterThan(5000);
    expect(ends).toEqual(new Set(['ratified', 'rejected', 'lapsed', 'collapsed']));
  }, 90_000);

  test('1,500 on the level with room for threats', () => {
    expect(playMany(longerRules, 0, 1500, 8).refused).toBeGreaterThan(500);
  }, 60_000);

  test('500 on the trial level, Seoul alone at random', () => {
    expect(playMany(trialRules, 0, 500, 0).ends.size).toBeGreaterThan(2);
  }, 60_000);
});
