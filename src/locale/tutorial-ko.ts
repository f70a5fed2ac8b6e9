import { withParticle } from './particle.ts';
import type { TutorialBlanks, tutorialEn } from './tutorial-en.ts';

const OFFERS: Readonly<Record<TutorialBlanks['lesson'], string>> = {
  package: '감당할 수 있는 안입니다. 미국은 더 바랄 것입니다. 이대로 제안하고 답을 들어 보십시오.',
  trade: '우리에게 싼 것을 내주고 도움이 되는 것을 얻었습니다. 제안하고, 돌아오는 요구를 읽어 보십시오.',
  trust: '제안과 어조와 논거는 함께 움직입니다. 제안한 뒤 신뢰를 보십시오.',
  away: '호의는 협상 막바지에 기억됩니다. 이제 말할 차례입니다. 제안하십시오.',
  line: '한계선을 넘고 가결도 예상됩니다. 이대로 제안하십시오.',
  close: '이대로 제안하십시오.',
};

/** The words of the tutorial in Korean. */
export const tutorialKo: typeof tutorialEn = {
  label: '길잡이',
  lessons: {
    package: '우리 측 제안서',
    trade: '맞바꾸기',
    trust: '신뢰',
    away: '협상장 밖',
    line: '한계선과 표수',
    close: '마무리',
  },
  lessonOf: (number, all) => `${number}/${all}`,
  acts: {
    begin: () => '점선 안의 협상 지침과 한계선을 읽고 협상을 시작하십시오. 라운드마다 한 가지씩 익힙니다.',
    move: ({ issue, value }) =>
      `이것이 우리 측 제안서입니다. ${withParticle(issue, '을/를')} ${withParticle(value, '으로/로')} 바꾸고 가치를 살펴보십시오.`,
    back: ({ issue, value }) => `협정이 없는 것만 못한 안입니다. 하나를 되돌려 보십시오. ${issue}: ‘${value}’.`,
    offer: ({ lesson }) => OFFERS[lesson],
    give: ({ issue, value }) => `우리에게 싸고 상대에게 귀한 것을 내주십시오. ${issue}: ‘${value}’.`,
    take: ({ issue, value }) => `이제 그 대가를 받으십시오. ${issue}: ‘${value}’.`,
    both: ({ issue, value }) =>
      `이제 우리에게 이롭고 상대에게 해가 없는 것을 더하십시오. ${issue}: ‘${value}’. 우리가 얻는다고 상대가 꼭 잃지는 않습니다.`,
    step: ({ issue, value }) =>
      `움직임이 신뢰를 얻고, 신뢰가 두 나라 사이의 거리를 좁힙니다. 한 걸음 다가서십시오. ${issue}: ‘${value}’.`,
    closer: ({ issue, value }) =>
      `같은 제안을 되풀이하면 얻는 것이 없습니다. 한 걸음 더 옮기십시오. ${issue}: ‘${value}’.`,
    tone: () => '이제 정중하게 말하십시오. 움직인 제안과 함께일 때만 신뢰가 오릅니다.',
    argue: () =>
      '논거를 하나 곁들이십시오. 미국 수석대표를 가장 움직이는 것은 사전 보고에 있었고, 논거의 표시도 알려 줍니다.',
    talk: ({ move }) =>
      `제안하기 전에 밖에서도 움직일 수 있습니다. ‘${move}’: 정치적 자산 1로 신뢰를 얻습니다. 새어 나가지만 않으면 됩니다.`,
    brief: ({ move, votes, majority }) =>
      votes > majority
        ? `마지막 결정은 국회가 합니다. 지금은 ${votes}표가 예상되어 ${majority}표를 넘습니다. ‘${move}’: 국회가 더 너그러워집니다.`
        : `마지막 결정은 국회가 합니다. ${majority}표가 필요한데 지금은 ${votes}표입니다. ‘${move}’: 표를 더 얻습니다.`,
    count: ({ issue, value, votes, majority }) =>
      `예상 ${votes}표, 가결에는 ${majority}표. ${votes > majority ? '여유가 있습니다.' : '빠듯합니다.'} 한 걸음 옮겨도 가결되는지 보십시오. ${issue}: ‘${value}’.`,
    mend: ({ issue, value, votes, majority }) =>
      `${majority}표가 필요한데 ${votes}표뿐입니다. 하나를 되돌리십시오. ${issue}: ‘${value}’.`,
    send: () =>
      '마지막 라운드입니다. 한계선을 넘고 가결될 가장 좋은 안을 내십시오. 미국이 거절하면 협정 없이 끝납니다.',
    accept: () =>
      '미국의 요구가 협정이 없는 것보다 낫고 가결될 만합니다. 받아들이십시오. 마지막 제안을 거절당하면 협정 없이 끝납니다.',
    watch: () => '국회가 의원 집단별로 표결합니다. 집계가 끝나면 계속하십시오.',
    end: () => '협상이 끝났습니다. 협상장의 실제 모습을 확인하십시오.',
  },
  first: (tab) => `먼저 ‘${tab}’ 탭을 여십시오.`,
  showMe: '어디인지 보기',
  off: '길잡이 끄기',
  on: '길잡이 켜기',
};
