import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/engine/events.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import type { PolicyName } from '../../src/engine/policies/policy.ts';
import { newSession } from '../../src/engine/session.ts';
import { CUES, type Cue } from '../../src/presenter/cue.ts';
import { captionsOf, cuesFrom, heardIn, moodFrom } from '../../src/presenter/cues-from-events.ts';
import { lastOf, playedBy, RULES } from './played-session.ts';

const ROUNDS = 10;
const heard = (...events: readonly Event[]): Cue[] => heardIn(events, ROUNDS).map(({ cue }) => cue);
const moved = (meter: 'trust' | 'standing', by: number): Event => ({
  kind: 'meter-moved',
  meter,
  by,
  to: 4000,
  because: 'tone-hard',
});
const demand = (remark: boolean): Event => ({ kind: 'demand-made', package: [], reasons: [], remark });

describe('cues of what happened', () => {
  it('let the table be heard once, by all changes of trust together', () => {
    expect(heard(moved('trust', 200), moved('trust', -400))).toEqual(['table-stretches']);
    expect(heard(moved('trust', 200), moved('trust', 100))).toEqual(['table-draws-in']);
    expect(heard(moved('trust', 20))).toEqual([]);
  });

  it('let the street be heard when standing falls by two points, not when it rises', () => {
    expect(heard(moved('standing', -150), moved('standing', -50))).toEqual(['crowd-swells']);
    expect(heard(moved('standing', -150))).toEqual([]);
    expect(heard(moved('standing', 900))).toEqual([]);
  });

  it('tell a demand with a remark from above from one without', () => {
    expect(heard(demand(true))).toEqual(['demand-arrives', 'remark-from-above']);
    expect(heard(demand(false))).toEqual(['demand-arrives']);
  });

  it('let a card be heard only when one was laid', () => {
    expect(heard({ kind: 'offer-held', tone: 'plain', card: 0 })).toEqual(['offer-held', 'card-laid']);
    expect(heard({ kind: 'offer-held', tone: 'plain', card: null })).toEqual(['offer-held']);
  });

  it('let the clock tick in the last round alone', () => {
    expect(heard({ kind: 'round-began', round: ROUNDS })).toEqual(['last-round']);
    expect(heard({ kind: 'round-began', round: ROUNDS - 1 })).toEqual(['round-begins']);
  });

  it('tell a ratified end from any other, and a vote that was lost', () => {
    expect(heard({ kind: 'talks-ended', end: 'ratified', package: [] })).toEqual(['ratified']);
    expect(heard({ kind: 'talks-ended', end: 'lapsed', package: null })).toEqual(['talks-end']);
    expect(heard({ kind: 'vote-taken', yes: [], total: 120, passed: false })).toEqual(['vote', 'vote-lost']);
  });

  it('are never more than four at once: first goes what matters less, and the table is always heard', () => {
    const offer: Event = { kind: 'offer-made', package: [], step: 'nice', tone: 'plain', card: 1 };
    const many = heard(
      offer,
      { kind: 'offer-declined', reasons: [] },
      { kind: 'round-began', round: 3 },
      { kind: 'deck-event', index: 0 },
      demand(true),
      moved('standing', -500),
      moved('trust', -300),
    );
    expect(many).toEqual(['offer-made', 'offer-declined', 'remark-from-above', 'table-stretches']);
  });
});

describe('cues over whole sessions', () => {
  const policies = Object.keys(POLICIES) as PolicyName[];
  const sessions = policies.flatMap((policy) => [3, 7].map((seed) => playedBy(policy, seed)));

  it('sound each at most once and at most four for one move of Seoul, and only cues there are', () => {
    for (const beats of sessions) {
      const cues = cuesFrom(beats.slice(0, 6));
      expect(new Set(cues).size).toBe(cues.length);
      expect(cues.length).toBeLessThanOrEqual(4);
      for (const cue of cues) expect(CUES).toContain(cue);
    }
  });

  it('are of many kinds: twenty sessions let at least twenty cues be heard', () => {
    const kinds = new Set(sessions.flatMap((beats) => [...captionsOf(beats).values()].flat()));
    expect(kinds.size).toBeGreaterThanOrEqual(20);
  });
});

describe('the mood of the score', () => {
  it('has no pressure at the start and full pressure in the last round', () => {
    const session = newSession(RULES, 1);
    expect(moodFrom(session)).toEqual({ trust: RULES.start.trust, pressure: 0 });
    const table = { ...session.table, round: RULES.calendar.rounds };
    expect(moodFrom({ ...session, table }).pressure).toBe(10000);
  });

  it('is without pressure when the talks are over', () => {
    expect(moodFrom(lastOf(playedBy('hard-liner', 1))).pressure).toBe(0);
  });
});
