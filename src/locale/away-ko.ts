import type { awayEn } from './away-en.ts';
import { withParticle } from './particle.ts';

/** What is said away from the table alone. */
export const awayKo: typeof awayEn = {
  seated: '이미 협상장에 앉았습니다. 다음 라운드에 다시 할 수 있습니다.',
  reallyTitle: '이렇게 밝히시겠습니까?',
  really: {
    matters: (issue) => `${withParticle(issue, '은/는')} 우리에게 가장 중요하다고 밝힙니다.`,
    minor: (issue) => `${withParticle(issue, '은/는')} 우리에게 중요하지 않다고 밝힙니다.`,
  },
  lie: '되돌릴 수 없습니다. 사실이 아니었음이 우리 제안에서 드러나면 신뢰는 다시 그때보다 높아지지 않습니다.',
  closes: '밝히고 나면 협상장에 앉은 것이 되어, 다른 장외 행동은 다음 라운드까지 할 수 없습니다.',
};
