import type { adviceEn } from './advice-en.ts';
import { withParticle } from './particle.ts';

/** The words of the advisers' advice in Korean. */
export const adviceKo: typeof adviceEn = {
  title: '자문단의 제안',
  waiting: '자문단이 의논하고 있습니다…',
  none: '지금은 우리 차례가 아닙니다.',
  side: (name) => `먼저 협상장 밖에서 움직이십시오: ${name}.`,
  atTable: '그리고 협상장에서는:',
  leak: (percent) => `새어 나갈 수 있습니다. 100번에 ${percent}번꼴입니다.`,
  whySide: {
    consultExperts:
      '상대가 무엇을 중시하는지 아는 것이 너무 적습니다. 추정 폭이 좁아지면 이후의 맞바꾸기가 모두 나아집니다.',
    briefAssembly: '마지막 결정은 국회가 합니다. 설명을 들은 의원은 합의안을 더 너그럽게 봅니다.',
    engageCongress: '미 의회에 우군이 있으면 협정이 없을 때 미국이 얻는 가치가 줄어듭니다.',
    goPublic: '공개한 상한은 국내에서 믿음을 얻지만 신뢰를 대가로 치릅니다.',
    backChannel: '신뢰가 먼저입니다. 신뢰가 높을수록 합의할 수 있는 폭이 넓어집니다.',
    reassure: '북쪽이 조용해야 협상에 집중할 수 있습니다. 신뢰도 조금 오릅니다.',
    interimFunding: '그동안 임금을 지급하면 공백의 손해가 줄고, 상대도 그 호의를 압니다.',
    planB: '대안이 나아지면 거절하기가 쉬워집니다.',
  },
  accept: '미국의 요구를 받아들이십시오.',
  whyAccept: (worth, line) =>
    `우리에게 주는 가치는 ${worth}점이고 협정이 없으면 ${line}점입니다. 더 기다려도 나아질 것 같지 않습니다.`,
  hold: '이번 라운드는 버티십시오.',
  whyHold: '지금은 더 나은 수가 없습니다. 담담하게 말하십시오. 강경한 말은 신뢰를 잃습니다.',
  offer: (terms) => `${withParticle(terms, '을/를')} 제안하고 나머지는 그대로 두십시오.`,
  offerSame: '같은 제안을 다시 내십시오.',
  said: (tone, argument) => (argument ? `어조: ${tone}. 논거: ${argument}.` : `어조: ${tone}.`),
  trade: (give, cost, theirs, get, gain) =>
    `${withParticle(give, '은/는')} 우리에게 ${cost}점의 부담이지만 상대에게는 약 ${theirs}점의 이득입니다. 그 대신 ${withParticle(get, '은/는')} 우리에게 ${gain}점의 이득입니다.`,
  give: (give, cost, theirs) =>
    `가장 싼 곳에서 움직일 때입니다. ${withParticle(give, '은/는')} 우리에게 ${cost}점의 부담이지만 상대에게는 약 ${theirs}점의 이득입니다.`,
  ask: (get, gain) => `더 요구할 여지가 있습니다. ${withParticle(get, '은/는')} 우리에게 ${gain}점의 이득입니다.`,
  repeat: '이번 라운드에는 충분히 움직였습니다. 다음은 상대 차례입니다.',
  fair: '우리가 볼 수 있는 것만으로 따졌습니다. 상대의 가치는 추정입니다.',
  lay: '제안서에 옮겨 놓기',
  show: '어디인지 보기',
};
