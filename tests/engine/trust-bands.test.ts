import { describe, expect, test } from 'vitest';
import { enter, step, type ChartValue } from '../../src/engine/machine.ts';
import { bandOf } from '../../src/engine/chart-places.ts';
import { band, newSession, refusalOf } from '../../src/engine/session.ts';
import * as word from '../fixtures/moves.ts';
import { alliedRules, rupturedRules, smallRules } from '../fixtures/small-rules.ts';
import { playAll, playOf, started } from '../fixtures/sessions.ts';

const at = (trust: number) => playOf(smallRules, { trust });

/** Bands that trust passes through, from where the last one left the chart. */
function bandsAlong(trusts: readonly number[]): string[] {
  let chart: ChartValue = enter(at(trusts[0] ?? 0));
  return trusts.map((trust) => {
    // Any move lets the relation settle; one that is refused does it without touching the talks.
    chart = step(chart, at(trust), word.begin).chart;
    chart = { talks: 'briefing', relation: typeof chart === 'string' ? chart : (chart['relation'] ?? '') };
    return bandOf(chart);
  });
}

describe('bands of trust have an edge to fall over and a higher one to climb', () => {
  test.each([
    { up: 1800, down: 1500, from: 'ruptured', to: 'strained' },
    { up: 3800, down: 3500, from: 'strained', to: 'transactional' },
    { up: 6300, down: 6000, from: 'transactional', to: 'cordial' },
    { up: 8300, down: 8000, from: 'cordial', to: 'allied' },
  ])('$from and $to', ({ up, down, from, to }) => {
    expect(bandsAlong([down - 1, up, up + 1, down, down - 1, up])).toEqual([from, from, to, to, from, from]);
  });

  test('trust may pass through several bands at once, each named', () => {
    const session = started(alliedRules, 1, [word.begin, word.demand([3, 1, 0]), word.hold()]);
    const { session: fallen, events } = playAll(session, [word.pass([3])]);
    const named = events.flatMap((event) => (event.kind === 'band-changed' ? [event.to] : []));
    expect(band(fallen)).toBe('ruptured');
    expect(named).toEqual(['cordial', 'transactional', 'strained', 'ruptured']);
  });

  test('a session begins in the band of its trust', () => {
    expect([alliedRules, smallRules, rupturedRules].map((rules) => band(newSession(rules, 1)))).toEqual([
      'allied',
      'transactional',
      'ruptured',
    ]);
  });

  test('a ruptured relation hears no disclosure and takes no favour; an allied one no plan B', () => {
    const ruptured = started(rupturedRules, 1, [word.begin, word.demand([3, 1, 0])]);
    for (const move of [word.disclose(0), word.side('backChannel'), word.side('interimFunding')])
      expect(refusalOf(ruptured, move)).toBe('too-distrusted');
    expect(refusalOf(ruptured, word.side('consultExperts'))).toBeNull();
    const allied = started(alliedRules, 1, [word.begin, word.demand([3, 1, 0])]);
    expect(refusalOf(allied, word.side('planB'))).toBe('too-close');
    expect(refusalOf(ruptured, word.side('planB'))).toBeNull();
  });
});
