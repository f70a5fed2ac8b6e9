import { describe, expect, test } from 'vitest';
import { automaticMove } from '../../src/engine/autoplay.ts';
import { phase, refusalOf, type Session } from '../../src/engine/session.ts';
import type { Move } from '../../src/engine/moves.ts';
import { trustLost } from '../../src/engine/trust.ts';
import { TUNING } from '../../src/engine/tuning.ts';
import { viewFor } from '../../src/engine/view.ts';
import * as word from '../fixtures/moves.ts';
import { longerRules } from '../fixtures/small-rules.ts';
import { playAll, started } from '../fixtures/sessions.ts';

const text = [3, 1, 0];
const round = [word.demand(text), word.propose([0, 0, 1]), word.respond('declines'), word.pass()];
const before = started(longerRules, 2, [word.begin, ...round, ...round]);
const pressed = (real: boolean): Session =>
  playAll(before, [word.demand(text, { threat: 'furloughNotice', real })]).session;

/** Seoul's move, and what Washington's policy makes of it until the round is over. */
function after(session: Session, move: Move) {
  let played = playAll(session, [move]);
  const events = [...played.events];
  while (['response', 'reckoning', 'called'].includes(phase(played.session))) {
    const next = automaticMove(played.session.rules, played.session.table, phase(played.session));
    if (!next) throw new Error('nothing follows');
    played = playAll(played.session, [next.kind === 'respond' ? word.respond('declines') : next]);
    events.push(...played.events);
  }
  return { session: played.session, kinds: events.map((event) => event.kind) };
}

describe('a threat is pending until it is answered', () => {
  test('making it costs trust that adjourning gives back', () => {
    const { table } = pressed(false);
    expect(table.threat).toEqual({ threat: 'furloughNotice', real: false });
    expect(before.table.trust - table.trust).toBe(trustLost(TUNING.threat.cost, before.table.trust));
    expect(after(pressed(false), word.adjourn).session.table.trust).toBe(before.table.trust);
  });

  test('it is withdrawn because Seoul moved, and stays credible', () => {
    const { session, kinds } = after(pressed(true), word.propose([2, 1, 0]));
    expect(kinds).toContain('threat-withdrawn');
    expect(session.table).toMatchObject({ threat: null, credibility: TUNING.threat.credibilityStart });
  });

  test('unanswered and meant, it is carried out: deterrence, standing, and what no agreement is worth to Seoul', () => {
    const { session, kinds } = after(pressed(true), word.hold());
    expect(kinds).toContain('threat-carried-out');
    const { table } = session;
    expect(before.table.deterrence - table.deterrence).toBe(TUNING.threat.realDeterrence);
    expect(before.table.standing - table.standing).toBe(TUNING.threat.realStanding);
    expect(before.table.reservationSeoul - table.reservationSeoul).toBe(TUNING.threat.realReservation);
    expect(table.credibility).toBeGreaterThan(TUNING.threat.credibilityStart);
  });

  test('unanswered and a bluff, it lapses and is believed less', () => {
    const { session, kinds } = after(pressed(false), word.hold());
    expect(kinds).toContain('threat-withdrawn');
    expect(session.table.credibility).toBe(TUNING.threat.credibilityStart - TUNING.threat.credibilityDrop);
  });

  test('walking out on a bluff voids it: standing rises, and the talks go on', () => {
    const { session, kinds } = after(pressed(false), word.walkOut);
    expect(kinds).toContain('threat-voided');
    expect(phase(session)).toBe('aftermath');
    expect(session.table.standing - before.table.standing).toBe(TUNING.threat.calledStanding);
    expect(session.table.threat).toBeNull();
  });

  test('walking out on one that was meant ends the talks', () => {
    const { session, kinds } = after(pressed(true), word.walkOut);
    expect(kinds).toContain('threat-carried-out');
    expect(session.table.end).toBe('collapsed');
  });

  test('walking out without a threat ends the talks at once', () => {
    expect(after(playAll(before, [word.demand(text)]).session, word.walkOut).session.table.end).toBe('collapsed');
  });

  test('one walk-out a session calls a threat', () => {
    const called = playAll(after(pressed(false), word.walkOut).session, [word.pass(), word.demand(text, word.bluff)]);
    expect(refusalOf(called.session, word.walkOut)).toBe('already-walked-out');
  });

  test('Seoul sees which threat it is; and after a called one may still leave unthreatened', () => {
    expect(viewFor(pressed(true), 'seoul').threat).toBe('furloughNotice');
    const called = playAll(after(pressed(false), word.walkOut).session, [word.pass(), word.demand(text)]).session;
    expect(viewFor(called, 'seoul').threat).toBeNull();
    expect(playAll(called, [word.walkOut]).session.table.end).toBe('collapsed');
  });

  test('nobody presses before its first round', () => {
    const early = started(longerRules, 2, [word.begin]);
    expect(refusalOf(early, word.demand(text, word.bluff))).toBe('too-early-to-press');
  });

  test('accepting the demand lets the threat fall', () => {
    expect(playAll(pressed(true), [word.accept]).session.table.threat).toBeNull();
  });
});
