import type { Batch } from '../analysis/batch.ts';
import type { Simulated } from '../analysis/simulate.ts';
import type { PolicyName } from '../engine/policies/policy.ts';
import type { LevelRules } from '../engine/rules.ts';
import { openBatches } from './batches.ts';

/** How a stand-in fared: sessions ratified in a hundred, and the mean value for Seoul in points of a hundred. */
export interface Tried<P extends PolicyName> {
  readonly policy: P;
  readonly ratified: number;
  readonly value: number;
}

/** Sessions of each stand-in: enough to tell easy from hard, few enough for a school laptop. */
const SESSIONS = 100;
const FIRST_SEED = 1;

const batches = openBatches();

/** Plays stand-ins on a level beside the page. Null where `signal` cancelled it; rejected where a session failed. */
export async function tryOut<P extends PolicyName>(
  rules: LevelRules,
  policies: readonly P[],
  told: (percent: number) => void,
  signal: AbortSignal,
): Promise<readonly Tried<P>[] | null> {
  const plan = policies.map((policy): Batch => ({ rules, policy, from: FIRST_SEED, to: FIRST_SEED + SESSIONS - 1 }));
  try {
    const played = await batches(plan, {
      signal,
      onProgress: ({ done, total }) => told(Math.floor((100 * done) / total)),
    });
    return policies.map((policy, i) => summed(policy, played[i] ?? []));
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

function summed<P extends PolicyName>(policy: P, sessions: readonly Simulated[]): Tried<P> {
  const count = Math.max(1, sessions.length);
  const ratified = sessions.filter((session) => session.end === 'ratified').length;
  const value = sessions.reduce((sum, session) => sum + session.seoulValue, 0);
  return { policy, ratified: Math.round((100 * ratified) / count), value: Math.round(value / count / 100) };
}
