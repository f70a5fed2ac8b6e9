import type { NoParams } from '../content/problem.ts';
import type { Sentences } from '../content/problem-texts.ts';
import type { ProblemLanguage } from './problem-texts.ts';

/** Why a link or a code cannot be made, or cannot be followed. */
export interface LinkProblemParams {
  'level-not-ours': NoParams;
  'moves-do-not-follow': NoParams;
  'too-long-for-a-link': NoParams;
  'damaged-link': NoParams;
  'newer-link': NoParams;
  'no-code': NoParams;
  'unknown-level': { readonly level: string };
  'other-level': { readonly level: string };
  'link-of-other-ruleset': { readonly is: number; readonly known: number };
  'link-does-not-match': NoParams;
}

export type LinkProblem = {
  [K in keyof LinkProblemParams]: { readonly is: K; readonly with: LinkProblemParams[K] };
}[keyof LinkProblemParams];

export const LINK_PROBLEM_TEXTS: Sentences<LinkProblemParams> = {
  'level-not-ours': {
    en: () =>
      'A link names one of the game’s own levels, and this level is another: save the session as a file instead.',
    ko: () =>
      '링크에는 게임에 들어 있는 시나리오만 담을 수 있는데, 이 시나리오는 따로 만든 것입니다. 파일로 저장해 주세요.',
  },
  'moves-do-not-follow': {
    en: () =>
      'A link holds Seoul’s moves alone, and not all of the others follow from them here: save the session as a file instead.',
    ko: () => '링크에는 서울의 수만 담기는데, 이 협상의 다른 수는 거기서 모두 이어지지 않습니다. 파일로 저장해 주세요.',
  },
  'too-long-for-a-link': {
    en: () => 'The session is too long for a link: save it as a file instead.',
    ko: () => '협상이 길어서 링크에 담을 수 없습니다. 파일로 저장해 주세요.',
  },
  'damaged-link': {
    en: () => 'This link or code is damaged: a character was changed or lost. Copy it again.',
    ko: () => '손상된 링크나 코드입니다. 글자가 바뀌었거나 빠졌습니다. 다시 복사해 주세요.',
  },
  'newer-link': {
    en: () => 'This link comes from a newer version of the game. Update the game.',
    ko: () => '더 새로운 버전에서 만든 링크입니다. 게임을 업데이트해 주세요.',
  },
  'no-code': {
    en: () => 'There is no session in this text. A code begins with burden[ and a link has #s= in it.',
    ko: () => '이 글에는 협상이 들어 있지 않습니다. 코드는 burden[으로 시작하고 링크에는 #s=가 들어 있습니다.',
  },
  'unknown-level': {
    en: ({ level }) => `The link is of the level “${level}”, which this version of the game does not have.`,
    ko: ({ level }) => `링크의 시나리오 “${level}”은(는) 이 버전의 게임에 없습니다.`,
  },
  'other-level': {
    en: ({ level }) =>
      `The level “${level}” has changed since the link was made, so the session cannot be played again. Ask for it as a file.`,
    ko: ({ level }) =>
      `링크를 만든 뒤에 시나리오 “${level}”의 내용이 바뀌어 협상을 다시 진행할 수 없습니다. 파일로 받아 주세요.`,
  },
  'link-of-other-ruleset': {
    en: ({ is, known }) =>
      `The session of the link was played under ruleset ${is}; this version plays ruleset ${known}. Ask for it as a file.`,
    ko: ({ is, known }) =>
      `규칙 ${is}판으로 진행한 협상의 링크인데 이 버전은 규칙 ${known}판을 씁니다. 파일로 받아 주세요.`,
  },
  'link-does-not-match': {
    en: () => 'The moves of this link do not lead where it says they lead. Ask for another copy.',
    ko: () => '이 링크의 수를 다시 두면 적혀 있는 결과가 나오지 않습니다. 다른 사본을 받아 주세요.',
  },
};

export function linkProblemSentence(why: LinkProblem, language: ProblemLanguage): string {
  return LINK_PROBLEM_TEXTS[why.is][language](why.with as never);
}
