import { readdirSync } from 'node:fs';
import { runBatches } from '../../src/cli/batch-workers.ts';
import { terminal } from '../../src/cli/io.ts';
import { readLevel } from '../../src/cli/open-level.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { median, type Row } from './measure.ts';

const LEVELS = 'levels';
/** So many that starting the threads, up to a second, is a small part. */
const SESSIONS = 10_000;
const MOST_RUNS = 3;

/** The rules of every level of the game that can be read. */
function levels(): LevelRules[] {
  return readdirSync(LEVELS)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const level = readLevel(`${LEVELS}/${name}`, terminal());
      return level.ok ? [level.value.rules] : [];
    });
}

/** Sessions a second of the patient trader with so many workers, their start included. */
async function sessionsPerSecond(rules: LevelRules, workers: number): Promise<number> {
  const from = performance.now();
  await runBatches([{ rules, policy: 'patient-trader', from: 1, to: SESSIONS }], {
    workers,
    onFallback: (why) => {
      throw why;
    },
  });
  return (SESSIONS * 1000) / (performance.now() - from);
}

/** A row for each level: sessions a second with two workers beside one, taken in turn. */
export async function batchRows(runs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const rules of levels()) {
    const [two, one]: [number[], number[]] = [[], []];
    for (let i = 0; i < Math.min(runs, MOST_RUNS); i++) {
      two.push(await sessionsPerSecond(rules, 2));
      one.push(await sessionsPerSecond(rules, 1));
    }
    rows.push({
      what: `${SESSIONS} sessions of ${rules.id}, 2 workers`,
      peer: 'the same with 1 worker',
      ours: median(two),
      theirs: median(one),
      ratio: median(two.map((both, i) => both / (one[i] ?? Number.NaN))),
      unit: 'sessions/s',
      goal: 'reported',
    });
  }
  return rows;
}
