import { sessionTrace } from '../exchange/session-trace.ts';
import { cannotCheckSentence, MISMATCH_TEXTS } from '../record/problem-texts.ts';
import { readSessionFile, SESSION_LIMITS } from '../record/session-file.ts';
import { verify, type Verdict } from '../record/verify.ts';
import { oneFile, textOption, type Command } from './command.ts';
import { openFacts } from './open-level.ts';
import { sayProblem } from './say-problem.ts';

export const exportTraceCommand: Command = {
  usage: 'export trace SESSION --out TRACE.csv',
  does: 'writes a saved session as a table, a row for each act: the columns of a NegMAS trace and what stood behind it',
  details: [
    '--out TRACE   where to save',
    'SESSION is played again first; one that does not verify is refused with exit code 1, and nothing is saved.',
    'docs/exchange.md tells what each column holds, and its units.',
  ],
  options: { out: { type: 'string' } },
  run(given, io) {
    const [path, out] = [oneFile(given, 'session file'), textOption(given, 'out')];
    const read = readSessionFile(io.read(path, SESSION_LIMITS.bytes), openFacts(io));
    const verdict = read.ok ? verify(read.value) : null;
    if (!read.ok || verdict?.verdict !== 'verified') {
      io.err(`${path} is not a session that can be verified`);
      for (const why of read.ok ? reasonsAgainst(verdict) : read.problems.map(sayProblem)) io.err(`  ${why}`);
      return 1;
    }
    const trace = sessionTrace(read.value.level, verdict.session);
    io.write(out, trace);
    io.out(`${out}: a trace of ${verdict.session.moves.length} moves on ${read.value.level.file.id}`);
    return 0;
  },
};

function reasonsAgainst(verdict: Verdict | null): string[] {
  if (verdict?.verdict === 'does-not-match') return [MISMATCH_TEXTS[verdict.what].en({ from: verdict.from })];
  return verdict?.verdict === 'cannot-check' ? [cannotCheckSentence(verdict.why, 'en')] : [];
}
