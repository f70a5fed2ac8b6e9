import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/engine/events.ts';
import { newSession } from '../../src/engine/session.ts';
import { CUES } from '../../src/presenter/cue.ts';
import { cuesFrom, moodFrom } from '../../src/presenter/cues-from-events.ts';
import { lastOf, playedBy, RULES } from './played-session.ts';

const trust = (by: number): Event => ({ kind: 'meter-moved', meter: 'trust', by, to: 4000, because: 'tone-hard' });

describe('cues of what happened', () => {
  it('let the table be heard once, by all changes of trust together', () => {
    expect(cuesFrom([trust(200), trust(-400)])).toEqual(['table-stretches']);
    expect(cuesFrom([trust(200), trust(100)])).toEqual(['table-draws-in']);
    expect(cuesFrom([trust(20)])).toEqual([]);
  });

  it('ring the telephone when a demand comes with a remark from above', () => {
    expect(cuesFrom([{ kind: 'demand-made', package: [], reasons: [], remark: true }])).toEqual([
      'demand-arrives',
      'phone',
    ]);
  });

  it('tell a ratified end from any other', () => {
    expect(cuesFrom([{ kind: 'talks-ended', end: 'ratified', package: [] }])).toEqual(['ratified']);
    expect(cuesFrom([{ kind: 'talks-ended', end: 'lapsed', package: null }])).toEqual(['talks-end']);
  });

  it('sound each at most once for one beat, and only cues there are', () => {
    for (const { events } of playedBy('hard-liner', 7)) {
      const cues = cuesFrom(events);
      expect(new Set(cues).size).toBe(cues.length);
      for (const cue of cues) expect(CUES).toContain(cue);
    }
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
