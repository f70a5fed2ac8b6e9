import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/analysis/session-account.ts';
import { xraysOf } from '../../src/analysis/xray.ts';
import type { Beat } from '../../src/engine/rerun.ts';
import { replayModel } from '../../src/presenter/replay-model.ts';
import { FILE, lastOf, playedBy, RULES } from './played-session.ts';

const replayOf = (beats: readonly Beat[]) =>
  replayModel({ file: FILE, rules: RULES }, beats, accountOf(RULES, beats), xraysOf(RULES, beats));

describe('the replay of a session', () => {
  it('has one picture for every beat', () => {
    const beats = playedBy('linear', 4);
    expect(replayOf(beats).beats.length).toBe(beats.length);
  });

  it('shows both hands after the end', () => {
    const beats = playedBy('linear', 4);
    const rows = replayOf(beats).beats[beats.length - 1]?.seenBy.all?.hand.rows;
    const { reservationWashington, reservationSeoul } = lastOf(beats).table;
    expect(rows?.find((row) => row.key === 'reservation')).toEqual({
      key: 'reservation',
      seoul: { kind: 'points', value: reservationSeoul },
      washington: { kind: 'points', value: reservationWashington },
    });
  });

  it('has no eyes but Seoul’s while the talks go on', () => {
    const { over, viewpoints, beats, offers } = replayOf(playedBy('hard-liner', 9, {}, 5));
    expect([over, viewpoints]).toEqual([false, ['seoul']]);
    for (const beat of beats) expect(Object.keys(beat.seenBy)).toEqual(['seoul']);
    for (const offer of offers) expect(Object.keys(offer.worth)).toEqual(['seoul']);
  });

  it('tells with all cards open whether a threat was meant', () => {
    const threats = [1, 2, 3, 4, 5, 6]
      .flatMap((seed) => replayOf(playedBy('hard-liner', seed)).beats)
      .flatMap((beat) => beat.seenBy.all?.entries ?? [])
      .flatMap((entry) => (entry.kind === 'threatTruth' ? [entry.real] : []));
    expect(new Set(threats)).toEqual(new Set([true, false]));
  });

  it('says where Seoul’s turns begin: one for each round, each with its moves', () => {
    const beats = playedBy('hard-liner', 9);
    const { takeovers } = replayOf(beats);
    const rounds = takeovers.map((takeover) => takeover.round);
    expect(new Set(rounds)).toEqual(new Set(Array.from({ length: lastOf(beats).table.round }, (_, i) => i + 1)));
    for (const { moves } of takeovers) expect(beats[moves]?.move.seat).toBe('seoul');
  });

  it('puts every move of a seat into words, one entry or more', () => {
    const silent = replayOf(playedBy('linear', 4)).beats.filter(
      (beat) => beat.kind === 'propose' && beat.seenBy.seoul.entries.length === 0,
    );
    expect(silent).toEqual([]);
  });

  it('marks the first beat of each round played', () => {
    const beats = playedBy('linear', 4);
    const { marks } = replayOf(beats);
    expect(marks.map((mark) => mark.round)).toEqual(Array.from({ length: lastOf(beats).table.round }, (_, i) => i + 1));
  });

  it('says which beat opens the next round, and when that is', () => {
    const opened = replayOf(playedBy('linear', 4)).beats.flatMap((beat) => beat.opens ?? []);
    expect(opened[0]).toEqual({ round: 1, year: FILE.calendar.rounds[0]?.year, month: FILE.calendar.rounds[0]?.month });
    expect(opened.map((one) => one.round)).toEqual(opened.map((_, i) => i + 1));
  });

  it('marks the turning points, all within the session, and none before the end', () => {
    const beats = playedBy('hard-liner', 9);
    const { turns } = replayOf(beats);
    expect(turns.length).toBeGreaterThan(0);
    for (const turn of turns) expect(beats[turn.beat]).toBeDefined();
    expect(replayOf(playedBy('hard-liner', 9, {}, 5)).turns).toEqual([]);
  });

  it('counts the offers on the table as they come', () => {
    const replay = replayOf(playedBy('patient-trader', 4));
    const counts = replay.beats.map((beat) => beat.offersSoFar);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[counts.length - 1]).toBe(replay.offers.length);
  });
});
