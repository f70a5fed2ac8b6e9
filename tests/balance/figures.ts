import { simulate, type Simulated } from '../../src/analysis/simulate.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { POLICY_NAMES, type Policy, type PolicyName } from '../../src/engine/policies/policy.ts';
import type { LevelRules } from '../../src/engine/rules.ts';

/** Tuning looked at seeds below this; every figure here is taken on seeds from it on. */
export const FRESH = 100_000;

export function startingAt(rules: LevelRules, trust: number): LevelRules {
  return { ...rules, start: { ...rules.start, trust } };
}

export function fresh(rules: LevelRules, policy: Policy, seeds: number): Simulated[] {
  return simulate(rules, policy, FRESH, FRESH + seeds - 1);
}

export function meanOf(sessions: readonly Simulated[], figure: (session: Simulated) => number): number {
  return sessions.reduce((sum, session) => sum + figure(session), 0) / sessions.length;
}

export const valueOf = (sessions: readonly Simulated[]): number => meanOf(sessions, (s) => s.seoulValue);

export const ratifiedShare = (sessions: readonly Simulated[]): number =>
  meanOf(sessions, (s) => (s.end === 'ratified' ? 1 : 0));

/** The best that any stand-in gets on a level, and which. */
export function bestOf(rules: LevelRules, seeds: number): { readonly policy: PolicyName; readonly value: number } {
  const values = POLICY_NAMES.map((policy) => ({ policy, value: valueOf(fresh(rules, POLICIES[policy], seeds)) }));
  return values.reduce((best, one) => (one.value > best.value ? one : best));
}
