import type { Batch, PlayedChunk, Progress } from './batch.ts';

/** What a worker is asked. `run` numbers the runs of one owner, so that a late answer is not taken for another's. */
export type BatchAsk =
  | {
      readonly kind: 'start';
      readonly run: number;
      readonly batches: readonly Batch[];
      /** Of all chunks the worker plays the `nth`, counted from 0, and then every `of`th. */
      readonly share: { readonly nth: number; readonly of: number };
    }
  | { readonly kind: 'cancel'; readonly run: number };

/** What a worker answers: progress in its own share, then one of the three ends. */
export type BatchAnswer =
  | ({ readonly kind: 'progress'; readonly run: number } & Progress)
  | { readonly kind: 'result'; readonly run: number; readonly played: readonly PlayedChunk[] }
  | { readonly kind: 'cancelled'; readonly run: number }
  | { readonly kind: 'failed'; readonly run: number; readonly why: string };

/** A worker as its owner sees it: a thread, a browser's worker, or the owner's own thread. */
export interface BatchPort {
  post(ask: BatchAsk): void;
  /** `lost` is told if the worker ends before its time. Answers how to stop listening. */
  listen(heard: (answer: BatchAnswer) => void, lost: (why: WorkerLost) => void): () => void;
}

/** A worker did not start, or ended before its time. Says nothing about the batches. */
export class WorkerLost extends Error {}
