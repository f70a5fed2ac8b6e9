import { describe, expect, it } from 'vitest';
import type { Beat } from '../../src/engine/rerun.ts';
import { voteModel, type VoteModel } from '../../src/presenter/vote-model.ts';
import { FILE, firstPlayed, lastOf, playedBy, RULES } from './played-session.ts';

function votesOf(beats: readonly Beat[]): VoteModel[] {
  return beats.flatMap((beat, i) => {
    const before = beats[i - 1]?.session;
    const model = before ? voteModel(FILE, before, beat.events, beat.session) : null;
    return model ? [model] : [];
  });
}

const ratified = () => firstPlayed('patient-trader', (beats) => lastOf(beats).table.end === 'ratified');
const failing = { assembly: { ...RULES.assembly, majority: 290 } };

describe('a vote of the Assembly', () => {
  it('is there for a beat in which a vote was taken, and for no other', () => {
    const beats = playedBy('patient-trader', 2);
    const taken = beats.filter((beat) => beat.events.some((event) => event.kind === 'vote-taken')).length;
    expect(votesOf(beats).length).toBe(taken);
  });

  it('adds up: the blocs make the total, and the total makes the result', () => {
    for (const vote of votesOf(ratified())) {
      expect(vote.blocs.reduce((sum, bloc) => sum + bloc.yes, 0)).toBe(vote.total);
      expect(vote.blocs.reduce((sum, bloc) => sum + bloc.whip, 0)).toBe(vote.whipTotal);
      expect(vote.passed).toBe(vote.total >= vote.majority);
      expect(vote.seats).toBe(300);
    }
  });

  it('names every issue of the text that was voted on', () => {
    expect(votesOf(ratified())[0]?.text.map((term) => term.id)).toEqual(FILE.issues.map((issue) => issue.id));
  });

  it('says what a failed vote cost, and whether the text goes back', () => {
    const beats = firstPlayed('fast-conceder', (list) => votesOf(list).some((vote) => !vote.passed), failing);
    const vote = votesOf(beats).find((one) => !one.passed);
    expect(vote?.cost?.standing).toBe(-400);
    expect(vote?.cost?.reservation).toBe(-200);
    expect(vote?.cost?.trust).toBeLessThan(0);
  });

  it('has no cost when it passes', () => {
    expect(votesOf(ratified()).find((vote) => vote.passed)?.cost).toBeNull();
  });
});
