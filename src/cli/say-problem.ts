import { problemSentence } from '../record/problem-texts.ts';
import type { SessionProblem } from '../record/session-problem.ts';

/** A fault in one line: where, what, and what to do about it. */
export function sayProblem(problem: SessionProblem): string {
  const sentence = problemSentence(problem, 'en');
  return problem.path === '' ? sentence : `${problem.path}: ${sentence}`;
}
