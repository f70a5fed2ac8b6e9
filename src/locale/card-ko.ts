import type { cardEn } from './card-en.ts';

/** The words of the picture of a session, in Korean. */
export const cardKo: typeof cardEn = {
  copy: '그림 설명 복사',
  failed: '이 브라우저에서는 그림을 만들지 못했습니다.',
  saved: (file) => `저장했습니다: ${file}`,
  years: (from, to) => (from === to ? `${from}년` : `${from}~${to}년`),
  seed: (seed) => `협상 번호 ${seed}`,
  trustOver: '라운드별 신뢰',
  table: (trust) => `신뢰 ${trust}, 마칠 때의 협상 테이블`,
  says: (what) =>
    `분담: ${what.title}, ${what.years}. ${what.outcome} ${what.overall}, ${what.scores}. 신뢰 ${what.trust[0]} → ${what.trust[1]}. ${what.seed}.`,
  score: (name, points) => `${name} ${points}`,
  of100: (points) => `100점 만점에 ${points}점`,
};
