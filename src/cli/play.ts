import { readSeoulMoves } from '../record/seoul-moves.ts';
import { resultOf, SESSION_LIMITS, writeSessionFile } from '../record/session-file.ts';
import type { LevelRules } from '../engine/rules.ts';
import { JSON_OPTION, oneFile, policyOption, seedOption, textOption, type Command, type Given } from './command.ts';
import { CannotRun, type Io } from './io.ts';
import { openLevel } from './open-level.ts';
import { playList, playPolicy, standsAt, type PlayedThrough } from './play-through.ts';
import { sayProblem } from './say-problem.ts';

export const playCommand: Command = {
  usage: 'play LEVEL --seed N (--seoul POLICY | --moves FILE) --out SESSION [--json]',
  does: 'plays one session and saves it as a .burden.json that the game opens and `verify` checks',
  details: [
    '--seed N         0..4294967295; the same level, seed and moves give the same session',
    '--seoul POLICY   a stand-in plays Seoul to the end',
    '--moves FILE     a JSON list of Seoul’s moves, as in a session file; Washington and the world answer by themselves',
    '--out SESSION    where to save',
    'A move that is refused stops the command with exit code 1; nothing is saved.',
  ],
  options: {
    ...JSON_OPTION,
    seed: { type: 'string' },
    seoul: { type: 'string' },
    moves: { type: 'string' },
    out: { type: 'string' },
  },
  run(given, io) {
    const [seed, out] = [seedOption(given), textOption(given, 'out')];
    const level = openLevel(oneFile(given, 'level'), io);
    const played = sessionOf(level.rules, seed, given, io);
    if (!played) return 1;
    const { session, fingerprints } = played;
    io.write(out, writeSessionFile(level.file, session, { fingerprints }));
    const result = resultOf(session);
    if (given.options['json']) {
      const { id } = level.file;
      io.out(
        JSON.stringify(
          { level: id, seed, out, moves: session.moves.length, stands: standsAt(session), result },
          null,
          2,
        ),
      );
      return 0;
    }
    io.out(`${out}: ${session.moves.length} moves, ${standsAt(session)}`);
    if (result)
      io.out(
        `overall ${result.overall}; ${Object.entries(result.scores)
          .map(([name, score]) => `${name} ${score}`)
          .join(', ')}`,
      );
    return 0;
  },
};

/** The session that the options ask for; null, and the reason told, where one of Seoul's moves is refused. */
function sessionOf(rules: LevelRules, seed: number, given: Given, io: Io): PlayedThrough | null {
  const { seoul, moves } = given.options;
  if ((seoul === undefined) === (moves === undefined))
    throw new CannotRun('either --seoul POLICY or --moves FILE is wanted');
  if (seoul !== undefined) return playPolicy(rules, seed, policyOption(given));
  const path = textOption(given, 'moves');
  const read = readSeoulMoves(io.read(path, SESSION_LIMITS.bytes));
  if (!read.ok)
    throw new CannotRun([`${path} is no list of moves`, ...read.problems.map((p) => `  ${sayProblem(p)}`)].join('\n'));
  const list = playList(rules, seed, read.value);
  if (list.ok) return list.played;
  io.err(`${path}: move ${list.at + 1} (${read.value[list.at]?.kind ?? 'begin'}) is refused: ${list.refusal}`);
  return null;
}
