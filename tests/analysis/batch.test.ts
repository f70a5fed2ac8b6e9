import { describe, expect, test } from 'vitest';
import type { BatchAnswer, BatchAsk, BatchPort } from '../../src/analysis/batch-messages.ts';
import { askWorkers } from '../../src/analysis/batch-owner.ts';
import { batchWorker } from '../../src/analysis/batch-work.ts';
import { ownThread, WorkerLost } from '../../src/analysis/worker-port.ts';
import { chunksOf, inOrder, sessionsIn, type Batch, type Progress } from '../../src/analysis/batch.ts';
import { simulate, startingAt } from '../../src/analysis/simulate.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import type { PolicyName } from '../../src/engine/policies/policy.ts';
import { smallLevel } from './small-level.ts';

const thread = (): BatchPort => ownThread((tell) => batchWorker(tell, pause));
const rules = smallLevel();
const pause = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
const batch = (policy: PolicyName, from: number, to: number, startTrust: number | null = null): Batch => ({
  rules,
  policy,
  from,
  to,
  startTrust,
});
const BATCHES = [batch('linear', 3, 120), batch('random', 0, 9), batch('trust-builder', 50, 99, 7000)];
const PLAYED = [
  simulate(rules, POLICIES.linear, 3, 120),
  simulate(rules, POLICIES.random, 0, 9),
  simulate(startingAt(rules, 7000), POLICIES['trust-builder'], 50, 99),
];
const NOBODY = 'nobody' as PolicyName;

/** A worker with a fake port: what it is asked and answers crosses as plain data, as between threads. */
function fakeWorker(): { readonly answers: BatchAnswer[]; ask(ask: BatchAsk): Promise<void> } {
  const answers: BatchAnswer[] = [];
  const work = batchWorker((answer) => void answers.push(structuredClone(answer)), pause);
  return { answers, ask: (ask) => work(structuredClone(ask)) };
}

const start = (batches: readonly Batch[], run = 1): BatchAsk => ({
  kind: 'start',
  run,
  batches,
  share: { nth: 0, of: 1 },
});

describe('chunks', () => {
  test('cover every seed of every batch once, in order', () => {
    const chunks = chunksOf(BATCHES);
    const seeds = chunks.flatMap(({ batch: of, from, to }) =>
      Array.from({ length: to - from + 1 }, (_, i) => `${of}:${from + i}`),
    );
    expect(seeds).toEqual(PLAYED.flatMap((sessions, of) => sessions.map(({ seed }) => `${of}:${seed}`)));
    expect(sessionsIn(chunks)).toBe(178);
  });

  test.each([
    [5, 2],
    [-1, 3],
    [0, 1.5],
    [0, 2 ** 32],
    [Number.NaN, 1],
  ])('seeds %s..%s are refused', (from, to) => {
    expect(() => chunksOf([batch('linear', from, to)])).toThrow(RangeError);
  });

  test('played in any order are put together by seed', () => {
    const played = chunksOf(BATCHES).map((chunk) => ({
      chunk,
      sessions: (PLAYED[chunk.batch] ?? []).filter(({ seed }) => seed >= chunk.from && seed <= chunk.to),
    }));
    expect(inOrder(BATCHES, played.reverse())).toEqual(PLAYED);
  });
});

describe('a worker', () => {
  test('answers with progress that rises to the total, then with the result', async () => {
    const { answers, ask } = fakeWorker();
    await ask(start(BATCHES));
    const progress = answers.filter((answer) => answer.kind === 'progress');
    const done = progress.map((answer) => answer.done);
    expect(done).toEqual([...new Set(done)].sort((a, b) => a - b));
    expect(progress.at(-1)).toMatchObject({ done: 178, total: 178 });
    const last = answers.at(-1);
    expect(last?.kind).toBe('result');
    expect(last?.kind === 'result' && inOrder(BATCHES, last.played)).toEqual(PLAYED);
  });

  test('stops within one chunk of a cancel', async () => {
    const { answers, ask } = fakeWorker();
    const over = ask(start([batch('linear', 0, 9999)]));
    while (answers.length < 3) await pause();
    const before = answers.length;
    await ask({ kind: 'cancel', run: 1 });
    await over;
    expect(answers.length - before).toBeLessThanOrEqual(2);
    expect(answers.at(-1)).toEqual({ kind: 'cancelled', run: 1 });
  });

  test('plays several runs side by side, and a cancel stops only its own', async () => {
    const { answers, ask } = fakeWorker();
    const both = [ask(start([batch('linear', 0, 9999)], 1)), ask(start(BATCHES, 2))];
    await ask({ kind: 'cancel', run: 1 });
    await Promise.all(both);
    expect(answers.find(({ kind }) => kind === 'cancelled')).toMatchObject({ run: 1 });
    expect(answers.find(({ kind }) => kind === 'result')).toMatchObject({ run: 2 });
  });

  test('reports a stand-in that there is none of, and one that fails, with level and seed', async () => {
    const { answers, ask } = fakeWorker();
    await ask(start([batch(NOBODY, 0, 9)]));
    await ask(
      start([{ ...batch('linear', 7, 9), rules: { ...rules, weights: { ...rules.weights, seoul: null as never } } }]),
    );
    expect(answers).toEqual([
      { kind: 'failed', run: 1, why: "there is no stand-in 'nobody'" },
      { kind: 'failed', run: 1, why: expect.stringMatching(/^linear on small, seed 7: ./) },
    ]);
  });
});

describe('an owner', () => {
  const ports = (count: number): BatchPort[] => Array.from({ length: count }, () => thread());

  test.each([1, 2, 3, 40])('gets the same sessions from %i workers', async (count) => {
    const told: Progress[] = [];
    const sessions = await askWorkers(ports(count), BATCHES, { onProgress: (progress) => void told.push(progress) }, 1);
    expect(sessions).toEqual(PLAYED);
    const done = told.map((progress) => progress.done);
    expect(done).toEqual([...new Set(done)].sort((a, b) => a - b));
    expect(told.at(-1)).toEqual({ done: 178, total: 178 });
  });

  test('of nothing gets nothing', async () => {
    expect(await askWorkers(ports(2), [], {}, 1)).toEqual([]);
  });

  test('cancels all workers and hears no more of them once its promise is rejected', async () => {
    const [controller, why] = [new AbortController(), new Error('enough')];
    let told = 0;
    const onProgress = (): void => {
      told += 1;
      if (told === 4) controller.abort(why);
    };
    const options = { signal: controller.signal, onProgress };
    await expect(askWorkers(ports(2), [batch('linear', 0, 9999)], options, 1)).rejects.toBe(why);
    expect(told).toBeLessThanOrEqual(5);
    const atTheEnd = told;
    for (let i = 0; i < 5; i++) await pause();
    expect(told).toBe(atTheEnd);
    await expect(askWorkers(ports(2), BATCHES, options, 2)).rejects.toBe(why);
  });

  test('is told of a session that fails, and the other workers stop', async () => {
    const batches = [batch('linear', 0, 9999), batch(NOBODY, 0, 0)];
    const [good, bad] = [thread(), thread()];
    const heard: BatchAnswer[] = [];
    good.listen(
      (answer) => void heard.push(answer),
      () => {},
    );
    await expect(askWorkers([good, bad], [...batches].reverse(), {}, 1)).rejects.toThrow('nobody');
    expect(['cancelled', 'failed']).toContain(heard.at(-1)?.kind);
  });

  test('is told of a worker that is lost, and leaves answers to others alone', async () => {
    const other = { kind: 'result', run: 7, played: [] } as const;
    const port: BatchPort = {
      post: () => {},
      listen: (heard, lost) => {
        setImmediate(() => {
          heard(other);
          lost(new WorkerLost('gone'));
        });
        return () => {};
      },
    };
    await expect(askWorkers([port, ...ports(1)], BATCHES, {}, 1)).rejects.toThrow(WorkerLost);
  });
});
