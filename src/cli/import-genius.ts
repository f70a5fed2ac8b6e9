import { basename } from 'node:path';
import { importProblemSentence } from '../exchange/import-problem.ts';
import { importScenario } from '../exchange/import-scenario.ts';
import { textOption, whole, type Command, type Given } from './command.ts';
import { CannotRun } from './io.ts';
import { openLibrary } from './open-level.ts';
import { openScenario } from './open-scenario.ts';

const USUAL_PERSONA = 'mandate-professional';
const USUAL_ROUNDS = 10;
const MOST_ROUNDS = 24;

export const importGeniusCommand: Command = {
  usage: 'import genius DOMAIN A B --out LEVEL.json [--persona ID] [--rounds N]',
  does: 'makes a level of a scenario of the field, to be played against Washington and analysed',
  details: [
    'DOMAIN A B     a domain and the profiles of both parties: GENIUS XML or GeniusWeb JSON, recognised by content;',
    '               A becomes Seoul, B Washington',
    '--out LEVEL    where to save the level',
    `--persona ID   the counterpart, a file of levels/personas; ${USUAL_PERSONA} if left out`,
    `--rounds N     2..${MOST_ROUNDS}; ${USUAL_ROUNDS} if left out`,
    'Values, weights and reservation values are rounded to basis points; options are put in the order in which they rise',
    'in value for Washington. Trust changes the worth of no package. A scenario with fewer than 3 issues or more than 10, an',
    'issue with fewer than 2 values or more than 8, more than 100000 outcomes, or no outcome that suits both is refused',
    'with exit code 1; nothing is saved.',
  ],
  options: { out: { type: 'string' }, persona: { type: 'string' }, rounds: { type: 'string' } },
  run(given, io) {
    if (given.files.length !== 3)
      throw new CannotRun(`import genius takes three files, DOMAIN A B, not ${given.files.length}`);
    const out = textOption(given, 'out');
    const [domain = '', A = '', B = ''] = given.files.map((path) => basename(path));
    const wishes = { files: { domain, A, B }, persona: personaOption(given), rounds: roundsOption(given) };
    const library = openLibrary(io);
    if (!library.personas.has(wishes.persona)) {
      const known = [...library.personas.keys()].join(', ');
      throw new CannotRun(`--persona takes one of ${known}, not ${wishes.persona}`);
    }
    const imported = importScenario(openScenario(given, io), wishes, library);
    if (!imported.ok) {
      io.err(`${given.files[0]} cannot become a level`);
      for (const problem of imported.problems)
        io.err(`  ${problem.path === '' ? '' : `${problem.path}: `}${importProblemSentence(problem, 'en')}`);
      return 1;
    }
    io.write(out, imported.text);
    const { issues } = imported.level.rules;
    const packages = issues.reduce((n, { stops }) => n * stops.length, 1);
    io.out(`${out}: ${issues.length} issues, ${packages} packages, ${wishes.rounds} rounds against ${wishes.persona}`);
    return 0;
  },
};

function personaOption(given: Given): string {
  return given.options['persona'] === undefined ? USUAL_PERSONA : textOption(given, 'persona');
}

function roundsOption(given: Given): number {
  if (given.options['rounds'] === undefined) return USUAL_ROUNDS;
  return whole(textOption(given, 'rounds'), '--rounds', MOST_ROUNDS, 2);
}
