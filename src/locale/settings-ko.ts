import type { settingsEn } from './settings-en.ts';

export const settingsKo = {
  title: '설정',
  language: '언어',
  sound: '소리',
  soundOn: '소리 켜기',
  look: '화면',
  movement: '움직임',
  telling: '이유와 길잡이',
  names: {
    theme: '화면 색',
    contrast: '대비',
    textSize: '글자 크기',
    motion: '화면 움직임',
    pace: '움직임 속도',
    reasons: '지표가 움직인 이유',
    lessons: '첫 레벨의 길잡이',
  },
  values: {
    theme: { system: '시스템', light: '밝게', dark: '어둡게' },
    contrast: { system: '시스템', usual: '보통', more: '높게' },
    textSize: { 100: '100%', 115: '115%', 130: '130%', 150: '150%' },
    motion: { system: '시스템', full: '모두', none: '없음' },
    pace: { normal: '보통', fast: '빠르게' },
    reasons: { full: '모두', brief: '간단히', numbers: '수치만' },
    lessons: { on: '켜기', off: '끄기' },
  },
  reasonsSay: {
    full: '지표가 움직일 때마다 이유를 모두 알려 주고 기록에도 남깁니다.',
    brief: '가장 큰 이유 하나만 알려 줍니다. 나머지는 지표를 열면 볼 수 있습니다.',
    numbers: '수치만 알려 줍니다. 이유는 직접 헤아려야 하며, 결과 보고에서 밝힙니다.',
  },
  reset: '기본값으로 되돌리기',
  resetAsk: '모든 설정을 되돌리겠습니까?',
  resetSays:
    '소리, 화면, 움직임, 이유, 길잡이가 처음 설정으로 돌아갑니다. 언어와 기록, 진행 중인 협상은 그대로 남습니다.',
  resetYes: '되돌리기',
  kept: '바꾸면 바로 적용되고 이 브라우저에 남습니다. ‘시스템’은 기기의 설정을 따릅니다.',
} satisfies typeof settingsEn;
