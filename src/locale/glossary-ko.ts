import type { GlossaryCard, GlossaryTerm, glossaryWordsEn } from './glossary-en.ts';

/** The terms of the talks and of the game in Korean, as ministries use them. */
export const glossaryKo: Readonly<Record<GlossaryTerm, GlossaryCard>> = {
  sma: {
    term: '방위비분담특별협정(SMA)',
    also: 'Special Measures Agreement',
    means:
      '주한미군 경비의 일부를 한국이 부담하도록 정한 협정. 1991년 첫 협정은 주한미군지위협정(SOFA) 제5조의 예외로 맺어졌습니다.',
  },
  sofa: {
    term: '주한미군지위협정(SOFA)',
    also: 'Status of Forces Agreement',
    means: '주한미군의 지위를 정한 1966년 협정. 제5조는 시설과 구역을 뺀 주한미군 경비를 미국이 부담하도록 합니다.',
  },
  'stationing-cost': {
    term: '주둔 비용',
    also: 'stationing cost',
    means: '주한미군을 한국에 두는 데 드는 비용. 집계 범위는 자료마다 다르며 미군 급여는 대개 뺍니다.',
  },
  usfk: { term: '주한미군', also: 'US Forces Korea, USFK', means: '한국에 주둔하는 미군.' },
  contribution: {
    term: '방위비분담금',
    also: 'contribution',
    means: '협정에 따라 한국이 한 해에 현금과 현물로 부담하는 금액.',
  },
  'first-year': {
    term: '첫해 분담금',
    also: 'first-year contribution',
    means: '협정 첫해의 분담금. 이후 연도의 금액은 여기에서 늘어납니다.',
  },
  labour: {
    term: '인건비',
    also: 'labour cost',
    means: '분담금 가운데 주한미군이 고용한 한국인 근로자의 임금으로 쓰는 몫.',
  },
  construction: {
    term: '군사건설비',
    also: 'military construction',
    means: '분담금 가운데 기지 안 시설을 짓는 데 쓰는 몫. 2018년에는 88%를 현물로 지원했습니다.',
  },
  logistics: {
    term: '군수지원비',
    also: 'logistics support',
    means: '분담금 가운데 용역과 물자를 대는 몫. 2018년에는 모두 현물로 지원했습니다.',
  },
  'in-kind': { term: '현물 지원', also: 'in kind', means: '돈 대신 물자, 용역, 완공된 시설로 지원하는 것.' },
  cpi: {
    term: '소비자물가지수(CPI)',
    also: 'consumer price index',
    means: '가계가 사는 상품과 서비스의 값을 나타낸 지수. 여기에 연동하면 금액의 실질 가치만 유지됩니다.',
  },
  furlough: {
    term: '무급휴직',
    also: 'furlough',
    means:
      '고용주의 결정으로 급여 없이 쉬는 것. 2020년 4월 1일 주한미군 한국인 근로자 약 4,000명이 무급휴직에 들어갔습니다.',
  },
  initialled: {
    term: '가서명',
    also: 'initialled',
    means: '협상 대표가 문안 합의를 확인하는 절차. 정부의 승인과 정식 서명이 남아 있습니다.',
  },
  ratification: {
    term: '비준',
    also: 'ratification',
    means: '협정을 확정하는 절차. 국회의 동의를 거쳐야 협정이 발효됩니다.',
  },
  whip: {
    term: '예상 표수',
    also: 'whip count',
    means:
      '지금 국회가 표결하면 찬성할 의원의 수. 계산은 정직하지만 표결 당일에는 우연으로 몇 표가 달라질 수 있습니다.',
  },
  package: { term: '제안서(일괄안)', also: 'package', means: '모든 쟁점에서 하나씩 골라 묶어서 내는 제안.' },
  concession: { term: '양보', also: 'concession', means: '내게는 부담이 되고 상대에게는 이득이 되는 움직임.' },
  'no-agreement': {
    term: '유보가치(협정이 없을 때의 가치)',
    also: 'reservation value',
    means: '아무것도 서명하지 않을 때 갖는 가치. 이보다 못한 안은 거절하는 편이 낫습니다.',
  },
  'red-line': {
    term: '한계선',
    also: 'red line',
    means: '내려가서는 안 되는 선. 이 게임에서는 협정이 없을 때의 가치를 말합니다.',
  },
  aspiration: {
    term: '목표 수준',
    also: 'aspiration',
    means: '한쪽이 지금 얻으려고 버티는 가치. 시간이 갈수록 대개 낮아집니다.',
  },
  zone: {
    term: '합의 가능 영역',
    also: 'zone of agreement',
    means: '양쪽 모두 협정이 없는 것보다 낫다고 보는 안 전체. 이 게임에서는 신뢰에 따라 넓어지고 좁아집니다.',
  },
  pareto: {
    term: '파레토 경계',
    also: 'Pareto frontier',
    means: '한쪽에 더 나쁘게 하지 않고는 다른 쪽에 더 좋게 고칠 수 없는 안들.',
  },
  nash: {
    term: '내시 해',
    also: 'Nash point',
    means: '협정이 없을 때보다 양쪽이 더 얻는 가치를 곱했을 때 가장 큰 안(Nash, 1950).',
  },
  ks: {
    term: '칼라이·스모로딘스키 해',
    also: 'Kalai–Smorodinsky point',
    means:
      '협정이 없을 때보다 더 얻을 수 있는 최대치에 견주어 양쪽이 얻는 몫의 비율이 가장 고른 안(Kalai & Smorodinsky, 1975).',
  },
  'joint-gain': {
    term: '공동 이득',
    also: 'joint gain',
    means: '협정이 없을 때보다 양쪽이 더 얻은 가치의 합. 좋은 교환은 이를 키우고, 빼앗기는 나누는 몫만 바꾼다.',
  },
  disclosure: {
    term: '우선순위 공개',
    also: 'disclosure',
    means: '무엇을 중시하는지 상대에게 알리는 일. 상대가 믿으면 교환에 도움이 되지만, 사실이 아닐 수도 있다.',
  },
  trust: {
    term: '신뢰',
    also: 'trust',
    means: '서로의 말을 믿을 수 있는지를 나타냅니다. 이 게임의 지표로, 높을수록 미국이 장부만으로 따지지 않습니다.',
  },
  deterrence: {
    term: '억제력',
    also: 'deterrence',
    means: '공격하면 대응이 따른다고 믿게 하여 공격을 막는 힘. 이 게임의 지표로, 낮으면 북한이 도발합니다.',
  },
  standing: {
    term: '국민 여론',
    also: 'standing',
    means: '국민이 이 협상이 자신들을 존중한다고 느끼는지를 나타냅니다. 이 게임의 지표로, 국회가 살핍니다.',
  },
  capital: {
    term: '정치적 자산',
    also: 'political capital',
    means: '이 게임에서 협상장 밖의 행동에 드는 비용. 넉넉하지 않습니다.',
  },
  tone: {
    term: '어조',
    also: 'tone',
    means: '제안을 말하는 방식. 정중한 어조는 움직인 제안과 함께일 때만 도움이 되고, 강경한 어조는 신뢰를 잃습니다.',
  },
  argument: {
    term: '논거',
    also: 'argument',
    means: '제안에 곁들이는 이유. 통할 수도 거슬릴 수도 있으며, 되풀이하면 효과가 줄어듭니다.',
  },
  away: {
    term: '장외 행동',
    also: 'move away from the table',
    means: '제안과 제안 사이에 하는 일. 전문가 자문, 비공식 대화, 국회 설명 등이 있습니다.',
  },
  estimate: {
    term: '자문단의 추정',
    also: 'advisers’ estimate',
    means:
      '어떤 안이 미국에 얼마나 가치 있는지에 대한 자문단의 추정. 사실이 아니라 범위이며, 전문가 자문을 받으면 좁아집니다.',
  },
  threat: {
    term: '위협',
    also: 'threat',
    means: '움직이지 않으면 하겠다고 미국이 말한 일. 진심일 수도, 허세일 수도 있습니다.',
  },
  bluff: {
    term: '허세',
    also: 'bluff',
    means: '실행할 뜻이 없는 위협. 겉으로는 진짜 위협과 구별되지 않습니다.',
  },
  target: {
    term: '요구선',
    also: 'target, bid line',
    means: '한쪽이 한 라운드에 요구하는 안이 자신에게 주는 가치. 협상이 이어지면 낮아진다.',
  },
  'acceptance-line': {
    term: '수락선',
    also: 'acceptance line',
    means: '제안의 가치가 이 선 이상이면 받아들인다. 요구선보다 아래에 있다.',
  },
  floor: {
    term: '하한선',
    also: 'floor',
    means: '지금 합의할 수 있는 최소한의 가치. 목표 수준에서 시작해 상대가 다가설수록 유보가치 쪽으로 낮아진다.',
  },
  credit: {
    term: '인정',
    also: 'credit',
    means: '한국이 다가왔다고 미국이 인정하는 정도. 제안마다 조금씩 쌓이고 물러서면 줄어든다.',
  },
  ledger: {
    term: '장부와 동맹',
    also: 'ledger and alliance',
    means: '이 게임에서 미국은 금액(장부)과 튼튼한 동맹을 함께 원한다. 신뢰가 낮을수록 장부의 비중이 커진다.',
  },
  belief: {
    term: '비중에 대한 추정',
    also: 'belief about weights',
    means: '상대가 쟁점마다 얼마나 비중을 둔다고 보는가. 미국은 한국의 제안과 말에서, 한국은 자문단을 통해 추정한다.',
  },
};

export const glossaryWordsKo: typeof glossaryWordsEn = {
  all: '모든 용어',
  ofLevel: '이 레벨의 용어',
  general: '협상과 게임의 용어',
};
