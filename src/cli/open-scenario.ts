import type { Scenario } from '../analysis/reference/scenario.ts';
import { exchangeProblemSentence } from '../exchange/problem-texts.ts';
import { MOST_TEXT, readScenario } from '../exchange/read-scenario.ts';
import type { Given } from './command.ts';
import { CannotRun, type Io } from './io.ts';

export const GENIUS_OPTION = { genius: { type: 'boolean' } } as const;

/** The scenario of the three files a command was given; a faulty one stops the command. */
export function openScenario({ files }: Given, io: Io): Scenario {
  const [domain, A, B] = files;
  if (domain === undefined || A === undefined || B === undefined || files.length > 3)
    throw new CannotRun(`--genius takes three files, the domain and both profiles, not ${files.length}`);
  const paths = { domain, A, B };
  const read = readScenario({
    domain: io.read(domain, MOST_TEXT),
    A: io.read(A, MOST_TEXT),
    B: io.read(B, MOST_TEXT),
  });
  if (read.ok) return read.value;
  const faults = read.problems.map((problem) => {
    const sentence = exchangeProblemSentence(problem, 'en');
    return `  ${problem.path === '' ? '' : `${problem.path}: `}${sentence}`;
  });
  throw new CannotRun([`${paths[read.file]} cannot be read`, ...faults].join('\n'));
}
