import { CANNOT_CHECK_TEXTS, SESSION_PROBLEM_TEXTS, type Sentence } from '../record/problem-texts.ts';
import type { CannotCheck, SessionProblem } from '../record/session-problem.ts';

/** A fault in one line: where, what, and what to do about it. */
export function sayProblem(problem: SessionProblem): string {
  return problem.path === '' ? sentence(problem) : `${problem.path}: ${sentence(problem)}`;
}

function sentence(problem: SessionProblem): string {
  const texts: Readonly<Record<string, Sentence<never> | undefined>> = SESSION_PROBLEM_TEXTS;
  const known = texts[problem.is];
  return known ? known.en(problem.with as never) : `${problem.is} ${JSON.stringify(problem.with)}`;
}

export function sayCannotCheck(why: CannotCheck): string {
  return (CANNOT_CHECK_TEXTS[why.is] as Sentence<never>).en(why.with as never);
}
