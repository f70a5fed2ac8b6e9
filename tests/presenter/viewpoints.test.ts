import { describe, expect, test } from 'vitest';
import { accountOf } from '../../src/analysis/session-account.ts';
import { xraysOf } from '../../src/analysis/xray.ts';
import type { Event } from '../../src/engine/events.ts';
import type { Beat } from '../../src/engine/rerun.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import type { Table } from '../../src/engine/table-state.ts';
import { replayModel, type ReplayModel } from '../../src/presenter/replay-model.ts';
import { turnsSeenBy, type Viewpoint } from '../../src/presenter/viewpoint.ts';
import { FILE, playedBy, RULES } from './played-session.ts';

const SESSIONS = [
  ['hard-liner', 2],
  ['hard-liner', 9],
  ['patient-trader', 7],
  ['linear', 4],
  ['fast-conceder', 3],
  ['random', 5],
] as const;

type Change = (beat: Beat) => Partial<Table>;
interface Spoilt {
  readonly table: Change;
  readonly events?: (event: Event) => Event;
  readonly rules?: Partial<LevelRules>;
}

/** The same session as somebody sees it who has other secrets. */
function modelOf(beats: readonly Beat[], { table, events = (event) => event, rules }: Spoilt): ReplayModel {
  const all = { ...RULES, ...rules };
  const spoilt = beats.map((beat) => ({
    ...beat,
    events: beat.events.map(events),
    session: { ...beat.session, rules: all, table: { ...beat.session.table, ...table(beat) } },
  }));
  return replayModel({ file: FILE, rules: all }, spoilt, accountOf(all, spoilt), xraysOf(all, spoilt));
}

const asItWas = (beats: readonly Beat[]) => modelOf(beats, { table: () => ({}) });

/** Whatever a replay shows to some eyes. */
function shown({ beats, offers, turns }: ReplayModel, eyes: Viewpoint) {
  return JSON.stringify({
    beats: beats.map(({ seenBy, ...open }) => ({ ...open, seen: seenBy[eyes] })),
    offers: offers.map(({ worth, ...open }) => ({ ...open, worth: worth[eyes] })),
    turns: eyes === 'all' ? turns : [],
  });
}

/** Secrets of Washington, all changed; what Seoul's advisers guess of its weights is drawn from the true ones and stays. */
const OTHER_WASHINGTON: Spoilt = {
  table: ({ session: { table } }) => ({
    reservationWashington: table.reservationWashington + 777,
    lines: table.lines && { bid: table.lines.bid - 1111, accept: table.lines.accept - 999 },
    threat: table.threat && { ...table.threat, real: !table.threat.real },
    hardRefusals: table.hardRefusals + 1,
    favours: table.favours + 2,
    price: table.price + 50,
  }),
  events: (event) => {
    if (event.kind === 'threat-made') return { ...event, real: event.real === null ? null : !event.real };
    if (event.kind === 'reservation-moved' && event.side === 'washington') return { ...event, by: event.by + 31 };
    if (event.kind === 'offer-revalued') return { ...event, by: event.by * 3 };
    return event;
  },
  rules: { persona: { ...RULES.persona, phi: 1234, creditStep: 77, anchor: 4321, acceptance: 1111, haste: 99 } },
};

/** Secrets of Seoul, all changed. */
const OTHER_SEOUL: Spoilt = {
  table: ({ session: { table } }) => ({
    reservationSeoul: table.reservationSeoul - 1234,
    capital: table.capital + 3,
    signingPrice: table.signingPrice + 150,
    fuzz: table.fuzz.map((fuzz) => -fuzz),
    sideUses: { ...table.sideUses, consultExperts: 1 },
  }),
  events: (event) =>
    event.kind === 'reservation-moved' && event.side === 'seoul' ? { ...event, by: event.by + 31 } : event,
  rules: { weights: { ...RULES.weights, seoul: RULES.weights.seoul.toReversed() } },
};

const PLAYED = SESSIONS.map(([policy, seed]) => {
  const beats = playedBy(policy, seed);
  return { policy, seed, beats, truth: asItWas(beats) };
});

describe.each(PLAYED)('every beat of a session of $policy, seed $seed,', ({ beats, truth }) => {
  test('is to Seoul’s eyes the same whatever Washington keeps to itself', () => {
    const other = modelOf(beats, OTHER_WASHINGTON);
    expect(shown(other, 'seoul')).toBe(shown(truth, 'seoul'));
    expect(shown(other, 'washington')).not.toBe(shown(truth, 'washington'));
    expect(shown(other, 'all')).not.toBe(shown(truth, 'all'));
  });

  test('is to Washington’s eyes the same whatever Seoul keeps to itself', () => {
    const other = modelOf(beats, OTHER_SEOUL);
    expect(shown(other, 'washington')).toBe(shown(truth, 'washington'));
    expect(shown(other, 'seoul')).not.toBe(shown(truth, 'seoul'));
    expect(shown(other, 'all')).not.toBe(shown(truth, 'all'));
  });

  test('is the same to all eyes whatever comes after it', () => {
    const half = beats.slice(0, Math.floor(beats.length / 2));
    const seen = (model: ReplayModel) => model.beats.slice(0, half.length).map(({ seenBy }) => seenBy.seoul);
    expect(seen(asItWas(half))).toEqual(seen(truth));
  });
});

test('a turning point that rests on a secret is told only to the eyes that knew it', () => {
  const turns = PLAYED.flatMap(({ truth }) => truth.turns);
  const kinds = (eyes: Viewpoint) => [...new Set(turnsSeenBy(eyes, turns).map((turn) => turn.kind))];
  expect(new Set(kinds('all'))).toEqual(new Set(turns.map((turn) => turn.kind)));
  for (const kind of ['nearly', 'bluff', 'bid-passed'] as const) expect(kinds('seoul')).not.toContain(kind);
  expect(kinds('washington')).not.toContain('bid-passed');
});
