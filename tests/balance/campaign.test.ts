import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { askWorkers } from '../../src/analysis/batch-owner.ts';
import { batchWorker } from '../../src/analysis/batch-work.ts';
import { ownThread } from '../../src/analysis/worker-port.ts';
import type { RunBatches } from '../../src/analysis/batch.ts';
import { balanceOf, type LevelBalance } from '../../src/analysis/balance.ts';
import { campaignFaults, levelFaults } from '../../src/analysis/balance-promises.ts';
import { hashOf } from '../../src/record/fingerprint.ts';
import { LIBRARY } from '../support/library.ts';
import { shippedLevels } from '../support/shipped-levels.ts';

const MINUTES = 10 * 60_000;
const levels = shippedLevels().toSorted((a, b) => (a.rules.id < b.rules.id ? -1 : 1));
const personas = [...LIBRARY.personas.values()];

/** A report that is kept with the game: `npm run -s cli -- balance levels/*.json --seeds N --out docs/balance`. */
function kept(seeds: number): readonly LevelBalance[] {
  const path = new URL(`../../docs/balance/balance-${seeds}.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly levels: readonly LevelBalance[] }).levels;
}

/** Faults that are known and stand: a ledger keeper with time on its side lets nobody come out .02 above the Nash point. */
const KNOWN: Readonly<Record<string, readonly RegExp[]>> = {
  '2005-the-only-cut': [/^the best stand-in .* is not \.02 above the Nash point/],
  '2013-unspent': [/^the best stand-in .* is not \.02 above the Nash point/],
};

const inThisThread: RunBatches = (batches, options = {}) =>
  askWorkers([ownThread((tell) => batchWorker(tell, () => setImmediate()))], batches, options, 0);

describe('the balance report that is kept with the game', () => {
  const full = kept(1000);

  it('is of these very levels and counterparts', () => {
    expect(full.map(({ level, hash }) => [level, hash])).toEqual(levels.map(({ rules }) => [rules.id, hashOf(rules)]));
  });

  it.each(full.map((balance) => [balance.level, balance] as const))(
    'finds nothing out of balance in %s but what is known',
    (level, balance) => {
      const found = levelFaults(balance).map(({ says }) => says);
      expect(found).toEqual((KNOWN[level] ?? []).map((known): unknown => expect.stringMatching(known)));
    },
  );

  it('finds nothing out of balance over all levels', () => expect(campaignFaults(full)).toEqual([]));

  it('has at least four different stand-ins best on some level, none on more than half, never the random one', () => {
    const winners = full.map(({ tables }) => tables[0]?.winner.policy ?? 'random');
    const most = Math.max(...winners.map((name) => winners.filter((other) => other === name).length));
    expect(new Set(winners).size).toBeGreaterThanOrEqual(4);
    expect(most * 2).toBeLessThanOrEqual(winners.length);
    expect(winners).not.toContain('random');
  });
});

it(
  'fifty sessions of every pairing come out to the last unit as the kept report says: a change of balance is a change of it',
  async () => {
    expect(await balanceOf(levels, personas, [300_001, 300_050], inThisThread)).toEqual(kept(50));
  },
  MINUTES,
);
