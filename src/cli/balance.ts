import { balanceOf } from '../analysis/balance.ts';
import { campaignFaults, levelFaults } from '../analysis/balance-promises.ts';
import { balanceReport } from '../analysis/balance-report.ts';
import { runBatches } from './batch-workers.ts';
import { countOption, JSON_OPTION, someFiles, workersOption, type Command } from './command.ts';
import type { ExitCode } from './io.ts';
import { openLevel, openPersonas } from './open-level.ts';

/** Seeds of the report lie above all that were used for tuning. */
export const BALANCE_SEEDS_FROM = 300_001;
const SEEDS = 50;
const MOST_SEEDS = 5000;

export const balanceCommand: Command = {
  usage: 'balance LEVEL… [--seeds N] [--own] [--workers N] [--out FOLDER] [--json]',
  does: 'plays every stand-in against every counterpart on the levels, and says what is out of balance',
  details: [
    `--seeds N      sessions of each pairing, ${SEEDS} if left out; the seeds are ${BALANCE_SEEDS_FROM} and up, used for no tuning`,
    '--own          each level against its own counterpart only',
    '--out FOLDER   writes FOLDER/balance-N.md and FOLDER/balance-N.json; docs/balance/ is where the game keeps them',
    'Values in basis points of Seoul’s value, rates in per mille, trust in hundredths. Exit code 1 if something is out of balance.',
  ],
  options: {
    ...JSON_OPTION,
    seeds: { type: 'string' },
    own: { type: 'boolean' },
    workers: { type: 'string' },
    out: { type: 'string' },
  },
  async run(given, io): Promise<ExitCode> {
    const count = countOption(given, 'seeds', SEEDS, MOST_SEEDS);
    const levels = someFiles(given, 'level file').map((path) => openLevel(path, io));
    const personas = given.options['own'] ? [] : [...openPersonas(io).values()];
    const seeds = [BALANCE_SEEDS_FROM, BALANCE_SEEDS_FROM + count - 1] as const;
    const balances = await balanceOf(levels, personas, seeds, runBatches, {
      workers: workersOption(given),
      onFallback: (why) => io.err(`played in one thread, for workers do not start: ${why.message}`),
    });
    const ordered = balances.toSorted((a, b) => (a.level < b.level ? -1 : 1));
    const faults = [...ordered.flatMap(levelFaults), ...campaignFaults(ordered)];
    const json = `${JSON.stringify({ format: 1, levels: ordered, faults }, null, 1)}\n`;
    const report = balanceReport(ordered, faults);
    const folder = given.options['out'];
    if (typeof folder === 'string') {
      io.write(`${folder}/balance-${count}.json`, json);
      io.write(`${folder}/balance-${count}.md`, report);
    }
    io.out((given.options['json'] ? json : report).trimEnd());
    return faults.length === 0 ? 0 : 1;
  },
};
