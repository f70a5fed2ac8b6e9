import { describe, expect, test } from 'vitest';
import { adviceOn as adviceThere, counsel } from '../../src/app/advisers.ts';
import { briefOf } from '../../src/engine/brief.ts';
import { diceOf, nextTurn, openStream } from '../../src/engine/dice.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { playOn } from '../../src/engine/rerun.ts';
import { newSession, refusalOf, type Session } from '../../src/engine/session.ts';
import { appraise, viewFor } from '../../src/engine/view.ts';
import type { Advice } from '../../src/presenter/advice-model.ts';
import type { PlayedLevel } from '../../src/presenter/level-text.ts';
import { shippedLevels } from '../support/shipped-levels.ts';

const LEVELS = shippedLevels();
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

const adviceOn = (level: PlayedLevel, session: Session): Advice | null =>
  adviceThere(level, session, (move) => refusalOf(session, move));

const begun = (rules: LevelRules, seed: number): Session =>
  on(newSession(rules, seed), { seat: 'seoul', kind: 'begin' });

function on(session: Session, move: Parameters<typeof playOn>[1]): Session {
  const played = playOn(session, move);
  if (!played.ok) throw new Error(`${move.kind}: ${played.refusal}`);
  return played.beats.at(-1)?.session ?? session;
}

/** Plays a session by the advice as the page gives it; throws where advice would be refused. */
function byAdvice(
  level: PlayedLevel,
  seed: number,
  heard: (session: Session, advice: Advice) => void = () => {},
): Session {
  let session = begun(level.rules, seed);
  while (!session.table.end) {
    const advice = adviceOn(level, session);
    if (!advice) throw new Error('no advice on Seoul’s turn');
    heard(session, advice);
    if (advice.kind === 'side') session = on(session, { seat: 'seoul', kind: 'side', what: advice.what, stop: null });
    else if (advice.kind === 'accept') session = on(session, { seat: 'seoul', kind: 'accept' });
    else if (advice.kind === 'hold') session = on(session, { seat: 'seoul', kind: 'hold', tone: 'plain', card: null });
    else session = on(session, { seat: 'seoul', kind: 'propose', ...advice.speech });
  }
  return session;
}

/** Plays at random; `seen` hears of every session on Seoul's turn. */
function atRandom(level: PlayedLevel, seed: number, seen: (session: Session) => void = () => {}): Session {
  let session = begun(level.rules, seed);
  let stream = openStream(seed, 'nature');
  while (!session.table.end) {
    seen(session);
    stream = nextTurn(stream);
    const move = POLICIES.random(briefOf(level.rules), viewFor(session, 'seoul'), diceOf(stream));
    const legal = refusalOf(session, move) === null;
    session = on(session, legal ? move : { seat: 'seoul', kind: 'hold', tone: 'plain', card: null });
  }
  return session;
}

/** What Seoul has at the end, in basis points: no agreement counts as what it is worth. */
function broughtHome({ table, rules }: Session): number {
  return table.end === 'ratified' && table.signed
    ? appraise({ rules, table } as Session, table.signed).worth
    : table.reservationSeoul;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

describe.each(LEVELS.map((level) => [level.file.id, level] as const))('advice on %s', (_id, level) => {
  test('is always something that can be done, also in the middle of talks that went anyhow', () => {
    for (const seed of SEEDS)
      atRandom(level, seed, (session) => {
        const advice = adviceOn(level, session);
        expect(advice).not.toBeNull();
        if (advice && 'speech' in advice)
          expect(refusalOf(session, { seat: 'seoul', kind: 'propose', ...advice.speech })).toBeNull();
        if (advice?.kind === 'side')
          expect(refusalOf(session, { seat: 'seoul', kind: 'side', what: advice.what, stop: null })).toBeNull();
        if (advice?.kind === 'accept') expect(refusalOf(session, { seat: 'seoul', kind: 'accept' })).toBeNull();
      });
  });

  test('followed to the end is better than chance', () => {
    const advised = SEEDS.map((seed) => broughtHome(byAdvice(level, seed)));
    const random = SEEDS.map((seed) => broughtHome(atRandom(level, seed)));
    expect(mean(advised)).toBeGreaterThan(mean(random));
  });
});

test('advice rests on nothing that is hidden from Seoul: other secrets give the same advice, and asking again does too', () => {
  for (const level of LEVELS) {
    const session = begun(level.rules, 5);
    const told = adviceOn(level, session);
    const { table, rules } = session;
    const other: Session = {
      ...session,
      table: {
        ...table,
        reservationWashington: table.reservationWashington + 900,
        lines: table.lines && { bid: table.lines.bid - 700, accept: table.lines.accept - 700 },
        favours: 3,
        realLess: 5000,
        dice: { ...table.dice, counterpart: table.dice.world },
      },
      rules: { ...rules, persona: { ...rules.persona, beta: 120, haste: 9000 } },
    };
    expect(viewFor(other, 'seoul')).toEqual(viewFor(session, 'seoul'));
    expect(adviceOn(level, other)).toEqual(told);
    expect(adviceOn(level, session)).toEqual(told);
    const carried = JSON.parse(JSON.stringify([briefOf(rules), viewFor(session, 'seoul')]));
    expect(counsel(carried[0], carried[1])).toEqual(counsel(briefOf(rules), viewFor(session, 'seoul')));
  }
});

test('a move away from the table comes with what to say at it, and a back channel with what may leak', () => {
  const kinds = new Set<string>();
  for (const level of LEVELS)
    byAdvice(level, 3, (session, advice) => {
      if (advice.kind !== 'side') return;
      kinds.add(advice.what);
      expect(advice.beside).not.toBeNull();
      if (advice.beside && 'speech' in advice.beside)
        expect(refusalOf(session, { seat: 'seoul', kind: 'propose', ...advice.beside.speech })).toBeNull();
      if (advice.what === 'backChannel') expect(advice.leak).toBeGreaterThan(0);
      else expect(advice.leak).toBeNull();
    });
  expect([...kinds]).toEqual(expect.arrayContaining(['backChannel', 'consultExperts']));
});

test('what pays in later rounds alone is not advised in the last', () => {
  for (const level of LEVELS) {
    const begunOne = begun(level.rules, 1);
    const late = { ...begunOne, table: { ...begunOne.table, round: level.rules.calendar.rounds } };
    const early = counsel(briefOf(level.rules), viewFor(begunOne, 'seoul'));
    expect(early).toMatchObject({ kind: 'side', what: 'consultExperts' });
    expect(counsel(briefOf(level.rules), viewFor(late, 'seoul'))).not.toMatchObject({ what: 'consultExperts' });
  }
});

test('none is given when the talks are over', () => {
  const [level] = LEVELS;
  if (!level) throw new Error('no levels');
  expect(adviceOn(level, byAdvice(level, 1))).toBeNull();
});
