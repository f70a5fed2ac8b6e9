import type { momentEn } from './moment-en.ts';
import { withParticle } from './particle.ts';

/** What is said when a text has been initialled, or was refused from above. */
export const momentKo: typeof momentEn = {
  title: {
    accepted: '미국이 받아들였습니다',
    taken: '합의안에 가서명했습니다',
    refused: '미국 지도자가 거부했습니다',
  },
  lead: {
    accepted: (text) => `우리 제안이 그대로 합의안이 되었습니다: ${text}. 양측 대표가 가서명했습니다.`,
    taken: (text) => `요구를 받아들였고, 양측 대표가 합의안에 가서명했습니다: ${text}.`,
    refused: (text) => `양측 대표가 ${withParticle(text, '을/를')} 담은 합의안에 가서명했지만, 합의안은 찢겼습니다.`,
  },
  worth: (worth, line) => `우리에게 주는 가치는 ${worth}점, 협정이 없으면 ${line}점입니다.`,
  next: {
    accepted: '미국 지도자도 동의했습니다. 이제 국회가 표결합니다.',
    taken: '미국 지도자도 동의했습니다. 이제 국회가 표결합니다.',
    refused: (trust) => `신뢰 ${trust}. 협상은 계속됩니다.`,
    over: '다시 시도할 라운드가 남아 있지 않습니다.',
  },
  toVote: '표결로',
  goOn: '협상장으로 돌아가기',
  sealed: '가서명',
  torn: '거부',
};
