import type { BatchAnswer, BatchAsk } from '../analysis/batch-messages.ts';
import { batchWorker } from '../analysis/batch-work.ts';
import { nextTask, serve } from './page-worker.ts';

// The browser's worker that plays batches for `batches.ts`.
serve<BatchAsk, BatchAnswer>((tell) => batchWorker(tell, nextTask));
