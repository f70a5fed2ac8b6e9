import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/analysis/session-account.ts';
import { twoPlanes } from '../../src/analysis/two-planes.ts';
import type { Beat } from '../../src/engine/rerun.ts';
import { debriefModel, type DebriefModel } from '../../src/presenter/debrief-model.ts';
import { FILE, firstPlayed, lastOf, playedBy, RULES } from './played-session.ts';

function debriefOf(beats: readonly Beat[]): DebriefModel {
  const { rules, table } = lastOf(beats);
  const model = debriefModel({
    file: FILE,
    facts: new Map(),
    beats,
    figures: accountOf(rules, beats),
    planes: twoPlanes(FILE, rules, table),
  });
  if (!model) throw new Error('the session is not over');
  return model;
}

const ratified = firstPlayed('patient-trader', (beats) => lastOf(beats).table.end === 'ratified');
const lapsed = firstPlayed('hard-liner', (beats) => lastOf(beats).table.end !== 'ratified');

describe('the debrief', () => {
  it('waits for the end', () => {
    const beats = playedBy('linear', 1, {}, 2);
    expect(
      debriefModel({ file: FILE, facts: new Map(), beats, figures: accountOf(RULES, beats), planes: null }),
    ).toBeNull();
  });

  it('gives figures from which the value score follows', () => {
    for (const beats of [ratified, lapsed]) {
      const story = debriefOf(beats).scores.find((one) => one.score === 'seoul');
      if (story?.figures.kind !== 'seoul') throw new Error('no value score');
      const { value, zero, best } = story.figures;
      expect(story.points).toBe(Math.max(0, Math.min(100, Math.floor(((value - zero) * 100) / (best - zero)))));
    }
  });

  it('makes the overall score out of the five by their weights', () => {
    const { scores, overall } = debriefOf(ratified);
    expect(Math.floor(scores.reduce((sum, one) => sum + one.points * one.weight, 0) / 100)).toBe(overall);
  });

  it('explains every meter from its start to its end without a gap', () => {
    for (const beats of [ratified, lapsed]) {
      for (const { start, end, changes, causes } of debriefOf(beats).meters) {
        expect(start + changes.reduce((sum, change) => sum + change.by, 0)).toBe(end);
        expect(start + causes.reduce((sum, cause) => sum + cause.by, 0)).toBe(end);
      }
    }
  });

  it('dates meters within the rounds played, never backwards', () => {
    for (const { points } of debriefOf(lapsed).meters) {
      const times = points.map((point) => point.at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times[times.length - 1]).toBeLessThan((RULES.calendar.rounds + 1) * 100);
    }
  });

  it('puts the agreement on both planes at the same value for Seoul', () => {
    const { planes } = debriefOf(ratified);
    expect(planes?.had.agreement?.seoul).toBe(planes?.other.agreement?.seoul);
    expect(planes?.had.trust).toBe(lastOf(ratified).table.trust);
  });

  it('has no agreement on the planes where there was none', () => {
    expect(debriefOf(lapsed).planes?.had.agreement).toBeNull();
    expect(debriefOf(lapsed).headline).toBeNull();
  });

  it('sets beside each issue what history chose', () => {
    const cash = debriefOf(ratified).terms.find((term) => term.id === 'cash');
    expect(cash?.history).toEqual({
      kind: 'amount',
      amount: FILE.history?.package?.['cash'],
      unit: 'krw-million',
    });
  });

  it('tells turning points in their order, with their causes', () => {
    const { turns } = debriefOf(lapsed);
    expect(turns.map((turn) => turn.beat)).toEqual(turns.map((turn) => turn.beat).toSorted((a, b) => a - b));
    expect(turns.filter((turn) => turn.kind === 'trust' && turn.causes.length === 0)).toEqual([]);
  });

  it('names a bid of Washington that was worth more than the end', () => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    const passed = seeds
      .flatMap((seed) => debriefOf(playedBy('hard-liner', seed)).turns)
      .filter((turn) => turn.kind === 'bid-passed');
    for (const { worth, outcome } of passed) expect(worth).toBeGreaterThan(outcome);
  });
});
