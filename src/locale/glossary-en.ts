/** A card of the glossary: the term, what it is called in the other language, and what it means. */
export interface GlossaryCard {
  readonly term: string;
  readonly also: string;
  readonly means: string;
}

/** The terms of the talks and of the game in English. What is true of the game alone says so. */
export const glossaryEn = {
  sma: {
    term: 'Special Measures Agreement (SMA)',
    also: '방위비분담특별협정',
    means:
      'The agreement by which Korea bears part of the cost of US forces in Korea. The first, of 1991, was an exception to Article 5 of the status-of-forces agreement.',
  },
  sofa: {
    term: 'Status of Forces Agreement (SOFA)',
    also: '주한미군지위협정',
    means:
      'The agreement of 1966 on US forces in Korea. By its Article 5 the United States bears their cost, save facilities and areas.',
  },
  'stationing-cost': {
    term: 'Stationing cost',
    also: '주둔 비용',
    means:
      'What it costs to keep US forces in Korea. Accounts differ on what is counted; soldiers’ own pay is left out as a rule.',
  },
  usfk: { term: 'US Forces Korea (USFK)', also: '주한미군', means: 'The US troops stationed in Korea.' },
  contribution: {
    term: 'Contribution',
    also: '방위비분담금',
    means: 'What Korea pays under the agreement in a year, in money and in kind.',
  },
  'first-year': {
    term: 'First-year contribution',
    also: '첫해 분담금',
    means: 'The contribution of the agreement’s first year. The years after grow from it.',
  },
  labour: {
    term: 'Labour cost',
    also: '인건비',
    means: 'The part of the contribution that goes to the wages of Korean employees of US forces.',
  },
  construction: {
    term: 'Military construction',
    also: '군사건설비',
    means: 'The part of the contribution for buildings on the bases. In 2018, 88 % of it was paid in kind.',
  },
  logistics: {
    term: 'Logistics support',
    also: '군수지원비',
    means: 'The part of the contribution for services and supplies. In 2018 all of it was paid in kind.',
  },
  'in-kind': {
    term: 'In kind',
    also: '현물 지원',
    means: 'Goods, services or finished buildings instead of money.',
  },
  cpi: {
    term: 'Consumer price index (CPI)',
    also: '소비자물가지수',
    means: 'Measures what households pay. A sum tied to it keeps its worth and no more.',
  },
  furlough: {
    term: 'Furlough',
    also: '무급휴직',
    means:
      'Leave without pay, ordered by the employer. On 1 April 2020 about 4,000 Korean employees of US forces were furloughed.',
  },
  initialled: {
    term: 'Initialled',
    also: '가서명',
    means: 'The negotiators have marked the text as agreed between them. Governments have still to approve and sign.',
  },
  ratification: {
    term: 'Ratification',
    also: '비준',
    means: 'The National Assembly’s consent, without which the agreement does not come into force.',
  },
  whip: {
    term: 'Whip count',
    also: '예상 표수',
    means:
      'How many members of the Assembly would vote for the text now. The count is honest; on the day chance moves a few votes.',
  },
  package: { term: 'Package', also: '제안서(일괄안)', means: 'One choice on every issue, offered as a whole.' },
  concession: {
    term: 'Concession',
    also: '양보',
    means: 'A step that costs you and that the other side gains by.',
  },
  'no-agreement': {
    term: 'Reservation value (no agreement)',
    also: '유보가치',
    means: 'What a side has if nothing is signed. A package worth less than that is better refused.',
  },
  'red-line': {
    term: 'Red line',
    also: '한계선',
    means: 'What you must not go below. In the game: what no agreement is worth to you.',
  },
  aspiration: {
    term: 'Aspiration',
    also: '목표 수준',
    means: 'The value a side is holding out for now. It usually falls as time runs out.',
  },
  zone: {
    term: 'Zone of agreement',
    also: '합의 가능 영역',
    means: 'All packages that both sides like better than no agreement. In the game trust makes it wider or narrower.',
  },
  pareto: {
    term: 'Pareto frontier',
    also: '파레토 경계',
    means: 'The packages that cannot be made better for one side without being made worse for the other.',
  },
  nash: {
    term: 'Nash point',
    also: '내시 해',
    means: 'The package at which both sides’ gains over no agreement, multiplied, are greatest (Nash, 1950).',
  },
  ks: {
    term: 'Kalai–Smorodinsky point',
    also: '칼라이·스모로딘스키 해',
    means:
      'The package at which each side gets as nearly as can be the same share of the most it could hope for over no agreement (Kalai & Smorodinsky, 1975).',
  },
  'joint-gain': {
    term: 'Joint gain',
    also: '공동 이득',
    means: 'What both sides together gain over no agreement. A good trade makes it larger; a good grab only shifts it.',
  },
  disclosure: {
    term: 'Disclosure',
    also: '우선순위 공개',
    means: 'Telling the other side what matters to you. It helps trades if it is believed, and it can be untrue.',
  },
  trust: {
    term: 'Trust',
    also: '신뢰',
    means:
      'Whether each side would take the other’s word. A meter of the game: the more of it, the less Washington counts by the ledger alone.',
  },
  deterrence: {
    term: 'Deterrence',
    also: '억제력',
    means:
      'Keeping an attack from being tried, because it is believed that it would be answered. A meter of the game: when it is low, the north provokes.',
  },
  standing: {
    term: 'Standing',
    also: '국민 여론',
    means: 'Whether the public in Seoul feels that the talks respect it. A meter of the game; the Assembly watches it.',
  },
  capital: {
    term: 'Political capital',
    also: '정치적 자산',
    means: 'In the game, what moves away from the table are paid with. There is little of it.',
  },
  tone: {
    term: 'Tone',
    also: '어조',
    means: 'How an offer is said. A cordial tone helps only beside an offer that moves; a hard one costs trust.',
  },
  argument: {
    term: 'Argument',
    also: '논거',
    means: 'A reason given with an offer. It may help or jar, and it wears out with use.',
  },
  away: {
    term: 'Move away from the table',
    also: '장외 행동',
    means: 'Something done between offers: consulting experts, a back channel, briefing the Assembly.',
  },
  estimate: {
    term: 'Advisers’ estimate',
    also: '자문단의 추정',
    means: 'What your advisers think a package is worth to Washington: a range, not a fact. Experts narrow it.',
  },
  threat: {
    term: 'Threat',
    also: '위협',
    means: 'What Washington says it will do if you do not move. It may be meant, or it may be a bluff.',
  },
  bluff: {
    term: 'Bluff',
    also: '허세',
    means: 'A threat that its maker does not mean to carry out. From outside it looks like any other.',
  },
  target: {
    term: 'Target (bid line)',
    also: '요구선',
    means: 'The value to itself of what a side asks for in a round. It sinks as the talks go on.',
  },
  'acceptance-line': {
    term: 'Acceptance line',
    also: '수락선',
    means: 'From this value on, a side says yes to what it is offered. It lies below what it asks for.',
  },
  floor: {
    term: 'Floor',
    also: '하한선',
    means:
      'The least a side would settle for now. It starts at the aspiration and sinks towards no agreement as the other side moves.',
  },
  credit: {
    term: 'Credit',
    also: '인정',
    means:
      'How far Washington counts Seoul as having come towards it. It grows by small steps, offer by offer, and a retreat takes it away.',
  },
  ledger: {
    term: 'Ledger and alliance',
    also: '장부와 동맹',
    means:
      'In the game, Washington wants money (the ledger) and a strong alliance. Its weight on the ledger is the higher, the lower trust is.',
  },
  belief: {
    term: 'Belief about weights',
    also: '비중에 대한 추정',
    means:
      'What one side thinks the issues are worth to the other. Washington learns it from Seoul’s offers and words; Seoul from its advisers.',
  },
} satisfies Record<string, GlossaryCard>;

export type GlossaryTerm = keyof typeof glossaryEn;

/** The words around the cards. */
export const glossaryWordsEn = {
  all: 'All terms',
  ofLevel: 'On this level',
  general: 'Terms of the talks and of the game',
};
