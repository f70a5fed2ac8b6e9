import { cashFalls, nashCash, PRIOR_MARGIN, priorGaps, zoneAt, zoneGrows } from '../analysis/level-shape.ts';
import { summarise } from '../analysis/session-summary.ts';
import { simulate } from '../analysis/simulate.ts';
import type { Expectation } from '../content/level-schema.ts';
import type { Level } from '../content/parse-level.ts';
import { POLICIES } from '../engine/policies/policies.ts';
import { POLICY_NAMES, type PolicyName } from '../engine/policies/policy.ts';
import type { LevelRules } from '../engine/rules.ts';
import { withTrust } from './open-level.ts';

/** A promise of a level that does not come true, or a shape that a level must have and has not. */
export interface Broken {
  /** Where in the file the promise stands, or what the shape depends on. */
  readonly path: string;
  readonly says: string;
}

/** Sessions that are played for one promise at most. */
const MOST_SEEDS = 5000;

/** Plays every promise of a level, and looks at the shape that Washington's policy needs. */
export function brokenPromises({ file, rules }: Level): readonly Broken[] {
  const broken = file.expect.flatMap((promise, i) =>
    faultsOf(rules, promise).map((says) => ({ path: `expect.${i}`, says })),
  );
  return [...broken, ...priorFaults(rules)];
}

function faultsOf(rules: LevelRules, promise: Expectation): readonly string[] {
  switch (promise.kind) {
    case 'play':
      return playFaults(rules, promise);
    case 'best':
      return bestFaults(rules, promise);
    case 'zone-grows':
      return zoneFaults(rules, promise);
    case 'nash-cash-falls':
      return cashFaults(rules, promise);
  }
}

function playFaults(rules: LevelRules, promise: Extract<Expectation, { kind: 'play' }>): string[] {
  const { policy, seeds, trust } = promise;
  if (seeds[1] - seeds[0] >= MOST_SEEDS) return [tooMany(seeds)];
  const played = summarise(simulate(withTrust(rules, trust ?? null), POLICIES[policy], seeds[0], seeds[1]));
  const ratified = played.ratifiedRate * 100;
  const value = played.seoulValue?.mean ?? 0;
  const bounds: readonly [string, number, number | undefined, number | undefined][] = [
    ['of sessions ratified, in per cent', ratified, promise.ratifiedAtLeast, promise.ratifiedAtMost],
    ['mean value for Seoul, in basis points', value, promise.seoulValueAtLeast, promise.seoulValueAtMost],
  ];
  return bounds.flatMap(([what, is, least, most]) => {
    if ((least === undefined || is >= least) && (most === undefined || is <= most)) return [];
    const wanted = [least === undefined ? '' : `at least ${least}`, most === undefined ? '' : `at most ${most}`];
    return [
      `the ${policy} on seeds ${seeds.join('..')} gets ${is.toFixed(1)} ${what}, not ${wanted.filter(Boolean).join(' and ')}: change the level or the promise`,
    ];
  });
}

function bestFaults(rules: LevelRules, { policy, seeds }: Extract<Expectation, { kind: 'best' }>): string[] {
  if (seeds[1] - seeds[0] >= MOST_SEEDS) return [tooMany(seeds)];
  const value = (name: PolicyName) =>
    summarise(simulate(rules, POLICIES[name], seeds[0], seeds[1])).seoulValue.mean ?? 0;
  const own = value(policy);
  return POLICY_NAMES.filter((name) => name !== policy).flatMap((name) => {
    const other = value(name);
    return other < own
      ? []
      : [`the ${name} gets ${other.toFixed(0)} and the ${policy} ${own.toFixed(0)}: change the level or the promise`];
  });
}

function tooMany(seeds: readonly [number, number]): string {
  return `${seeds.join('..')} are more than ${MOST_SEEDS} seeds: promise for fewer`;
}

function zoneFaults(rules: LevelRules, { from, to, factor }: Extract<Expectation, { kind: 'zone-grows' }>): string[] {
  return zoneGrows(rules, from, to, factor)
    ? []
    : [
        `the zone of agreement has ${zoneAt(rules, from)} packages at trust ${from / 100} and ${zoneAt(rules, to)} at ${to / 100}, which is not ${factor / 100}-fold: let the alliance weights credit what is cheap for Seoul, or raise Washington’s reservation value`,
      ];
}

function cashFaults(rules: LevelRules, { from, to }: Extract<Expectation, { kind: 'nash-cash-falls' }>): string[] {
  const stops = nashCash(rules, from, to);
  if (stops.includes(null))
    return [`at some trust from ${from / 100} to ${to / 100} nothing suits both sides: lower a reservation value`];
  return cashFalls(stops)
    ? []
    : [
        `the cash at the Nash point does not fall from trust ${from / 100} to ${to / 100} (stops ${stops.join(', ')}): make Washington’s cash curve less concave, or its alliance weight of cash lower`,
      ];
}

function priorFaults(rules: LevelRules): Broken[] {
  return priorGaps(rules).map(({ trust, presumed, nash }) => ({
    path: 'presumed',
    says: `at trust ${trust} Washington presumes the Nash point at ${presumed}, but it lies at ${nash}; more than ${PRIOR_MARGIN} apart: bring the prior or the presumed reservation value nearer to Seoul’s own`,
  }));
}
