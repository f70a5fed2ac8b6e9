import type { Sentence, Sentences } from '../content/problem-texts.ts';
import type { NoParams, Problem } from '../content/problem.ts';
import { exchangeProblemSentence } from './problem-texts.ts';

/** Why a scenario of the field cannot become a level. */
export interface ImportProblemParams {
  'issue-count': { readonly is: number; readonly least: number; readonly most: number };
  'value-count': { readonly issue: string; readonly is: number; readonly least: number; readonly most: number };
  'outcome-count': { readonly is: number; readonly most: number };
  'name-unfit': { readonly name: string };
  'worth-nothing': { readonly party: string };
  'cut-off': { readonly party: string };
  'none-suits-both': NoParams;
  'none-suits-rounded': NoParams;
}

/** One fault; `path` is empty except in a fault of the level itself. */
export type ImportProblem =
  | Problem
  | {
      [K in keyof ImportProblemParams]: {
        readonly path: '';
        readonly is: K;
        readonly with: ImportProblemParams[K];
      };
    }[keyof ImportProblemParams];

export function fault<K extends keyof ImportProblemParams>(is: K, params: ImportProblemParams[K]): ImportProblem {
  return { path: '', is, with: params } as unknown as ImportProblem;
}

export const IMPORT_PROBLEM_TEXTS: Sentences<ImportProblemParams> = {
  'issue-count': {
    en: ({ is, least, most }) => `The scenario has ${is} issues; a level has from ${least} to ${most}. Take another.`,
    ko: ({ is, least, most }) =>
      `의제가 ${is}개입니다. 게임의 시나리오에는 ${least}개에서 ${most}개까지 들어갑니다. 다른 파일을 골라 주세요.`,
  },
  'value-count': {
    en: ({ issue, is, least, most }) =>
      `The issue “${issue}” has ${is} values; in a level each has from ${least} to ${most}. Take another scenario, or merge values.`,
    ko: ({ issue, is, least, most }) =>
      `의제 ‘${issue}’: 값이 ${is}개입니다. 게임에서는 의제마다 ${least}개에서 ${most}개까지입니다. 다른 파일을 고르거나 값을 합쳐 주세요.`,
  },
  'outcome-count': {
    en: ({ is, most }) => `The issues allow ${is} outcomes; a level at most ${most}. Take out some values.`,
    ko: ({ is, most }) => `가능한 결과가 ${is}개입니다. 게임에서는 ${most}개까지입니다. 값을 줄여 주세요.`,
  },
  'name-unfit': {
    en: ({ name }) =>
      `The name “${name}” cannot stand in a level: it needs visible words without control or hidden characters. Rename it in all three files.`,
    ko: ({ name }) =>
      `‘${name}’: 게임에 쓸 수 없는 이름입니다. 제어 문자나 숨은 문자가 없는 보이는 글이어야 합니다. 세 파일에서 모두 고쳐 주세요.`,
  },
  'worth-nothing': {
    en: ({ party }) => `No outcome is worth anything to party ${party}. Take a profile with weights and evaluations.`,
    ko: ({ party }) => `당사자 ${party}에게 가치 있는 결과가 없습니다. 가중치와 평가가 있는 프로필을 골라 주세요.`,
  },
  'cut-off': {
    en: ({ party }) =>
      `The weights of party ${party} add up to more than 1, so that the field cuts its utilities off at 1; a level cannot. Make them add up to 1.`,
    ko: ({ party }) =>
      `당사자 ${party}의 가중치 합이 1보다 커서 효용이 1에서 잘립니다. 게임에서는 그럴 수 없으니 합을 1로 맞춰 주세요.`,
  },
  'none-suits-both': {
    en: () => 'No outcome is worth at least the reservation value to both parties. Lower a reservation value.',
    ko: () => '양측 모두의 유보가치를 채우는 결과가 없습니다. 유보가치를 낮춰 주세요.',
  },
  'none-suits-rounded': {
    en: () =>
      'No outcome suits both parties once values are whole basis points: the best only just reaches a reservation value. Lower it a little.',
    ko: () =>
      '값을 만분율로 반올림하면 양측 모두에게 맞는 결과가 없습니다. 가장 좋은 결과도 유보가치와 거의 같습니다. 유보가치를 조금 낮춰 주세요.',
  },
};

/** The sentence about why a scenario cannot become a level. */
export function importProblemSentence(problem: ImportProblem, language: 'en' | 'ko'): string {
  const texts: Readonly<Record<string, Sentence<never> | undefined>> = IMPORT_PROBLEM_TEXTS;
  const own = texts[problem.is];
  return own ? own[language](problem.with as never) : exchangeProblemSentence(problem as Problem, language);
}
