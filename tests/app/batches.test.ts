import { expect, test } from 'vitest';
import type { BatchAnswer, BatchAsk } from '../../src/analysis/batch-messages.ts';
import { batchWorker } from '../../src/analysis/batch-work.ts';
import type { Batch } from '../../src/analysis/batch.ts';
import { simulate } from '../../src/analysis/simulate.ts';
import { WorkerLost } from '../../src/analysis/worker-port.ts';
import { openBatches } from '../../src/app/batches.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { smallLevel } from '../analysis/small-level.ts';
import { fakeWorker } from './fake-worker.ts';

const rules = smallLevel();
const batch = (from: number, to: number): Batch => ({ rules, policy: 'linear', from, to });
const pause = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** `dies` makes it end at its first answer. */
const fake = (dies = false) =>
  fakeWorker<BatchAsk, BatchAnswer>((tell) => batchWorker(tell, pause), dies ? 0 : undefined);

test('one worker is started at the first call, and kept for calls side by side and later', async () => {
  let opened = 0;
  const runBatches = openBatches(() => {
    opened += 1;
    return fake();
  });
  expect(opened).toBe(0);
  const both = await Promise.all([runBatches([batch(0, 60)]), runBatches([batch(10, 99)])]);
  expect(both).toEqual([[simulate(rules, POLICIES.linear, 0, 60)], [simulate(rules, POLICIES.linear, 10, 99)]]);
  await runBatches([batch(0, 0)]);
  expect(opened).toBe(1);
});

test('a cancelled estimate makes room for the next one', async () => {
  const runBatches = openBatches(() => fake());
  const first = new AbortController();
  const cancelled = runBatches([batch(0, 100_000)], { signal: first.signal });
  const next = runBatches([batch(0, 60)]);
  first.abort();
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  expect(await next).toEqual([simulate(rules, POLICIES.linear, 0, 60)]);
});

test('where there are no workers, as here, the page plays by itself', async () => {
  const why: Error[] = [];
  const sessions = await openBatches()([batch(0, 60)], { onFallback: (error) => void why.push(error) });
  expect(sessions).toEqual([simulate(rules, POLICIES.linear, 0, 60)]);
  expect(why).toEqual([expect.any(WorkerLost)]);
});

test('a worker that is lost is closed, and the next call starts another', async () => {
  const workers = [fake(true), fake()];
  const left = [...workers];
  const runBatches = openBatches(() => left.shift() ?? fake());
  const expected = [simulate(rules, POLICIES.linear, 0, 60)];
  expect(await runBatches([batch(0, 60)])).toEqual(expected);
  expect(await runBatches([batch(0, 60)])).toEqual(expected);
  expect(workers.map((worker) => worker.closed())).toEqual([true, false]);
  expect(left).toEqual([]);
});
