import { isPolicyName, POLICIES } from '../engine/policies/policies.ts';
import type { LevelRules } from '../engine/rules.ts';
import type { BatchAnswer, BatchAsk, BatchPort } from './batch-messages.ts';
import { chunksOf, sessionsIn, type Batch, type Chunk, type PlayedChunk } from './batch.ts';
import { simulateOne, startingAt, type Simulated } from './simulate.ts';

/**
 * A worker's side of a batch: what it does with each message of its owner. `pause` lets waiting messages in; it is called
 * before every chunk. Several runs may be under way at once; their chunks alternate.
 */
export function batchWorker(
  tell: (answer: BatchAnswer) => void,
  pause: () => Promise<void>,
): (ask: BatchAsk) => Promise<void> {
  const underWay = new Set<number>();

  async function play(run: number, batches: readonly Batch[], chunks: readonly Chunk[]): Promise<BatchAnswer> {
    const rulesOf = startRules();
    const played: PlayedChunk[] = [];
    const total = sessionsIn(chunks);
    let done = 0;
    for (const chunk of chunks) {
      await pause();
      if (!underWay.has(run)) return { kind: 'cancelled', run };
      const batch = batches[chunk.batch] as Batch;
      const sessions = playChunk(batch, rulesOf(batch), chunk);
      played.push({ chunk, sessions });
      done += sessions.length;
      tell({ kind: 'progress', run, done, total });
    }
    return { kind: 'result', run, played };
  }

  return async (ask) => {
    const { run } = ask;
    if (ask.kind === 'cancel') {
      underWay.delete(run);
      return;
    }
    underWay.add(run);
    try {
      const { nth, of } = ask.share;
      tell(
        await play(
          run,
          ask.batches,
          chunksOf(ask.batches).filter((_chunk, i) => i % of === nth),
        ),
      );
    } catch (error) {
      tell({ kind: 'failed', run, why: error instanceof Error ? error.message : String(error) });
    } finally {
      underWay.delete(run);
    }
  };
}

/** The owner's own thread in place of a worker. */
export function ownThread(pause: () => Promise<void>): BatchPort {
  const listeners = new Set<(answer: BatchAnswer) => void>();
  const work = batchWorker((answer) => {
    for (const heard of listeners) heard(answer);
  }, pause);
  return {
    post: (ask) => void work(ask),
    listen: (heard) => {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
}

function playChunk({ policy }: Batch, rules: LevelRules, { from, to }: Chunk): Simulated[] {
  if (!isPolicyName(policy)) throw new Error(`there is no stand-in '${String(policy)}'`);
  const sessions: Simulated[] = [];
  for (let seed = from; seed <= to; seed++) {
    try {
      sessions.push(simulateOne(rules, seed, POLICIES[policy]));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`${policy} on ${rules.id}, seed ${seed}: ${why}`, { cause: error });
    }
  }
  return sessions;
}

/** The rules each batch starts from, made once for each level and trust: the engine keeps what it works out by rules. */
function startRules(): (batch: Batch) => LevelRules {
  const made = new Map<LevelRules, Map<number, LevelRules>>();
  return ({ rules, startTrust }) => {
    const trust = startTrust ?? rules.start.trust;
    if (trust === rules.start.trust) return rules;
    const ofLevel = made.get(rules) ?? new Map<number, LevelRules>();
    made.set(rules, ofLevel);
    const known = ofLevel.get(trust) ?? startingAt(rules, trust);
    ofLevel.set(trust, known);
    return known;
  };
}
