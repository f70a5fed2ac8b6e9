import { frontierOf, type Frontier } from '../analysis/frontier.ts';
import { simulate } from '../analysis/simulate.ts';
import { trustTable } from '../analysis/trust-table.ts';
import type { Expectation } from '../content/level-schema.ts';
import type { Level } from '../content/parse-level.ts';
import { mindOf } from '../engine/counterpart/mind.ts';
import { POLICIES } from '../engine/policies/policies.ts';
import type { LevelRules } from '../engine/rules.ts';
import { packageAt } from '../engine/values.ts';
import { at } from '../engine/whole.ts';
import { withTrust } from './open-level.ts';
import { summarise } from './session-summary.ts';

/** A promise of a level that does not come true, or a shape that a level must have and has not. */
export interface Broken {
  /** Where in the file the promise stands, or what the shape depends on. */
  readonly path: string;
  readonly says: string;
}

/** Trusts, in points, at which Washington's idea of the Nash point must be near the true one. */
const PRIOR_TRUSTS = [20, 40, 60, 80];
const PRIOR_MARGIN = 600;
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
    case 'zone-grows':
      return zoneFaults(rules, promise);
    case 'nash-cash-falls':
      return cashFaults(rules, promise);
  }
}

function playFaults(rules: LevelRules, promise: Extract<Expectation, { kind: 'play' }>): string[] {
  const { policy, seeds, trust } = promise;
  if (seeds[1] - seeds[0] >= MOST_SEEDS)
    return [`${seeds.join('..')} are more than ${MOST_SEEDS} seeds: promise for fewer`];
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

function zoneFaults(rules: LevelRules, { from, to, factor }: Extract<Expectation, { kind: 'zone-grows' }>): string[] {
  const [low, high] = [frontierOf(rules, from).zone, frontierOf(rules, to).zone];
  return high * 100 >= low * factor
    ? []
    : [
        `the zone of agreement has ${low} packages at trust ${from / 100} and ${high} at ${to / 100}, which is not ${factor / 100}-fold: let the alliance weights credit what is cheap for Seoul, or raise Washington’s reservation value`,
      ];
}

/** Lower at the far end than at the near one, and on the way never up by more than one stop. */
function cashFaults(rules: LevelRules, { from, to }: Extract<Expectation, { kind: 'nash-cash-falls' }>): string[] {
  const trusts = trustTable(rules)
    .map((row) => row.trust * 100)
    .filter((trust) => trust > from && trust < to);
  const stops = [from, ...trusts, to].map((trust) => cashStop(rules, frontierOf(rules, trust)));
  const known = stops.filter((stop) => stop !== null);
  if (known.length < stops.length)
    return [`at some trust from ${from / 100} to ${to / 100} nothing suits both sides: lower a reservation value`];
  const rises = known.some((stop, i) => i > 0 && stop > at(known, i - 1) + 1);
  return at(known, known.length - 1) < at(known, 0) && !rises
    ? []
    : [
        `the cash at the Nash point does not fall from trust ${from / 100} to ${to / 100} (stops ${known.join(', ')}): make Washington’s cash curve less concave, or its alliance weight of cash lower`,
      ];
}

function cashStop(rules: LevelRules, { solutions }: Frontier): number | null {
  return solutions.nash && at(packageAt(rules, solutions.nash.index), rules.headline);
}

/** With a prior that puts the Nash point too high Washington never signs, too low it gives itself away. */
function priorFaults(rules: LevelRules): Broken[] {
  return PRIOR_TRUSTS.flatMap((trust) => {
    const { weight, solutions } = frontierOf(rules, trust * 100);
    const presumed = mindOf(rules).aspiration(weight);
    const nash = solutions.nash?.washington;
    if (nash === undefined || Math.abs(presumed - nash) <= PRIOR_MARGIN) return [];
    return [
      {
        path: 'persona.prior',
        says: `at trust ${trust} Washington presumes the Nash point at ${presumed}, but it lies at ${nash}; more than ${PRIOR_MARGIN} apart: bring the prior or the presumed reservation value nearer to Seoul’s own`,
      },
    ];
  });
}
