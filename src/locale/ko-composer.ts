import { withParticle } from './particle.ts';

export const koComposer = {
  typeAmount: (issue: string): string => `${issue}: 금액이나 수 입력`,
  amountHelp: (example: string): string => `예: ${example}. 가장 가까운 단계로 맞춥니다.`,
  snapped: (amount: string): string => `가장 가까운 단계: ${amount}`,
  refused: {
    'not-an-amount': (typed: string, example: string): string =>
      `‘${typed}’: 읽을 수 없는 값입니다. ${example}처럼 적어 주십시오.`,
    'other-unit': (typed: string, example: string): string =>
      `‘${typed}’: 단위가 다릅니다. ${example}처럼 적어 주십시오.`,
    outside: (typed: string): string => `‘${typed}’: 범위를 벗어납니다.`,
  },
  range: (least: string, most: string): string => `${least}에서 ${most}까지입니다.`,
  kept: (amount: string): string => `${withParticle(amount, '을/를')} 그대로 둡니다.`,
  fresh: '아직 쓰지 않음',
  used: (uses: number): string => (uses === 1 ? '한 번 씀, 효과 절반' : `${uses}번 씀, 효과 줄어듦`),
  guess: {
    landed: '지난번에 통함',
    jarred: '지난번에 거슬림',
    'should-land': '통할 듯함',
    'may-help': '조금 도움',
    'may-jar': '거슬릴 수 있음',
  },
  guessHelp: '미국 수석대표의 성향과 지금의 신뢰, 지난 반응에 비춘 자문단의 예상입니다.',
  earlierCards: '앞의 논거',
  laterCards: '다음 논거',
  silent: '제안만 내놓기',
  blocs: '의원 집단별',
  ofSeats: (yes: number, seats: number): string => `${seats}석 중 ${yes}표`,
  more: '더 보기',
  less: '접기',
  whichRound: '보기',
  everyRound: '모든 라운드',
};
