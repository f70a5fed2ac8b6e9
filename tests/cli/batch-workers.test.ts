import { expect, test } from 'vitest';
import type { Batch, Progress } from '../../src/analysis/batch.ts';
import { simulate, startingAt } from '../../src/analysis/simulate.ts';
import { batchRunner, runBatches } from '../../src/cli/batch-workers.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import type { PolicyName } from '../../src/engine/policies/policy.ts';
import { smallLevel } from '../analysis/small-level.ts';

const rules = smallLevel();
const BATCHES: readonly Batch[] = [
  { rules, policy: 'linear', from: 1, to: 130 },
  { rules, policy: 'trust-builder', from: 0, to: 60, startTrust: 2000 },
];
const PLAYED = [
  simulate(rules, POLICIES.linear, 1, 130),
  simulate(startingAt(rules, 2000), POLICIES['trust-builder'], 0, 60),
];
const LONG: readonly Batch[] = [{ rules, policy: 'linear', from: 0, to: 200_000 }];

/** Fails the test if threads do not start. */
const onFallback = (why: Error): never => {
  throw why;
};

test.each([1, 2])(
  '%i workers play the sessions that one thread plays, with progress up to the total',
  async (workers) => {
    const told: Progress[] = [];
    const options = { workers, onFallback, onProgress: (progress: Progress) => void told.push(progress) };
    expect(await runBatches(BATCHES, options)).toEqual(PLAYED);
    const done = told.map((progress) => progress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(told.at(-1)).toEqual({ done: 191, total: 191 });
  },
);

test('a cancel stops the threads', async () => {
  const controller = new AbortController();
  let last = 0;
  const onProgress = ({ done }: Progress): void => {
    last = done;
    controller.abort(new Error('enough'));
  };
  const options = { workers: 2, onFallback, onProgress, signal: controller.signal };
  await expect(runBatches(LONG, options)).rejects.toThrow('enough');
  expect(last).toBeLessThan(2000);
  await expect(runBatches(LONG, options)).rejects.toThrow('enough');
});

test('a stand-in that fails in a thread is reported', async () => {
  const broken = [{ rules, policy: 'nobody' as PolicyName, from: 0, to: 100 }];
  await expect(runBatches(broken, { workers: 2, onFallback })).rejects.toThrow("there is no stand-in 'nobody'");
});

test('seeds that are none are refused', async () => {
  await expect(runBatches([{ rules, policy: 'linear', from: 5, to: 2 }])).rejects.toThrow(RangeError);
});

test('where threads do not start, or break down as they start, all is played in this one', async () => {
  const { Worker } = await import('node:worker_threads');
  const faulty = [
    () => {
      throw new Error('no threads here');
    },
    () => new Worker('throw new Error("no threads here")', { eval: true }),
    () => new Worker('process.exit(3)', { eval: true }),
  ];
  for (const start of faulty) {
    const why: string[] = [];
    const options = { workers: 2, onFallback: (error: Error) => void why.push(error.message) };
    expect(await batchRunner(start)(BATCHES, options)).toEqual(PLAYED);
    expect(why).toEqual([expect.stringMatching(/no threads here|exit code 3/)]);
  }
});
