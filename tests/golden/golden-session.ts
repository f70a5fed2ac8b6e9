import { readFileSync, writeFileSync } from 'node:fs';
import type { Refusal } from '../../src/engine/legal.ts';
import { makeMachine, type Machine } from '../../src/engine/machine.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { play } from '../../src/engine/session.ts';
import { chartWithout, type BranchPlace } from '../engine/chart-branches.ts';
import { fingerprint, newSessionIn, type Attempt } from '../fixtures/sessions.ts';
import { alliedRules, longerRules, rupturedRules, smallRules } from '../fixtures/small-rules.ts';
import { trialRules } from '../fixtures/trial-rules.ts';

export const GOLDEN_LEVELS = {
  small: smallRules,
  longer: longerRules,
  allied: alliedRules,
  ruptured: rupturedRules,
  trial: trialRules,
} as const satisfies Record<string, LevelRules>;

export type GoldenLevel = keyof typeof GOLDEN_LEVELS;

/** A session kept as it was: every move tried, what the chart said to it, and the fingerprint of the last state. */
export interface GoldenSession {
  readonly name: string;
  readonly level: GoldenLevel;
  readonly seed: number;
  readonly attempts: readonly Attempt[];
  readonly end: string | null;
  readonly fingerprint: string;
}

const file = new URL('sessions.json', import.meta.url);

export function readGolden(): GoldenSession[] {
  return JSON.parse(readFileSync(file, 'utf8')) as GoldenSession[];
}

/** One attempt a line, so that a change of the rules is a readable diff. */
export function writeGolden(sessions: readonly GoldenSession[]): void {
  const texts = sessions.map(({ attempts, ...rest }) => {
    const lines = attempts.map((attempt) => `   ${JSON.stringify(attempt)}`).join(',\n');
    return ` ${JSON.stringify(rest).slice(0, -1)},"attempts":[\n${lines}\n ]}`;
  });
  writeFileSync(file, `[\n${texts.join(',\n')}\n]\n`);
}

/** Where a session played through a machine first departs from what was kept; null where it never does. */
export function departure(golden: GoldenSession, through?: Machine): string | null {
  let session = newSessionIn(GOLDEN_LEVELS[golden.level], golden.seed, through);
  for (const [i, { move, refusal }] of golden.attempts.entries()) {
    const played = play(session, move, through);
    const said: Refusal | null = played.ok ? null : played.refusal;
    if (said !== refusal) return `attempt ${i}, ${move.seat}.${move.kind}: ${said ?? 'allowed'} instead of ${refusal ?? 'allowed'}`;
    if (played.ok) session = played.session;
  }
  if (session.table.end !== golden.end) return `ends ${session.table.end} instead of ${golden.end}`;
  return fingerprint(session) === golden.fingerprint ? null : 'the last state is another';
}

/** Whether a session shows that a branch of the chart is gone. */
export function notices(golden: GoldenSession, mutant: Machine): boolean {
  try {
    return departure(golden, mutant) !== null;
  } catch {
    return true;
  }
}

/** The machine without a branch; null where such a chart cannot even be made, which is notice enough. */
export function mutantOf(place: BranchPlace): Machine | null {
  try {
    return makeMachine(chartWithout(place));
  } catch {
    return null;
  }
}
