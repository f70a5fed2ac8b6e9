import { trustTable } from '../analysis/trust-table.ts';
import type { Level } from '../content/parse-level.ts';
import { problemSentence } from '../record/problem-texts.ts';
import { JSON_OPTION, someFiles, type Command } from './command.ts';
import type { Io } from './io.ts';
import { brokenPromises } from './level-promises.ts';
import { readLevel } from './open-level.ts';
import { zoneLines } from './zone-lines.ts';

export const levelCheckCommand: Command = {
  usage: 'level check FILE… [--json]',
  does: 'checks level files: form, meaning, sources, the shape that trust must give them, and their promises, played',
  details: [
    'Every fault is printed with its path in the file and what to do about it. Exit code 0 if there is none, else 1.',
  ],
  options: { ...JSON_OPTION },
  run(given, io) {
    const found = someFiles(given, 'level file').map((path) => examine(path, io));
    if (given.options['json']) io.out(JSON.stringify(found.length === 1 ? found[0] : found, null, 2));
    else
      for (const { file, problems, table } of found) {
        io.out(problems.length === 0 ? `${file}: all is well` : `${file}: ${problems.length} to put right`);
        for (const { path, says } of problems) io.out(`  ${path === '' ? '' : `${path}: `}${says}`);
        for (const line of zoneLines(table ?? [])) io.out(line);
      }
    return found.every(({ problems }) => problems.length === 0) ? 0 : 1;
  },
};

interface Examined {
  readonly file: string;
  readonly problems: readonly { readonly path: string; readonly is: string; readonly says: string }[];
  /** What trust does to the level; left out where the file could not be read. */
  readonly table?: ReturnType<typeof trustTable>;
}

function examine(file: string, io: Io): Examined {
  const read = readLevel(file, io);
  if (!read.ok)
    return {
      file,
      problems: read.problems.map((problem) => ({
        path: problem.path,
        is: problem.is,
        says: problemSentence(problem, 'en'),
      })),
    };
  return played(file, read.value);
}

function played(file: string, level: Level): Examined {
  const problems = brokenPromises(level).map((broken) => ({ ...broken, is: 'promise-broken' }));
  return { file, problems, table: trustTable(level.rules) };
}
