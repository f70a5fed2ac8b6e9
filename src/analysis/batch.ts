import type { PolicyName } from '../engine/policies/policy.ts';
import type { LevelRules } from '../engine/rules.ts';
import type { Simulated } from './simulate.ts';

/** Sessions of one stand-in for Seoul on consecutive seeds. Plain data: it can be sent to a worker. */
export interface Batch {
  readonly rules: LevelRules;
  readonly policy: PolicyName;
  /** First and last seed, both played: whole numbers, 0..4294967295. */
  readonly from: number;
  readonly to: number;
  /** Trust at the start in hundredths; the level's own if left out. */
  readonly startTrust?: number | null;
}

/** Sessions played so far, and in all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface BatchOptions {
  /** Workers at most; what is left out depends on where the batches run. The sessions are the same with any number. */
  readonly workers?: number;
  /** Told after every chunk; `done` rises to `total`. */
  readonly onProgress?: (progress: Progress) => void;
  /** Cancels: the promise is rejected with the signal's reason once all workers stand still, one chunk later at most. */
  readonly signal?: AbortSignal;
  /** Told when workers do not start or are lost, before everything is played anew without them. */
  readonly onFallback?: (why: Error) => void;
}

/**
 * Plays batches; answers a list of sessions for each, by seed. Rejected with a `RangeError` for seeds that are none, with
 * an `Error` that names the stand-in, the level and the seed when a session fails, with the signal's reason on a cancel.
 */
export type RunBatches = (batches: readonly Batch[], options?: BatchOptions) => Promise<Simulated[][]>;

/** A part of a batch that is played in one go. */
export interface Chunk {
  /** Index of the batch. */
  readonly batch: number;
  readonly from: number;
  readonly to: number;
}

export interface PlayedChunk {
  readonly chunk: Chunk;
  readonly sessions: readonly Simulated[];
}

/** Between two chunks a worker hears a cancel: some 10 milliseconds apart. */
const SESSIONS_A_CHUNK = 25;
const MOST_SEED = 0xffffffff;

/** All chunks of batches, in order. Throws a `RangeError` for seeds that are none or run backwards. */
export function chunksOf(batches: readonly Batch[]): readonly Chunk[] {
  return batches.flatMap(({ from, to }, batch) => {
    if (![from, to].every(Number.isInteger) || from < 0 || to > MOST_SEED || from > to)
      throw new RangeError(`there are no seeds ${from}..${to}: whole numbers from 0 to ${MOST_SEED} are wanted`);
    const chunks: Chunk[] = [];
    for (let first = from; first <= to; first += SESSIONS_A_CHUNK)
      chunks.push({ batch, from: first, to: Math.min(to, first + SESSIONS_A_CHUNK - 1) });
    return chunks;
  });
}

export function sessionsIn(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** Puts chunks, played in whatever order, together: for each batch its sessions by seed. */
export function inOrder(batches: readonly Batch[], played: readonly PlayedChunk[]): Simulated[][] {
  const sorted = [...played].sort((a, b) => a.chunk.from - b.chunk.from);
  const lists = batches.map((): Simulated[] => []);
  for (const { chunk, sessions } of sorted) lists[chunk.batch]?.push(...sessions);
  return lists;
}
