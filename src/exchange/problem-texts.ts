import { PROBLEM_TEXTS, type Sentence, type Sentences } from '../content/problem-texts.ts';
import type { ExchangeProblem, ExchangeProblemParams } from './exchange-problem.ts';

export const EXCHANGE_PROBLEM_TEXTS: Sentences<ExchangeProblemParams> = {
  'unknown-format': {
    en: () => 'This is neither GENIUS XML nor GeniusWeb JSON. Take a domain or a profile in one of these formats.',
    ko: () => 'GENIUS XML도 GeniusWeb JSON도 아닙니다. 둘 중 한 형식의 도메인이나 프로필 파일을 골라 주세요.',
  },
  'not-xml': {
    en: ({ says }) => `This is not well-formed XML: ${says}. Look there for a tag that is not closed.`,
    ko: ({ says }) => `XML 형식이 어긋났습니다(${says}). 닫히지 않은 태그가 없는지 확인해 주세요.`,
  },
  'document-type': {
    en: () => 'The file declares a document type or entities, which are never read. Remove the declaration.',
    ko: () => '문서 형식이나 엔티티 선언이 있습니다. 이런 선언은 읽지 않으니 지워 주세요.',
  },
  'elements-too-deep': {
    en: ({ most }) => `Elements are nested more than ${most} deep. Take the file as its program wrote it.`,
    ko: ({ most }) => `요소가 ${most}단계보다 깊게 겹쳐 있습니다. 프로그램이 저장한 그대로의 파일을 사용해 주세요.`,
  },
  'too-many-elements': {
    en: ({ most }) => `The file has more than ${most} elements or attributes. Leave out what is not needed.`,
    ko: ({ most }) => `요소와 속성이 ${most}개보다 많습니다. 필요 없는 부분을 빼 주세요.`,
  },
  'other-root': {
    en: ({ is, wanted }) => `The file holds “${is}” where “${wanted}” is wanted. Check the order of the files.`,
    ko: ({ is, wanted }) => `‘${wanted}’ 자리에 ‘${is}’이(가) 있습니다. 파일의 순서를 확인해 주세요.`,
  },
  'no-issues': {
    en: () => 'The domain has no issue. Take a file with at least one.',
    ko: () => '도메인에 의제가 없습니다. 의제가 하나 이상 있는 파일을 사용해 주세요.',
  },
  'no-values': {
    en: ({ issue }) => `The issue “${issue}” has no value. Give it at least one.`,
    ko: ({ issue }) => `의제 ‘${issue}’: 값이 없습니다. 하나 이상 적어 주세요.`,
  },
  'attribute-missing': {
    en: ({ element, attribute }) => `The element “${element}” lacks the attribute “${attribute}”. Add it.`,
    ko: ({ element, attribute }) => `요소 ‘${element}’에 속성 ‘${attribute}’이(가) 없습니다. 추가해 주세요.`,
  },
  'not-a-number': {
    en: ({ written }) => `“${written}” is not a number. Write it in digits, with a point for decimals.`,
    ko: ({ written }) => `‘${written}’: 숫자가 아닙니다. 숫자와 소수점으로 적어 주세요.`,
  },
  'below-zero': {
    en: ({ written }) => `${written} is below zero: no weight, evaluation or reservation may be. Write 0 or more.`,
    ko: ({ written }) => `${written}: 가중치, 평가, 유보가치는 음수일 수 없습니다. 0 이상으로 적어 주세요.`,
  },
  'kind-unsupported': {
    en: ({ issue, kind }) =>
      `The issue “${issue}” is of the kind “${kind}”, which is not read. Make it discrete, or integer with a linear evaluator.`,
    ko: ({ issue, kind }) =>
      `의제 ‘${issue}’: ‘${kind}’ 유형은 읽을 수 없습니다. 이산형이나 선형 평가의 정수형으로 바꿔 주세요.`,
  },
  'named-twice': {
    en: ({ name }) => `“${name}” stands here twice. Keep one of them.`,
    ko: ({ name }) => `‘${name}’: 두 번 나옵니다. 하나만 남겨 주세요.`,
  },
  'issue-unknown': {
    en: ({ issue }) => `The domain has no issue “${issue}”. Take a profile of this domain.`,
    ko: ({ issue }) => `의제 ‘${issue}’: 도메인에 없습니다. 이 도메인의 프로필을 사용해 주세요.`,
  },
  'issue-missing': {
    en: ({ issue }) => `Nothing is said about the issue “${issue}” of the domain. Take a profile of this domain.`,
    ko: ({ issue }) => `도메인의 의제 ‘${issue}’에 대한 내용이 없습니다. 이 도메인의 프로필을 사용해 주세요.`,
  },
  'value-unknown': {
    en: ({ issue, value }) => `The issue “${issue}” has no value “${value}” in the domain. Remove it or correct it.`,
    ko: ({ issue, value }) => `의제 ‘${issue}’: 도메인에 ‘${value}’ 값이 없습니다. 지우거나 고쳐 주세요.`,
  },
  'value-missing': {
    en: ({ issue, value }) => `The value “${value}” of the issue “${issue}” is not evaluated. Add its evaluation.`,
    ko: ({ issue, value }) => `의제 ‘${issue}’의 값 ‘${value}’에 평가가 없습니다. 추가해 주세요.`,
  },
  'weight-missing': {
    en: ({ issue }) => `The issue “${issue}” has no weight. Add a weight with its index.`,
    ko: ({ issue }) => `의제 ‘${issue}’: 가중치가 없습니다. 같은 번호의 가중치를 추가해 주세요.`,
  },
  'weight-unknown': {
    en: ({ index }) => `There is a weight for ${index}, but no such issue. Remove it or correct it.`,
    ko: ({ index }) => `${index}: 가중치는 있지만 그런 의제가 없습니다. 지우거나 고쳐 주세요.`,
  },
  'range-empty': {
    en: ({ issue }) => `The range of the issue “${issue}” is empty or not whole. Write whole bounds, the lower first.`,
    ko: ({ issue }) => `의제 ‘${issue}’: 범위가 비었거나 정수가 아닙니다. 작은 쪽부터 정수로 적어 주세요.`,
  },
  'range-differs': {
    en: ({ issue }) => `The issue “${issue}” has another range or kind in the domain. Take a profile of this domain.`,
    ko: ({ issue }) => `의제 ‘${issue}’: 도메인의 범위나 유형과 다릅니다. 이 도메인의 프로필을 사용해 주세요.`,
  },
  'too-many-outcomes': {
    en: ({ most }) => `The issues allow more than ${most} outcomes. Take out some values.`,
    ko: ({ most }) => `가능한 결과가 ${most}개보다 많습니다. 값을 줄여 주세요.`,
  },
};

/** The sentence about a fault; where it is stands in its path. */
export function exchangeProblemSentence(problem: ExchangeProblem, language: 'en' | 'ko'): string {
  const texts: Readonly<Record<string, Sentence<never> | undefined>> = { ...PROBLEM_TEXTS, ...EXCHANGE_PROBLEM_TEXTS };
  return texts[problem.is]?.[language](problem.with as never) ?? problem.is;
}
