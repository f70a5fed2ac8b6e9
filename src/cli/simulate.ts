import { simulate } from '../analysis/simulate.ts';
import { JSON_OPTION, oneFile, policyOption, seedsOption, textOption, trustOption, type Command } from './command.ts';
import { openLevel, withTrust } from './open-level.ts';
import { summarise, type Spread } from './session-summary.ts';

export const simulateCommand: Command = {
  usage: 'simulate LEVEL --seoul POLICY --seeds A..B [--trust T] [--json]',
  does: 'plays a stand-in for Seoul on many seeds and sums up what came out',
  details: [
    '--seoul POLICY   a stand-in for Seoul (see below)',
    '--seeds A..B     first and last seed, both played',
    '--trust T        trust at the start in points, 0..100; the level’s own if left out',
    'agreementRate: share of sessions with a text initialled; ratifiedRate: share signed; ends: sessions by end.',
    'seoulValue, washingtonValue (basis points; no agreement counts as what it is worth), cash (millions of won, signed',
    'agreements only), rounds, trust at the end (points) and the five scores (0..100) each with mean, q1, median, q3.',
  ],
  options: { ...JSON_OPTION, seoul: { type: 'string' }, seeds: { type: 'string' }, trust: { type: 'string' } },
  run(given, io) {
    const [policy, [from, to], trust] = [policyOption(given), seedsOption(given), trustOption(given)];
    const rules = withTrust(openLevel(oneFile(given, 'level'), io).rules, trust);
    const summary = summarise(simulate(rules, policy, from, to));
    const what = {
      level: rules.id,
      seoul: textOption(given, 'seoul'),
      seeds: [from, to],
      startTrust: rules.start.trust / 100,
    };
    if (given.options['json']) {
      io.out(JSON.stringify({ ...what, ...summary }, null, 2));
      return 0;
    }
    const { sessions, agreementRate, ratifiedRate, ends, scores, ...figures } = summary;
    io.out(`${what.seoul} on ${what.level}, trust ${what.startTrust}, ${sessions} sessions`);
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
  const { mean, q1, median, q3 } = figure;
  const told = (n: number | null) => n?.toFixed(1) ?? '–';
  return `mean ${told(mean)}, quartiles ${[q1, median, q3].map(told).join(' · ')}`;
}
