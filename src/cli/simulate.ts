import { summarise, type Spread } from '../analysis/session-summary.ts';
import { runBatches } from './batch-workers.ts';
import {
  JSON_OPTION,
  oneFile,
  policyNameOption,
  seedsOption,
  trustOption,
  workersOption,
  type Command,
} from './command.ts';
import type { ExitCode } from './io.ts';
import { openLevel } from './open-level.ts';

export const simulateCommand: Command = {
  usage: 'simulate LEVEL --seoul POLICY --seeds A..B [--trust T] [--workers N] [--json]',
  does: 'plays a stand-in for Seoul on many seeds and sums up what came out',
  details: [
    '--seoul POLICY   a stand-in for Seoul (see below)',
    '--seeds A..B     first and last seed, both played',
    '--trust T        trust at the start in points, 0..100; the level’s own if left out',
    '--workers N      threads to play in, 1..64; 1 if left out. More pay off from some thousand sessions on',
    'agreementRate: share of sessions with a text initialled; ratifiedRate: share signed; ends: sessions by end.',
    'seoulValue, washingtonValue (basis points; no agreement counts as what it is worth), cash (millions of won, signed',
    'agreements only), rounds, trust at the end (points) and the five scores (0..100) each with mean, standardError (of the',
    'mean; printed after ±), q1, median, q3.',
  ],
  options: {
    ...JSON_OPTION,
    seoul: { type: 'string' },
    seeds: { type: 'string' },
    trust: { type: 'string' },
    workers: { type: 'string' },
  },
  async run(given, io): Promise<ExitCode> {
    const [policy, [from, to], startTrust] = [policyNameOption(given), seedsOption(given), trustOption(given)];
    const workers = workersOption(given);
    const { rules } = openLevel(oneFile(given, 'level'), io);
    const [sessions = []] = await runBatches([{ rules, policy, from, to, startTrust }], {
      workers,
      onFallback: (why) => io.err(`played in one thread, for workers do not start: ${why.message}`),
    });
    const summary = summarise(sessions);
    const what = {
      level: rules.id,
      seoul: policy,
      seeds: [from, to],
      startTrust: (startTrust ?? rules.start.trust) / 100,
    };
    if (given.options['json']) {
      io.out(JSON.stringify({ ...what, ...summary }, null, 2));
      return 0;
    }
    const { sessions: count, agreementRate, ratifiedRate, ends, scores, ...figures } = summary;
    io.out(`${what.seoul} on ${what.level}, trust ${what.startTrust}, ${count} sessions`);
    io.out(`agreed ${percent(agreementRate)}, ratified ${percent(ratifiedRate)}`);
    io.out(
      Object.entries(ends)
        .map(([end, n]) => `${end} ${n}`)
        .join(', '),
    );
    for (const [name, figure] of Object.entries({ ...figures, ...scoreNames(scores) }))
      io.out(`${name.padEnd(18)}${line(figure)}`);
    return 0;
  },
};

function scoreNames(scores: Readonly<Record<string, Spread>>): Record<string, Spread> {
  return Object.fromEntries(Object.entries(scores).map(([name, figure]) => [`score ${name}`, figure]));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function line(figure: Spread): string {
  const { mean, standardError, q1, median, q3 } = figure;
  const told = (n: number | null) => n?.toFixed(1) ?? '–';
  return `mean ${told(mean)} ± ${told(standardError)}, quartiles ${[q1, median, q3].map(told).join(' · ')}`;
}
