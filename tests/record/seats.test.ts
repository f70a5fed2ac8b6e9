import { expect, test } from 'vitest';
import { automaticMove } from '../../src/engine/autoplay.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import type { Move, WashingtonMove } from '../../src/engine/moves.ts';
import { newSession, phase, play, toAct, type Session } from '../../src/engine/session.ts';
import { viewFor } from '../../src/engine/view.ts';
import { briefOf } from '../../src/engine/brief.ts';
import { diceOf, openStream } from '../../src/engine/dice.ts';
import { readSessionFile, sealed, writeSessionFile } from '../../src/record/session-file.ts';
import { judge, opened, resigned } from './forge.ts';
import { playSession } from './play-session.ts';
import { NO_FACTS, smallLevel } from './small-level-file.ts';

const level = smallLevel();
const { rules } = level;
const seats = { washington: 'person' } as const;

/** A person in Washington's chair asks for what the counterpart would ask, in its own words, and takes any second offer. */
function playedByPerson(seed: number): Session {
  let session = newSession(rules, seed);
  while (toAct(session)) {
    const move = moveOf(session, seed);
    const played = play(session, move);
    if (!played.ok) throw new Error(played.refusal);
    session = played.session;
  }
  return session;
}

function moveOf(session: Session, seed: number): Move {
  if (toAct(session) === 'seoul')
    return POLICIES['patient-trader'](briefOf(rules), viewFor(session, 'seoul'), diceOf(openStream(seed, 'nature')));
  const derived = automaticMove(rules, session.table, phase(session)) as Move;
  if (derived.kind === 'demand') return { ...derived, pressure: null, remark: false, reasons: [], says: null };
  if (derived.kind !== 'respond') return derived;
  const takes: WashingtonMove = { seat: 'washington', kind: 'respond', does: 'accepts', reasons: [], says: null };
  return session.table.offers.length > 1 && play(session, takes).ok ? takes : { ...takes, does: 'declines' };
}

const session = playedByPerson(7);
const text = writeSessionFile(level.file, session, { seats });

test('a session with a person in Washington’s chair says so, comes back and is verified', () => {
  expect(readSessionFile(text, NO_FACTS)).toMatchObject({ ok: true, value: { seats } });
  expect(judge(text, NO_FACTS).verdict).toBe('verified');
});

test('a person’s game cannot pass for one against the counterpart, whether the seat is taken out or called automatic', () => {
  const { seats: _, ...rest } = opened(text);
  const said = { ...opened(text), seats: { washington: 'automatic' } };
  for (const forgery of [rest, said])
    expect(judge(resigned(forgery as typeof said, rules), NO_FACTS)).toMatchObject({
      verdict: 'does-not-match',
      from: session.moves.findIndex((move) => move.kind === 'demand') + 1,
      what: 'move',
    });
});

test('the leader’s consent and the world stay the dice’s: a person’s file cannot choose them', () => {
  const at = session.moves.findIndex((move) => move.kind === 'decide');
  expect(at).toBeGreaterThan(0);
  const consent = opened(text);
  const was = consent.moves[at]?.['does'];
  consent.moves[at] = { ...consent.moves[at], does: was === 'consents' ? 'refuses' : 'consents' };
  const stirred = opened(text);
  const pass = stirred.moves.findIndex((move) => move['kind'] === 'pass');
  stirred.moves[pass] = { ...stirred.moves[pass], provocation: !stirred.moves[pass]?.['provocation'] };
  for (const [forgery, where] of [
    [consent, at],
    [stirred, pass],
  ] as const)
    expect(judge(resigned(forgery, rules), NO_FACTS)).toMatchObject({ verdict: 'does-not-match', from: where + 1 });
});

test('the rules bind a person as they bind the counterpart: pressure in the first round, or what is not on the table', () => {
  const edits = [
    { pressure: { threat: rules.threats[0], real: false } },
    { package: rules.issues.map(({ stops }) => stops.length) },
  ];
  for (const edit of edits) {
    const forgery = opened(text);
    const at = forgery.moves.findIndex((move) => move['kind'] === 'demand');
    forgery.moves[at] = { ...forgery.moves[at], ...edit };
    const verdict = judge(resigned(forgery, rules), NO_FACTS);
    expect(verdict).toMatchObject({ verdict: 'does-not-match', from: at + 1, what: 'move' });
  }
});

test('a session against the counterpart says nothing of seats, and a seat that nobody knows is refused', () => {
  const automatic = writeSessionFile(level.file, playSession(rules, 7));
  expect(opened(automatic)).not.toHaveProperty('seats');
  const read = readSessionFile(automatic, NO_FACTS);
  expect(read).toMatchObject({ ok: true, value: { seats: { washington: 'automatic' } } });
  const odd = readSessionFile(sealed({ ...opened(automatic), seats: { washington: 'ghost' } }), NO_FACTS);
  expect(odd).toMatchObject({ ok: false, problems: [{ path: 'seats.washington' }] });
});
