import type { WorkerPort } from './worker-port.ts';
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

/** What plays batches: asked and answering as above. */
export type BatchPort = WorkerPort<BatchAsk, BatchAnswer>;
