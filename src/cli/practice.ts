import { practiceLevel } from '../analysis/practice/practice-level.ts';
import { trustTable } from '../analysis/trust-table.ts';
import { parsePracticeTexts } from '../content/practice-texts.ts';
import { JSON_OPTION, seedOption, textOption, type Command } from './command.ts';
import { CannotRun, practiceText } from './io.ts';
import { openPersonas } from './open-level.ts';
import { sayProblem } from './say-problem.ts';
import { zoneLines } from './zone-lines.ts';

export const practiceCommand: Command = {
  usage: 'practice --seed N [--out LEVEL.json] [--json]',
  does: 'draws the practice table of a seed: an invented level on which trust pays, the same for everybody who names the seed',
  details: [
    '--seed N           0..4294967295',
    '--out LEVEL.json   writes the level, its counterpart inside, so that every other command works on it',
    'Prints what trust does to the table. zoneShare is the share of packages, 0..1, that suit both sides; values are in',
    'basis points (0..10000), cash in millions of won, trust in points.',
  ],
  options: { ...JSON_OPTION, seed: { type: 'string' }, out: { type: 'string' } },
  run(given, io) {
    if (given.files.length > 0) throw new CannotRun('practice takes no file; --out names the one to write');
    const seed = seedOption(given);
    const texts = parsePracticeTexts(practiceText());
    if (!texts.ok)
      throw new CannotRun(['the practice texts cannot be read', ...texts.problems.map(sayProblem)].join('\n'));
    const { file, rules } = practiceLevel(texts.value, openPersonas(io).values(), seed);
    const out = given.options['out'] === undefined ? null : textOption(given, 'out');
    if (out !== null) io.write(out, `${JSON.stringify(file, null, 2)}\n`);
    const told = {
      level: file.id,
      persona: file.persona.id,
      issues: file.issues.map(({ id }) => id),
      trust: file.start.trust / 100,
      rounds: rules.calendar.rounds,
      out,
      table: trustTable(rules),
    };
    if (given.options['json']) {
      io.out(JSON.stringify(told, null, 2));
      return 0;
    }
    io.out(`${told.level}: ${told.persona}, ${told.rounds} rounds from trust ${told.trust}; ${told.issues.join(', ')}`);
    for (const line of zoneLines(told.table)) io.out(line);
    if (out !== null) io.out(`written to ${out}`);
    return 0;
  },
};
