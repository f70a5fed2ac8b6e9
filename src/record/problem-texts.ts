import { PROBLEM_TEXTS, type Sentence, type Sentences } from '../content/problem-texts.ts';
import type { CannotCheck, CannotCheckParams, SessionProblem, SessionProblemParams } from './session-problem.ts';
import type { Mismatch } from './verify.ts';

export const SESSION_PROBLEM_TEXTS: Sentences<SessionProblemParams> = {
  'damaged-file': {
    en: () => 'This is a damaged file: something in it was changed or lost. Take another copy of it.',
    ko: () => '손상된 파일입니다. 내용의 일부가 바뀌었거나 사라졌습니다. 다른 사본을 사용해 주세요.',
  },
  'not-a-session-file': {
    en: () => 'This is not a saved session. Session files end in .burden.json.',
    ko: () => '저장된 협상 파일이 아닙니다. 협상 파일의 이름은 .burden.json으로 끝납니다.',
  },
  'older-ruleset': {
    en: ({ is, known }) =>
      `The session was played under ruleset ${is}; this version plays ruleset ${known}. Check it with the version that saved it.`,
    ko: ({ is, known }) =>
      `규칙 ${is}판으로 진행한 협상인데 이 버전은 규칙 ${known}판을 씁니다. 저장한 버전에서 확인해 주세요.`,
  },
  'unknown-format': {
    en: ({ known }) =>
      `This file comes from a newer version of the game; this one knows formats up to ${known}. Update the game.`,
    ko: ({ known }) =>
      `더 새로운 버전에서 저장한 파일입니다. 이 버전은 형식 ${known}까지 읽을 수 있습니다. 게임을 업데이트해 주세요.`,
  },
  'level-id-wrong': {
    en: ({ says, is }) =>
      `The file names the level “${says}”, but the level inside it is “${is}”. Take the file as it was saved.`,
    ko: ({ says, is }) =>
      `파일에는 시나리오가 “${says}”로 적혀 있지만 들어 있는 것은 “${is}”입니다. 저장된 그대로의 파일을 사용해 주세요.`,
  },
  'level-hash-wrong': {
    en: () => 'The level inside the file is not the one that the file was saved with. Take the file as it was saved.',
    ko: () => '파일 속 시나리오가 저장할 때의 것과 다릅니다. 저장된 그대로의 파일을 사용해 주세요.',
  },
  'fingerprint-count': {
    en: ({ is, wanted }) =>
      `There are ${is} fingerprints for ${wanted} moves; each move needs one. Take the file as it was saved.`,
    ko: ({ is, wanted }) =>
      `수는 ${wanted}개인데 지문은 ${is}개입니다. 수마다 지문이 하나씩 있어야 합니다. 저장된 그대로의 파일을 사용해 주세요.`,
  },
  'record-count': {
    en: ({ is, wanted }) =>
      `The record tells of ${is} moves where there are ${wanted}; each move needs one entry. Take the file as it was saved.`,
    ko: ({ is, wanted }) =>
      `수는 ${wanted}개인데 진행 기록은 ${is}개입니다. 수마다 기록이 하나씩 있어야 합니다. 저장된 그대로의 파일을 사용해 주세요.`,
  },
  'no-such-move': {
    en: ({ is, last }) => `Note ${is} belongs to a move that is not there; the session has ${last} moves.`,
    ko: ({ is, last }) => `${is}번째 메모가 없는 수에 달려 있습니다. 이 협상의 수는 ${last}개입니다.`,
  },
};

export const CANNOT_CHECK_TEXTS: Sentences<CannotCheckParams> = {
  'other-ruleset': {
    en: ({ is, known }) =>
      `The session was played under ruleset ${is}; this version plays ruleset ${known}. Check it with the version that saved it.`,
    ko: ({ is, known }) =>
      `규칙 ${is}판으로 진행한 협상인데 이 버전은 규칙 ${known}판을 씁니다. 저장한 버전에서 확인해 주세요.`,
  },
  'too-many-steps': {
    en: ({ is, most }) => `The session has ${is} moves; at most ${most} are played again.`,
    ko: ({ is, most }) => `협상의 수가 ${is}개입니다. 다시 진행할 수 있는 것은 ${most}개까지입니다.`,
  },
  'broke-off': {
    en: ({ move }) => `Playing the session again broke off at move ${move}. Please report this file as a bug.`,
    ko: ({ move }) => `협상을 다시 진행하다가 ${move}번째 수에서 멈췄습니다. 이 파일을 오류로 신고해 주세요.`,
  },
};

export const MISMATCH_TEXTS: { readonly [K in Mismatch]: Sentence<{ readonly from: number }> } = {
  move: {
    en: ({ from }) => `The session does not match from move ${from}: the game would not have had this move.`,
    ko: ({ from }) => `${from}번째 수부터 맞지 않습니다. 게임에서 나올 수 없는 수입니다.`,
  },
  fingerprint: {
    en: ({ from }) =>
      `The session does not match from move ${from}: this move leads to another state than the file says.`,
    ko: ({ from }) => `${from}번째 수부터 맞지 않습니다. 이 수의 결과가 파일에 적힌 상태와 다릅니다.`,
  },
  record: {
    en: ({ from }) =>
      `The session does not match from move ${from}: the record tells of this move what did not come of it.`,
    ko: ({ from }) => `${from}번째 수부터 맞지 않습니다. 진행 기록의 내용이 이 수의 실제 결과와 다릅니다.`,
  },
  result: {
    en: ({ from }) =>
      `The session does not match from move ${from}: its moves are right, but the result that the file claims is not theirs.`,
    ko: ({ from }) =>
      `${from}번째 수부터 맞지 않습니다. 수는 모두 맞지만 파일에 적힌 결과가 그 수에서 나온 결과가 아닙니다.`,
  },
};

export type ProblemLanguage = 'en' | 'ko';

/** The sentence about a fault; where it is stands in its path. */
export function problemSentence(problem: SessionProblem, language: ProblemLanguage): string {
  const texts: Readonly<Record<string, Sentence<never> | undefined>> = { ...PROBLEM_TEXTS, ...SESSION_PROBLEM_TEXTS };
  return texts[problem.is]?.[language](problem.with as never) ?? problem.is;
}

export function cannotCheckSentence(why: CannotCheck, language: ProblemLanguage): string {
  return (CANNOT_CHECK_TEXTS[why.is] as Sentence<never>)[language](why.with as never);
}
