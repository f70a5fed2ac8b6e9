import { describe, expect, test } from 'vitest';
import type { LevelFile } from '../../src/content/level-schema.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import type { Beat } from '../../src/engine/rerun.ts';
import type { Session } from '../../src/engine/session.ts';
import { phase } from '../../src/engine/session.ts';
import { washingtonModel, type WashingtonModel } from '../../src/presenter/washington-model.ts';
import { FILE, lastOf, playedBy, RULES } from './played-session.ts';

/** A session in every round, before Washington has to answer or demand. */
const whole = playedBy('patient-trader', 7);
const moments = whole.map((_, i) => whole.slice(0, i + 1)).filter((beats) => isWashingtons(lastOf(beats)));

function isWashingtons(session: Session): boolean {
  return ['demand', 'response', 'called', 'reckoning'].includes(phase(session));
}

function modelOf(file: LevelFile, beats: readonly Beat[]): WashingtonModel {
  const session = lastOf(beats);
  const draft = {
    package: session.rules.issues.map(({ stops }) => stops.length >> 1),
    tone: 'plain',
    card: null,
    trail: [],
  } as const;
  const level = { file, rules: session.rules };
  return washingtonModel({ level, session, beats, draft, ask: () => null, known: true, whose: [] });
}

/** The same moments with everything changed that only Seoul knows. */
function withOtherSecrets(beats: readonly Beat[]): readonly Beat[] {
  return beats.map(({ move, events, session }) => ({
    move,
    events: events.filter((event) => !(event.kind === 'reservation-moved' && event.side === 'seoul')),
    session: {
      ...session,
      seed: 99,
      rules: otherRules(session.rules),
      table: {
        ...session.table,
        reservationSeoul: 1,
        capital: 0,
        signingPrice: 77,
        fuzz: session.table.fuzz.map(() => 5),
        cardUses: session.table.cardUses.map(() => 3),
        sideUses: {},
        credibility: 1,
        adjournments: 2,
      },
    },
  }));
}

function otherRules(rules: LevelRules): LevelRules {
  return {
    ...rules,
    issues: rules.issues.map((issue) => ({
      ...issue,
      value: { ...issue.value, seoul: issue.value.seoul.map(() => 1234) },
    })),
    weights: { ...rules.weights, seoul: rules.weights.seoul.toReversed() },
    reservation: { ...rules.reservation, seoul: 1 },
    start: { ...rules.start, capital: 0 },
  };
}

describe('the page of Washington’s chair', () => {
  test('is the same whatever Seoul values, has left or has been told: it holds none of it', () => {
    expect(moments.length).toBeGreaterThan(10);
    const brief = { ...FILE.briefing, mandate: { en: 'Other', ko: '다른' } };
    const file = { ...FILE, briefing: brief };
    for (const beats of moments) expect(modelOf(file, withOtherSecrets(beats))).toEqual(modelOf(FILE, beats));
  });

  test('shows what Washington itself knows, so that the test above cannot pass by showing nothing', () => {
    const beats = moments[moments.length - 1] ?? [];
    const honest = modelOf(FILE, beats);
    const session = lastOf(beats);
    const { rules, table } = session;
    const other = {
      ...session,
      rules: { ...rules, weights: { ...rules.weights, ledger: rules.weights.ledger.toReversed() } },
    };
    const changed = [...beats.slice(0, -1), { ...(beats[beats.length - 1] as Beat), session: other }];
    expect(modelOf(FILE, changed).draft.worth).not.toBe(honest.draft.worth);
    expect(honest.brief.reservation).toBe(table.reservationWashington);
    expect(honest.offer?.terms.map(({ stop }) => stop)).toHaveLength(RULES.issues.length);
  });

  test('tells nothing of what Seoul does out of sight, nor what a step cost Seoul', () => {
    const told = moments.flatMap((beats) => modelOf(FILE, beats).log.flatMap((round) => round.entries));
    const made = whole.flatMap(({ events }) => events);
    expect(made.some((event) => event.kind === 'side-move-made' && event.what === 'consultExperts')).toBe(true);
    expect(made.some((event) => event.kind === 'meter-moved' && event.because === 'step-concession')).toBe(true);
    expect(told.some((entry) => entry.kind === 'side' && entry.what === 'backChannel')).toBe(true);
    expect(told.some((entry) => entry.kind === 'side' && entry.what === 'consultExperts')).toBe(false);
    const causes = told.flatMap((entry) => (entry.kind === 'meter' ? [entry.because] : []));
    expect(causes).toContain('step-fortunate');
    expect(causes).not.toContain('step-concession');
  });

  test('says which part of a draft Congress would not carry', () => {
    const at = RULES.issues.findIndex(({ winSet: [low] }) => low > 0);
    const beats = moments[0] ?? [];
    const session = lastOf(beats);
    const x = RULES.issues.map(({ winSet: [low] }) => low).with(at, 0);
    const draft = { package: x, tone: 'plain', card: null, trail: [] } as const;
    const level = { file: FILE, rules: RULES };
    const model = washingtonModel({ level, session, beats, draft, ask: () => null, known: true, whose: [] });
    expect(model.draft.outside).toEqual([FILE.issues[at]?.name]);
  });
});
