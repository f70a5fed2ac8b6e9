import type { enEventCards } from './en-event-cards.ts';

/** Cards of what happens outside the room, in Korean. */
export const koEventCards = {
  region: '새 소식',
  news: '새 소식',
  threat: '위협 실행',
  count: (at: number, of: number): string => `${at}/${of}`,
  read: '읽기',
  readLabel: (title: string): string => `소식 읽기: ${title}`,
  away: '치우기',
  awayLabel: '소식 치우기',
  next: '다음',
  nextLabel: '다음 소식',
  announced: (titles: string): string => `새 소식: ${titles}.`,
  provoked: { title: '북한의 도발', text: '억제력이 낮을수록 도발하기 쉽습니다.' },
  leaked: { title: '비공식 대화 유출', text: '비공개로 나눈 이야기가 신문에 실렸습니다.' },
  expired: {
    title: '기존 협정 만료',
    text: '발효 중인 협정이 없습니다. 이제부터는 기다리는 데에도 대가가 따를 수 있습니다.',
  },
  effects: '미친 영향',
  none: '움직인 지표는 없습니다.',
  weight: (up: boolean): string => `미국이 장부를 ${up ? '더' : '덜'} 따집니다`,
  reservation: (up: boolean, by: string): string => `협정이 없을 때의 가치가 ${by}점 ${up ? '오릅니다' : '내립니다'}`,
} satisfies typeof enEventCards;
