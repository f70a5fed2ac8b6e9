import { describe, expect, it } from 'vitest';
import type { Beat } from '../../src/engine/rerun.ts';
import { newSession } from '../../src/engine/session.ts';
import { facesAfter } from '../../src/presenter/faces-from-events.ts';
import { roomFrom } from '../../src/presenter/room-from-session.ts';
import { FILE, firstPlayed, lastOf, playedBy, RULES } from './played-session.ts';

const calendar = FILE.calendar.rounds;

describe('the room of a session', () => {
  it('shows the first page of the calendar at dawn before the talks begin', () => {
    const room = roomFrom(newSession(RULES, 1), [], calendar);
    expect(room).toMatchObject({
      round: 0,
      year: 2019,
      month: calendar[0]?.month,
      light: 'dawn',
      seal: 'none',
      expired: false,
    });
    expect(room.seoul.papers).toBe(0);
  });

  it('has the old agreement expired from the round after its last', () => {
    for (const { session, events } of playedBy('hard-liner', 3)) {
      const room = roomFrom(session, events, calendar);
      expect(room.expired).toBe(session.table.round > (RULES.calendar.expiryAfter ?? 0));
    }
  });

  it('has the red folder on the table exactly while a threat is pending', () => {
    for (const { session, events } of playedBy('hard-liner', 5)) {
      expect(roomFrom(session, events, calendar).threatPending).toBe(session.table.threat !== null);
    }
  });

  it('lays down one more sheet with each offer, up to six', () => {
    const beats = playedBy('linear', 2);
    for (const { session, events } of beats) {
      expect(roomFrom(session, events, calendar).seoul.papers).toBe(Math.min(6, session.table.offers.length));
    }
  });

  it('seals a ratified text', () => {
    const beats = firstPlayed('patient-trader', (list) => lastOf(list).table.end === 'ratified');
    expect(roomFrom(lastOf(beats), [], calendar).seal).toBe('ratified');
  });

  it('tears the text that the Assembly voted down', () => {
    const failed = (list: readonly Beat[]) =>
      list.find((b) => b.events.some((e) => e.kind === 'vote-taken' && !e.passed));
    const beat = failed(
      firstPlayed('fast-conceder', (list) => failed(list) !== undefined, {
        assembly: { ...RULES.assembly, majority: 260 },
      }),
    );
    expect(beat && roomFrom(beat.session, beat.events, calendar).seal).toBe('torn');
  });

  it('lights the telephone for a remark from above', () => {
    const room = roomFrom(
      newSession(RULES, 1),
      [{ kind: 'demand-made', package: [], reasons: [], remark: true }],
      calendar,
    );
    expect(room.phoneLit).toBe(true);
  });
});

describe('the faces at the table', () => {
  it('are at ease with trust and lean back without', () => {
    expect(facesAfter([], 7000).washington).toEqual({ expression: 'calm', posture: 'forward' });
    expect(facesAfter([], 1000).washington).toEqual({ expression: 'stern', posture: 'back' });
  });

  it('brighten when an offer gives both sides more', () => {
    const faces = facesAfter(
      [{ kind: 'offer-made', package: [], step: 'fortunate', tone: 'cordial', card: null }],
      4000,
    );
    expect(faces.washington.expression).toBe('pleased');
    expect(faces.seoul.expression).toBe('pleased');
  });

  it('show the last of several events', () => {
    const faces = facesAfter(
      [{ kind: 'provoked' }, { kind: 'offer-accepted', by: 'seoul', package: [], reasons: [] }],
      4000,
    );
    expect(faces.seoul.expression).toBe('pleased');
  });
});
