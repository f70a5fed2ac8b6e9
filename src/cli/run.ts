import { parseArgs } from 'node:util';
import { POLICY_NAMES } from '../engine/policies/policy.ts';
import { analyzeCommand } from './analyze.ts';
import { balanceCommand } from './balance.ts';
import { chartCommand } from './chart.ts';
import type { Command } from './command.ts';
import { exportGeniusCommand } from './export-genius.ts';
import { exportTraceCommand } from './export-trace.ts';
import { importGeniusCommand } from './import-genius.ts';
import { CannotRun, type ExitCode, type Io } from './io.ts';
import { levelCheckCommand } from './level-check.ts';
import { linkCommand, openCommand } from './link.ts';
import { playCommand } from './play.ts';
import { practiceCommand } from './practice.ts';
import { referenceCommand } from './reference.ts';
import { reviewCommand } from './review.ts';
import { simulateCommand } from './simulate.ts';
import { verifyCommand } from './verify-sessions.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['level check', levelCheckCommand],
  ['play', playCommand],
  ['simulate', simulateCommand],
  ['balance', balanceCommand],
  ['verify', verifyCommand],
  ['link', linkCommand],
  ['open', openCommand],
  ['review', reviewCommand],
  ['analyze', analyzeCommand],
  ['reference', referenceCommand],
  ['import genius', importGeniusCommand],
  ['export genius', exportGeniusCommand],
  ['export trace', exportTraceCommand],
  ['practice', practiceCommand],
  ['chart', chartCommand],
]);

/** Carries out one command line; `words` is what stands after `npm run -s cli --`. Faults are told on `io.err`. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const [first = '--help', second = ''] = words;
    if (['help', '--help', '-h'].includes(first)) return overview(io);
    const name = [first, `${first} ${second}`].find((known) => COMMANDS.has(known));
    const command = COMMANDS.get(name ?? '');
    if (!name || !command) throw new CannotRun(`there is no command '${first}'; --help lists them`);
    const { values, positionals } = parse(command, words.slice(name.split(' ').length));
    if (values['help']) return helpOn(command, io);
    return await command.run({ files: positionals, options: values }, io);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    io.err(error.message);
    return 2;
  }
}

function parse(command: Command, words: readonly string[]) {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    throw new CannotRun(`${error instanceof Error ? error.message : String(error)}\nusage: ${command.usage}`);
  }
}

function overview(io: Io): ExitCode {
  io.out('npm run -s cli -- COMMAND …');
  io.out('');
  for (const { usage, does } of COMMANDS.values()) io.out(`  ${usage}\n      ${does}`);
  io.out('');
  io.out(`POLICY is one of ${POLICY_NAMES.join(', ')}.`);
  io.out(
    'COMMAND --help says more. Exit code 0: all is well; 1: what was asked about is not well; 2: it could not be done.',
  );
  return 0;
}

function helpOn(command: Command, io: Io): ExitCode {
  io.out(`npm run -s cli -- ${command.usage}`);
  io.out(command.does);
  for (const line of command.details) io.out(`  ${line}`);
  if (command.usage.includes('POLICY')) io.out(`  POLICY is one of ${POLICY_NAMES.join(', ')}.`);
  return 0;
}
