import type { offlineEn } from './offline-en.ts';

/** The words of the page that plays one session without the game, in Korean. */
export const offlineKo: typeof offlineEn = {
  refused: '이 페이지에 담긴 협상을 보여 줄 수 없습니다',
  verified: (seed) => `협상 번호 ${seed}. 페이지를 열 때 규칙대로 다시 진행해 보았고 기록과 일치합니다.`,
  told: (seed) => `협상 번호 ${seed}.`,
  about: '이 페이지에는 협상 하나가 담겨 있으며 게임도 네트워크도 필요하지 않습니다. 저장하거나 보내는 것이 없습니다.',
};
