import { describe, expect, it } from 'vitest';
import { frontierOf } from '../../src/analysis/frontier.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { POLICY_NAMES, type PolicyName } from '../../src/engine/policies/policy.ts';
import { fiveBillion } from '../support/five-billion.ts';
import { fresh, ratifiedShare, startingAt, valueOf } from './figures.ts';

const SEEDS = 1000;
const MINUTES = 8 * 60_000;
const { rules } = fiveBillion();
const at40 = Object.fromEntries(POLICY_NAMES.map((name) => [name, fresh(rules, POLICIES[name], SEEDS)])) as Record<
  PolicyName,
  ReturnType<typeof fresh>
>;
const value = (name: PolicyName) => valueOf(at40[name]);
const nash = frontierOf(rules, rules.start.trust).solutions.nash?.seoul ?? Number.NaN;
const others = (...but: PolicyName[]) => POLICY_NAMES.filter((name) => !but.includes(name));

describe(`the order of the stand-ins at trust 40, ${SEEDS} seeds not used for tuning`, () => {
  it('starts at trust 40', () => expect(rules.start.trust).toBe(4000));

  it.each(['hard-liner', 'random'] as const)('%s is below every other stand-in and below the Nash point', (name) => {
    for (const other of others('hard-liner', 'random')) expect(value(name)).toBeLessThan(value(other));
    expect(value(name)).toBeLessThan(nash);
  });

  it('the fast conceder is at least .02 below the Nash point', () =>
    expect(value('fast-conceder')).toBeLessThanOrEqual(nash - 200));

  it('the patient trader is at least .02 above the Nash point', () =>
    expect(value('patient-trader')).toBeGreaterThanOrEqual(nash + 200));

  it('the patient trader is best', () => {
    for (const other of others('patient-trader')) expect(value('patient-trader')).toBeGreaterThan(value(other));
  });

  it('the trader who ignores trust is at least .02 behind the patient one', () =>
    expect(value('trust-blind-trader')).toBeLessThanOrEqual(value('patient-trader') - 200));

  it('the patient trader is ratified in nine sessions of ten', () =>
    expect(ratifiedShare(at40['patient-trader'])).toBeGreaterThanOrEqual(0.9));
});

describe(
  'what trust at the start is worth',
  () => {
    const at20 = fresh(startingAt(rules, 2000), POLICIES['patient-trader'], SEEDS);
    const at60 = fresh(startingAt(rules, 6000), POLICIES['patient-trader'], SEEDS);

    it('at trust 20 the patient trader is ratified in eight sessions of ten at most', () =>
      expect(ratifiedShare(at20)).toBeLessThanOrEqual(0.8));

    it('at trust 60 the patient trader gets at least .08 more than at 20', () =>
      expect(valueOf(at60)).toBeGreaterThanOrEqual(valueOf(at20) + 800));
  },
  MINUTES,
);
