import { reviewOf, type Review, type WordedMove } from '../analysis/review/review.ts';
import { THRESHOLDS } from '../analysis/review/thresholds.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { SeoulMove } from '../engine/moves.ts';
import { cannotCheckSentence, MISMATCH_TEXTS } from '../record/problem-texts.ts';
import { readSessionFile, SESSION_LIMITS } from '../record/session-file.ts';
import { verify, type Verdict } from '../record/verify.ts';
import { JSON_OPTION, oneFile, type Command } from './command.ts';
import { namePackage } from './name-package.ts';
import { openFacts } from './open-level.ts';
import { sayProblem } from './say-problem.ts';

export const reviewCommand: Command = {
  usage: 'review SESSION [--json]',
  does: 'compares each of Seoul’s moves with others by playing on many times from the moment it was made',
  details: [
    'Prints a line for each move: its number, the round, a word, what was to be expected with the best move known and with',
    'the one that was played, in points of the overall score 0..100, and the move that did better.',
    `Words: brilliant, good, inaccuracy (a loss of ${points(THRESHOLDS.inaccuracy)}), mistake (${points(THRESHOLDS.mistake)}), turning-point; docs/review.md tells more.`,
    '--json prints all of it: scores and losses in hundredths of a point, chances in per mille, values in basis points,',
    'trust in hundredths. The same session gives the same bytes on every machine.',
    'SESSION is played again first; one that does not verify is refused with exit code 1. Takes some seconds.',
  ],
  options: { ...JSON_OPTION },
  run(given, io) {
    const path = oneFile(given, 'session file');
    const read = readSessionFile(io.read(path, SESSION_LIMITS.bytes), openFacts(io));
    const verdict = read.ok ? verify(read.value) : null;
    if (!read.ok || verdict?.verdict !== 'verified') {
      io.err(`${path} is not a session that can be verified`);
      for (const why of read.ok ? against(verdict) : read.problems.map(sayProblem)) io.err(`  ${why}`);
      return 1;
    }
    const review = reviewOf(verdict.session);
    if (given.options['json']) io.out(JSON.stringify(review, null, 2));
    else for (const text of told(read.value.level.file, review)) io.out(text);
    return 0;
  },
};

function against(verdict: Verdict | null): string[] {
  if (verdict?.verdict === 'does-not-match') return [MISMATCH_TEXTS[verdict.what].en({ from: verdict.from })];
  return verdict?.verdict === 'cannot-check' ? [cannotCheckSentence(verdict.why, 'en')] : [];
}

function told(file: LevelFile, { moves, level, seed }: Review): string[] {
  const judged = moves.filter((one) => one.word !== null);
  const count = (word: string) => judged.filter((one) => one.word === word).length;
  return [
    `${level}, seed ${seed}: ${judged.length} moves of Seoul’s judged`,
    ...judged.map((one) => line(file, one)),
    ['brilliant', 'good', 'inaccuracy', 'mistake', 'turning-point'].map((word) => `${word} ${count(word)}`).join(', '),
  ];
}

function line(
  file: LevelFile,
  { beat, round, move, word, before, after, loss, reason, judgement }: WordedMove,
): string {
  const start = `${String(beat + 1).padStart(4)}  round ${round}  ${(word ?? '').padEnd(13)}`;
  const score = `${points(before?.overall ?? 0)} → ${points(after?.overall ?? 0)}`;
  const better = judgement && reason ? `; ${reason.kind}, loss ${points(loss)}: ${lineOf(file, judgement.best)}` : '';
  return `${start}  ${score}  ${sayMove(file, move)}${better}`;
}

function lineOf(
  file: LevelFile,
  { move, followUp }: { readonly move: SeoulMove; readonly followUp: SeoulMove | null },
): string {
  return [move, ...(followUp ? [followUp] : [])].map((one) => sayMove(file, one)).join(', then ');
}

function sayMove(file: LevelFile, move: SeoulMove): string {
  switch (move.kind) {
    case 'propose': {
      const terms = Object.entries(namePackage(file, move.package)).map(([issue, stop]) => `${issue} ${stop}`);
      return `offer ${terms.join(', ')} (${move.tone})`;
    }
    case 'hold':
      return `hold (${move.tone})`;
    case 'side':
      return move.what;
    case 'promise':
      return `promise on ${file.issues[move.issue]?.id ?? move.issue}`;
    case 'disclose':
      return `say that ${file.issues[move.issue]?.id ?? move.issue} ${move.claim === 'matters' ? 'matters' : 'is minor'}`;
    case 'begin':
    case 'accept':
    case 'adjourn':
      return move.kind;
    case 'walkOut':
      return 'walk out';
  }
}

function points(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}
