import type { ProblemParams, WantedForm, WantedKind } from './problem.ts';

/** What is wrong and what can be done about it, in both languages. Where it is stands in the problem's path. */
export interface Sentence<P> {
  readonly en: (params: P) => string;
  readonly ko: (params: P) => string;
}

export type Sentences<Params> = { readonly [K in keyof Params]: Sentence<Params[K]> };

interface Words {
  readonly en: string;
  readonly ko: string;
}

const KINDS: Readonly<Record<WantedKind, Words>> = {
  text: { en: 'a text in quotation marks', ko: '따옴표로 묶은 글' },
  number: { en: 'a number without quotation marks', ko: '따옴표 없는 숫자' },
  'yes-or-no': { en: 'true or false', ko: 'true 또는 false' },
  list: { en: 'a list in [ ]', ko: '[ ]로 묶은 목록' },
  object: { en: 'an object in { }', ko: '{ }로 묶은 객체' },
  other: { en: 'something else; see docs/levels.md', ko: '다른 값(docs/levels.md 참고)' },
};

const FORMS: Readonly<Record<WantedForm, Words>> = {
  id: {
    en: 'small letters, digits and hyphens, such as “first-year”',
    ko: '소문자·숫자·붙임표만 쓴 이름(예: first-year)',
  },
  'fact-id': { en: 'the id of a row in levels/facts', ko: 'levels/facts에 있는 행의 id' },
  'visible-words': {
    en: 'visible words, without control or hidden characters',
    ko: '제어 문자나 숨은 문자가 없는 보이는 글',
  },
  'amount-phrase': { en: 'a phrase with {amount} in it', ko: '{amount}가 들어 있는 말' },
  other: { en: 'another form; see docs/levels.md', ko: '다른 형식(docs/levels.md 참고)' },
};

export const PROBLEM_TEXTS: Sentences<ProblemParams> = {
  'file-too-big': {
    en: ({ most }) => `The file is larger than ${most} bytes. Shorten its texts or leave out what is not needed.`,
    ko: ({ most }) => `파일이 ${most}바이트를 넘습니다. 글을 줄이거나 필요 없는 부분을 빼 주세요.`,
  },
  'too-deep': {
    en: ({ most }) => `Lists and objects are nested more than ${most} deep. Check the brackets before this place.`,
    ko: ({ most }) => `목록과 객체가 ${most}단계보다 깊게 겹쳐 있습니다. 이 앞의 괄호를 확인해 주세요.`,
  },
  'too-many-values': {
    en: ({ most }) => `The file has more than ${most} values. Leave out what is not needed.`,
    ko: ({ most }) => `파일에 값이 ${most}개보다 많습니다. 필요 없는 값을 빼 주세요.`,
  },
  'text-too-long': {
    en: ({ most }) => `A text is longer than ${most} characters. Shorten it, or look for a missing quotation mark.`,
    ko: ({ most }) => `글이 ${most}자를 넘습니다. 줄이거나 빠진 따옴표가 없는지 확인해 주세요.`,
  },
  'not-json': {
    en: ({ line, column }) =>
      `This is not JSON at line ${line}, column ${column}. Look there for a missing comma, bracket or quotation mark.`,
    ko: ({ line, column }) =>
      `${line}행 ${column}열에서 JSON 형식이 어긋났습니다. 쉼표, 괄호, 따옴표가 빠지지 않았는지 확인해 주세요.`,
  },
  'forbidden-key': {
    en: ({ key }) => `The key “${key}” is never allowed. Remove it.`,
    ko: ({ key }) => `‘${key}’ 키는 쓸 수 없습니다. 지워 주세요.`,
  },
  'repeated-key': {
    en: ({ key }) => `The key “${key}” stands twice in the same object. Keep one of them.`,
    ko: ({ key }) => `같은 객체에 ‘${key}’ 키가 두 번 있습니다. 하나만 남겨 주세요.`,
  },
  'broken-letter': {
    en: () => 'A letter here is broken: half of a surrogate pair. Type the text again.',
    ko: () => '깨진 글자가 있습니다(서로게이트 쌍의 반쪽). 글을 다시 입력해 주세요.',
  },
  'number-out-of-range': {
    en: ({ written }) => `The number ${written} is too large to be exact. Write one between −2^53 and 2^53.`,
    ko: ({ written }) => `숫자 ${written}: 너무 커서 정확히 나타낼 수 없습니다. −2^53과 2^53 사이로 적어 주세요.`,
  },
  'minus-zero': {
    en: () => 'Minus zero stands here. Write 0.',
    ko: () => '음수 0이 있습니다. 0으로 적어 주세요.',
  },
  'not-whole': {
    en: ({ written }) =>
      `${written} is not a whole number in digits alone. Use the smaller unit: 15 %, for example, is 1500 basis points.`,
    ko: ({ written }) =>
      `${written}: 숫자로만 적은 정수가 아닙니다. 더 작은 단위로 적어 주세요. 예를 들어 15%는 1500베이시스포인트입니다.`,
  },
  missing: {
    en: ({ what }) => `“${what}” is missing. Add it.`,
    ko: ({ what }) => `‘${what}’ 항목이 없습니다. 추가해 주세요.`,
  },
  'unknown-key': {
    en: ({ key }) => `The key “${key}” is not known here. Check its spelling or remove it.`,
    ko: ({ key }) => `‘${key}’: 여기서 쓰지 않는 키입니다. 철자를 확인하거나 지워 주세요.`,
  },
  'wrong-kind': {
    en: ({ wanted }) => `This is the wrong kind of value. Write ${KINDS[wanted].en}.`,
    ko: ({ wanted }) => `값의 종류가 다릅니다. 써야 할 것: ${KINDS[wanted].ko}.`,
  },
  'not-one-of': {
    en: ({ allowed }) => `This value is not one of those allowed. Choose from: ${allowed}.`,
    ko: ({ allowed }) => `허용되지 않는 값입니다. 다음에서 골라 주세요: ${allowed}.`,
  },
  'too-small': {
    en: ({ least }) => `The number is too small. Write ${least} or more.`,
    ko: ({ least }) => `숫자가 너무 작습니다. ${least} 이상으로 적어 주세요.`,
  },
  'too-large': {
    en: ({ most }) => `The number is too large. Write ${most} or less.`,
    ko: ({ most }) => `숫자가 너무 큽니다. ${most} 이하로 적어 주세요.`,
  },
  'too-short': {
    en: ({ least }) =>
      `This is too short. It needs at least ${least} ${least === 1 ? 'entry or character' : 'entries or characters'}.`,
    ko: ({ least }) => `너무 짧습니다. 항목이나 글자가 ${least}개 이상 있어야 합니다.`,
  },
  'too-long': {
    en: ({ most }) => `This is too long. Keep it to ${most} entries or characters.`,
    ko: ({ most }) => `너무 깁니다. 항목이나 글자를 ${most}개 이하로 줄여 주세요.`,
  },
  'wrong-form': {
    en: ({ wanted }) => `The form is wrong. Write ${FORMS[wanted].en}.`,
    ko: ({ wanted }) => `형식이 다릅니다. 써야 할 것: ${FORMS[wanted].ko}.`,
  },
  'weights-sum': {
    en: ({ is, wanted }) => `The weights add up to ${is}. Change them until they add up to ${wanted}.`,
    ko: ({ is, wanted }) => `가중치의 합이 ${is}입니다. 합이 ${wanted}이 되도록 고쳐 주세요.`,
  },
  'weights-issues': {
    en: ({ wanted }) => `Every issue must stand here once, and nothing else. Write exactly these: ${wanted}.`,
    ko: ({ wanted }) => `모든 의제가 한 번씩만 있어야 합니다. 다음을 그대로 적어 주세요: ${wanted}.`,
  },
  'repeated-id': {
    en: ({ id }) => `The id “${id}” is used twice. Rename one of them.`,
    ko: ({ id }) => `id ‘${id}’: 두 번 쓰였습니다. 하나의 이름을 바꿔 주세요.`,
  },
  'stops-not-rising': {
    en: () => 'This amount is not larger than the one before it. Put the stops in rising order, each once.',
    ko: () => '앞의 금액보다 크지 않습니다. 금액을 작은 것부터 한 번씩 적어 주세요.',
  },
  'no-such-stop': {
    en: ({ given }) => `${given} is not among the stops or options of this issue. Choose one of those, or add it.`,
    ko: ({ given }) => `${given}: 이 의제의 선택지에 없습니다. 있는 것을 고르거나 새로 추가해 주세요.`,
  },
  'curve-not-rising': {
    en: () => 'The amounts of the curve must rise from point to point. Put its points in order, each amount once.',
    ko: () => '곡선의 금액은 점마다 커져야 합니다. 점을 순서대로, 금액마다 한 번씩 적어 주세요.',
  },
  'curve-too-short': {
    en: ({ from, to }) => `The curve does not reach every stop. Let it run from ${from} to ${to}.`,
    ko: ({ from, to }) => `곡선이 모든 금액을 포함하지 않습니다. ${from}부터 ${to}까지 이어 주세요.`,
  },
  'curve-turns': {
    en: () => 'The curve turns here. Money must be worth less to Seoul, and more to Washington, the more it is.',
    ko: () => '곡선이 여기서 거꾸로 움직입니다. 금액이 커질수록 한국의 값은 줄고 미국의 값은 늘어야 합니다.',
  },
  'values-count': {
    en: ({ is, wanted }) => `There are ${is} values for ${wanted} options. Give one value for each option.`,
    ko: ({ is, wanted }) => `선택지는 ${wanted}개인데 값은 ${is}개입니다. 선택지마다 값을 하나씩 적어 주세요.`,
  },
  'no-such-issue': {
    en: ({ given }) => `There is no issue “${given}”. Name one of the issues of this level.`,
    ko: ({ given }) => `의제 ‘${given}’: 없는 의제입니다. 이 시나리오에 있는 의제의 id를 적어 주세요.`,
  },
  'too-many-packages': {
    en: ({ is, most }) => `The issues allow ${is} packages; ${most} are the most. Take out some stops or options.`,
    ko: ({ is, most }) => `가능한 합의안이 ${is}개로 최대 ${most}개를 넘습니다. 선택지를 줄여 주세요.`,
  },
  'win-set-empty': {
    en: () => 'The lower end of the win-set lies above its upper end. Swap them.',
    ko: () => '비준 가능 범위의 아래쪽이 위쪽보다 높습니다. 두 값을 서로 바꿔 주세요.',
  },
  'no-such-round': {
    en: ({ is, last }) =>
      `Round ${is} is never reached: the calendar ends with round ${last}. Choose an earlier one or add rounds.`,
    ko: ({ is, last }) =>
      `${is}라운드는 오지 않습니다. 일정은 ${last}라운드에서 끝납니다. 더 이른 라운드를 고르거나 라운드를 추가해 주세요.`,
  },
  'rounds-not-rising': {
    en: () => 'This round is not later than the one before it. Put the rounds in order, at most one a month.',
    ko: () => '앞 라운드보다 늦은 달이 아닙니다. 라운드를 날짜순으로, 한 달에 하나씩 적어 주세요.',
  },
  'window-empty': {
    en: () => 'The beginning lies after the end. Swap them or widen the span.',
    ko: () => '시작이 끝보다 뒤에 있습니다. 서로 바꾸거나 범위를 넓혀 주세요.',
  },
  'weight-range': {
    en: () => 'The transactional weight at full trust (low) is above that at no trust (high). Swap them.',
    ko: () => '신뢰가 가득할 때의 금액 비중(low)이 신뢰가 없을 때(high)보다 큽니다. 서로 바꿔 주세요.',
  },
  'fact-unknown': {
    en: ({ id }) => `There is no fact “${id}” in levels/facts. Check the id, or add the row with its source.`,
    ko: ({ id }) => `사실 ‘${id}’: levels/facts에 없습니다. id를 확인하거나 출처와 함께 행을 추가해 주세요.`,
  },
  'fact-without-source': {
    en: ({ id }) => `The fact “${id}” has no source. Add one to its row in levels/facts.`,
    ko: ({ id }) => `사실 ‘${id}’: 출처가 없습니다. levels/facts의 해당 행에 출처를 추가해 주세요.`,
  },
  'no-source': {
    en: () => 'Nothing says where this comes from. Add “facts” with the ids of its sources, or “invented”: true.',
    ko: () => '어디에서 온 내용인지 적혀 있지 않습니다. 근거가 되는 “facts”를 적거나 “invented”: true를 적어 주세요.',
  },
  unaffordable: {
    en: ({ cost, capital }) =>
      `This side move costs ${cost}, but the delegation starts with ${capital}. Lower the cost or leave the move out.`,
    ko: ({ cost, capital }) =>
      `이 수의 비용은 ${cost}인데 대표단의 정치 자본은 ${capital}뿐입니다. 비용을 낮추거나 수를 빼 주세요.`,
  },
  'majority-too-high': {
    en: ({ majority, seats }) => `A majority of ${majority} cannot be had from ${seats} seats. Lower it or add seats.`,
    ko: ({ majority, seats }) =>
      `의석이 ${seats}석뿐이어서 ${majority}표를 얻을 수 없습니다. 기준을 낮추거나 의석을 늘려 주세요.`,
  },
  'prior-shape': {
    en: ({ is, wanted }) =>
      `There are ${is} weights for ${wanted} ranks. Give one for each rank: as many as there are issues.`,
    ko: ({ is, wanted }) => `순위는 ${wanted}개인데 가중치는 ${is}개입니다. 순위마다 하나씩, 의제 수만큼 적어 주세요.`,
  },
  'prior-empty': {
    en: () =>
      'No three issues can be first, second and third at once. Give some of them a weight above 0 in these ranks.',
    ko: () => '1·2·3순위가 될 수 있는 의제 셋이 없습니다. 이 순위들에 0보다 큰 가중치를 적어 주세요.',
  },
  'no-such-persona': {
    en: ({ given, known }) => `There is no counterpart “${given}”. Name one of ${known}, or write one into the file.`,
    ko: ({ given, known }) =>
      `‘${given}’라는 상대 인물이 없습니다. ${known} 가운데 하나를 적거나 파일 안에 인물을 써 주세요.`,
  },
  'no-threat': {
    en: () => 'Washington has no way to press. Describe at least one threat.',
    ko: () => '미국이 압박할 방법이 없습니다. 위협을 하나 이상 적어 주세요.',
  },
  'seeds-backwards': {
    en: () => 'The first seed is larger than the last. Swap them.',
    ko: () => '첫 시드가 마지막 시드보다 큽니다. 서로 바꿔 주세요.',
  },
  'no-bound': {
    en: () => 'This promise promises nothing. Add a bound such as “ratifiedAtLeast”, or remove it.',
    ko: () => '아무것도 약속하지 않는 항목입니다. “ratifiedAtLeast” 같은 기준을 적거나 지워 주세요.',
  },
  'no-agreement-possible': {
    en: () =>
      'Even at full trust no package is worth having for both sides. Lower a reservation value or change the values.',
    ko: () => '신뢰가 가득해도 양측이 모두 받아들일 합의안이 없습니다. 유보가치를 낮추거나 값을 고쳐 주세요.',
  },
};
