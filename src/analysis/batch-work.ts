import { isPolicyName, POLICIES } from '../engine/policies/policies.ts';
import type { LevelRules } from '../engine/rules.ts';
import type { BatchAnswer, BatchAsk } from './batch-messages.ts';
import { chunksOf, sessionsIn, type Batch, type Chunk, type PlayedChunk } from './batch.ts';
import { simulateOne, startingAt, type Simulated } from './simulate.ts';
import { answering } from './worker-port.ts';

/**
 * A worker's side of a batch: what it does with each message of its owner. `pause` lets waiting messages in; it is called
 * before every chunk. Several runs may be under way at once; their chunks alternate.
 */
export function batchWorker(
  tell: (answer: BatchAnswer) => void,
  pause: () => Promise<void>,
): (ask: BatchAsk) => Promise<void> {
  return answering<BatchAsk, BatchAnswer>(tell, async ({ run, batches, share: { nth, of } }, isWanted) => {
    const chunks = chunksOf(batches).filter((_chunk, i) => i % of === nth);
    const rulesOf = startRules();
    const played: PlayedChunk[] = [];
    const total = sessionsIn(chunks);
    let done = 0;
    for (const chunk of chunks) {
      await pause();
      if (!isWanted()) return { kind: 'cancelled', run };
      const batch = batches[chunk.batch] as Batch;
      const sessions = playChunk(batch, rulesOf(batch), chunk);
      played.push({ chunk, sessions });
      done += sessions.length;
      tell({ kind: 'progress', run, done, total });
    }
    return { kind: 'result', run, played };
  });
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
