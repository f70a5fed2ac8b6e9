import type { FactBase } from '../content/facts.ts';
import { cannotCheckSentence, MISMATCH_TEXTS } from '../record/problem-texts.ts';
import { readSessionFile, SESSION_LIMITS, type Recorded } from '../record/session-file.ts';
import { verify } from '../record/verify.ts';
import { JSON_OPTION, someFiles, type Command } from './command.ts';
import type { Io } from './io.ts';
import { openFacts } from './open-level.ts';
import { sayProblem } from './say-problem.ts';

export const verifyCommand: Command = {
  usage: 'verify SESSION… [--json]',
  does: 'plays saved sessions again and says whether they are what they claim to be',
  details: [
    'Prints `verified`, `does not match from move N`, `damaged file` or the reason why a file cannot be checked; with',
    'several files, each line begins with the file. The particulars of what is wrong go to stderr.',
    'Exit code 0 if every file is verified, else 1.',
  ],
  options: { ...JSON_OPTION },
  run(given, io) {
    const files = someFiles(given, 'session file');
    const facts = openFacts(io);
    const findings = files.map((path) => ({ file: path, ...examine(path, facts, io) }));
    if (given.options['json']) io.out(JSON.stringify(findings.length === 1 ? findings[0] : findings, null, 2));
    else
      for (const { file, says, details } of findings) {
        io.out(files.length === 1 ? says : `${file}: ${says}`);
        for (const detail of details) io.err(`  ${detail}`);
      }
    return findings.every(({ verified }) => verified) ? 0 : 1;
  },
};

interface Finding {
  readonly verified: boolean;
  readonly says: string;
  readonly details: readonly string[];
  readonly [fact: string]: unknown;
}

function examine(path: string, facts: FactBase, io: Io): Finding {
  const read = readSessionFile(io.read(path, SESSION_LIMITS.bytes), facts);
  if (!read.ok) {
    const details = read.problems.map(sayProblem);
    const damaged = read.problems.some(({ is }) => is === 'damaged-file');
    return {
      verified: false,
      says: damaged ? 'damaged file' : (details[0] ?? 'not a session'),
      problems: read.problems,
      details,
    };
  }
  const verdict = verify(read.value);
  const about = tell(read.value);
  switch (verdict.verdict) {
    case 'verified':
      return { verified: true, says: saysOf(read.value), ...about, result: read.value.claimed, details: [] };
    case 'does-not-match': {
      const { from, what } = verdict;
      const details = [MISMATCH_TEXTS[what].en({ from })];
      return { verified: false, says: `does not match from move ${from}`, ...about, from, what, details };
    }
    case 'cannot-check':
      return { verified: false, says: cannotCheckSentence(verdict.why, 'en'), ...about, why: verdict.why, details: [] };
  }
}

/** A game of two persons is told apart at once. */
function saysOf({ seats }: Recorded): string {
  return seats.washington === 'person' ? 'verified, with a person in Washington’s chair' : 'verified';
}

function tell({ level, ruleset, seed, seats, moves }: Recorded) {
  return { level: level.file.id, ruleset, seed, seats, moves: moves.length };
}
