import { bandOf, phaseOf, seatToAct } from './chart-places.ts';
import { openStream, diceOf } from './dice.ts';
import type { Event } from './events.ts';
import { whyNot, type Refusal } from './legal.ts';
import { enter, step, type ChartValue, type Machine } from './machine.ts';
import type { Move } from './moves.ts';
import type { LevelRules } from './rules.ts';
import type { Table } from './table-state.ts';
import { RULESET, TUNING } from './tuning.ts';
import type { Band, Phase, Seat } from './vocabulary.ts';

/** A negotiation under way or over: plain data. Never changed; every move makes a new one. */
export interface Session {
  readonly ruleset: number;
  readonly rules: LevelRules;
  /** 0..2^32 - 1. */
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly chart: ChartValue;
  readonly table: Readonly<Table>;
}

export type Played =
  | { readonly ok: true; readonly session: Session; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** A new session of a level. The same level and seed give the same session. Throws RangeError on a seed out of range. */
export function newSession(rules: LevelRules, seed: number): Session {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)
    throw new RangeError(`a seed is a whole number from 0 to 4294967295, not ${seed}`);
  const table = newTable(rules, seed);
  return { ruleset: RULESET, rules, seed, moves: [], chart: enter({ rules, table, news: [] }), table };
}

/** The table before the first move: meters and resources of the level, and what nature has drawn. */
export function newTable(rules: LevelRules, seed: number): Table {
  const nature = diceOf(openStream(seed, 'nature'));
  const { start, reservation } = rules;
  const { fuzz } = TUNING.estimate;
  return {
    round: 0,
    trust: start.trust,
    deterrence: start.deterrence,
    standing: start.standing,
    trustCeiling: 10000,
    capital: start.capital,
    reservationSeoul: reservation.seoul,
    reservationWashington:
      reservation.washington +
      nature.between(-reservation.spread, reservation.spread, 'what no agreement is worth to Washington'),
    transactionalShift: 0,
    openness: 0,
    realLess: 0,
    interim: false,
    signingPrice: 0,
    offers: [],
    bids: [],
    repeats: 0,
    fresh: false,
    gainedThisRound: false,
    gainedLast: false,
    cardUses: rules.cards.map(() => 0),
    sideUses: {},
    sidesThisRound: [],
    recoverableBefore: 0,
    recoverableNow: 0,
    adjournments: 0,
    adjournedLast: false,
    walkedOut: false,
    hardRefusals: 0,
    disclosures: [],
    promises: [],
    vow: null,
    commitmentsBroken: 0,
    threat: null,
    threatsMade: [],
    favours: 0,
    said: [],
    credibility: TUNING.threat.credibilityStart,
    lines: null,
    price: 0,
    leaderRefusals: 0,
    failedVotes: 0,
    initialled: null,
    deckPlayed: [],
    fuzz: rules.issues.map(() => nature.between(-fuzz, fuzz, 'what the advisers get wrong')),
    end: null,
    signed: null,
    dice: {
      counterpart: openStream(seed, 'counterpart'),
      world: openStream(seed, 'world'),
      assembly: openStream(seed, 'assembly'),
    },
  };
}

/**
 * Plays one move of any seat. A refusal changes nothing and says why; otherwise the new session and what happened.
 * `through` is for tests that play with another chart.
 */
export function play(session: Session, move: Move, through?: Machine): Played {
  const { rules, table, moves } = session;
  const stepped = step(session.chart, { rules, table, news: [] }, move, through);
  if (stepped.refused) {
    const refusal = stepped.refused === 'why-not' ? whyNot(rules, table, move) : stepped.refused;
    return { ok: false, refusal: refusal ?? 'not-now' };
  }
  return {
    ok: true,
    session: { ...session, moves: [...moves, move], chart: stepped.chart, table: stepped.play.table },
    events: stepped.play.news,
  };
}

/** Why a move would be refused now, or null: for the greyed-out button, the server and the test alike. */
export function refusalOf(session: Session, move: Move): Refusal | null {
  const played = play(session, move);
  return played.ok ? null : played.refusal;
}

export function phase(session: Session): Phase {
  return phaseOf(session.chart);
}

export function band(session: Session): Band {
  return bandOf(session.chart);
}

/** Whose move it is; null when the talks are over. */
export function toAct(session: Session): Seat | null {
  return seatToAct(session.chart);
}
