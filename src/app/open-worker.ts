import { openWork, type OpenAsk, type Opening } from './open-work.ts';
import { serve } from './page-worker.ts';

// The browser's worker that opens what comes from outside, for `open-beside.ts`: one question, one answer.
serve<OpenAsk, Opening>((tell) => async (ask) => tell(await openWork(ask)));
