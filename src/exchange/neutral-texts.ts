import type { Statement, Text } from '../content/level-parts.ts';
import { cut } from './level-names.ts';

/** The files a scenario was read from, by their names without folders. */
export interface SourceFiles {
  readonly domain: string;
  readonly A: string;
  readonly B: string;
}

/** What the texts of a neutral level speak of. */
export interface NeutralFacts {
  readonly files: SourceFiles;
  readonly rounds: number;
  /** What no agreement is worth to Seoul, in basis points. */
  readonly reservation: number;
  /** Seoul's issues from its heaviest on, with weights in basis points. */
  readonly priorities: readonly { readonly name: string; readonly weight: number }[];
}

const said = (en: string, ko: string) => ({ en, ko, invented: true as const });
const MOST_FILE = 120;
/** Priorities that the briefing lists at most. */
const MOST_PRIORITIES = 5;

/** An issue's own words: its name once more, in full as far as there is room. */
export function aboutIssue(name: string, files: SourceFiles): Statement {
  const [full, from] = [cut(name, 600), cut(files.domain, MOST_FILE)];
  return said(`“${full}”: an issue of the scenario in ${from}.`, `‘${full}’. 시나리오의 의제. 출처: ${from}`);
}

export function noteOnValue(name: string): Statement {
  const full = cut(name, 300);
  return said(`In the scenario: “${full}”.`, `시나리오의 값: ‘${full}’.`);
}

/** All texts of a neutral level that are not names of the scenario. */
export function neutralTexts({ files, rounds, reservation, priorities }: NeutralFacts) {
  const domain = cut(files.domain, MOST_FILE);
  const [A, B] = [cut(files.A, MOST_FILE), cut(files.B, MOST_FILE)];
  const worth = String(reservation / 10000);
  return {
    summary: said(
      `A scenario of the research field, read from ${domain}; Seoul has the preferences of ${A}, Washington those of ${B}. Names, values, weights and reservation values come from there, all else is the game’s. Washington’s ledger and alliance weights are the same, so trust changes the worth of no package; it still counts for how readily the counterpart moves.`,
      `협상 연구 분야의 시나리오. 출처: ${domain}. 한국의 선호는 ${A}, 미국의 선호는 ${B}에 있다. 이름과 가치, 가중치, 유보가치는 그 파일의 것이고 나머지는 게임의 설정이다. 미국의 장부 가중치와 동맹 가중치가 같으므로 신뢰가 달라져도 합의안의 가치는 변하지 않는다. 다만 상대가 얼마나 선뜻 움직이는지는 신뢰에 달려 있다.`,
    ),
    round: (n: number) =>
      said(
        `Round ${n} of ${rounds}. The date means nothing; the scenario has none.`,
        `전체 ${rounds}라운드 중 ${n}라운드. 시나리오에는 날짜가 없으며 표시된 날짜에 의미는 없다.`,
      ),
    mandate: said(
      `Seoul is party A of the scenario in ${domain}, Washington party B. Reach an agreement that is worth more to you than none.`,
      `한국은 시나리오의 당사자 A, 미국은 당사자 B다(출처: ${domain}). 합의하지 않을 때보다 나은 합의를 이루어야 한다.`,
    ),
    priorities: priorities
      .slice(0, MOST_PRIORITIES)
      .map(({ name, weight }) =>
        said(`${name}: ${weight / 100} % of your weight.`, `${name}: 전체 가중치의 ${weight / 100}%.`),
      ),
    redLine: said(
      `No agreement is worth ${worth} to you, on the profile’s scale from 0 to 1. Sign nothing below that.`,
      `합의하지 않을 때의 가치는 프로필의 0~1 척도로 ${worth}이다. 그보다 낮은 합의에는 서명하지 않는다.`,
    ),
    adviser: said(
      `Of the other side only this is known: on every issue the options are listed in the order in which they rise in value for Washington.`,
      `상대에 대해 알려진 것은 하나다. 모든 의제의 선택지는 미국에 가치가 낮은 것부터 높은 것 순으로 적혀 있다.`,
    ),
    openingAsk: said(
      'Washington states its demand first, then Seoul answers; so it goes, round by round. The words are the game’s.',
      '라운드마다 미국이 먼저 요구를 밝히고 한국이 답한다. 대사는 게임의 설정이다.',
    ),
    assembly: said(
      'The scenario has no parliament: whatever is initialled is carried.',
      '시나리오에는 의회가 없다. 가서명한 합의는 그대로 통과된다.',
    ),
    bloc: said('All members vote as one.', '모든 의원이 함께 투표한다.'),
    cards: [
      {
        id: 'figures',
        kind: 'ledger' as const,
        name: { en: 'The figures', ko: '숫자' },
        says: said('This package is worth more to you than none.', '이 합의안은 합의하지 않는 것보다 귀측에 낫습니다.'),
      },
      {
        id: 'even-gains',
        kind: 'fairness' as const,
        name: { en: 'An even split', ko: '고른 몫' },
        says: said('Both sides should gain about as much.', '양측의 이득이 비슷해야 합니다.'),
      },
    ],
    deadline: {
      name: { en: 'A deadline', ko: '시한 통보' },
      says: said(
        'Move in this round, or it will be held against you.',
        '이번 라운드에 움직이지 않으면 귀측에 불리해질 것입니다.',
      ),
      carriedOut: said('The deadline passes, and it is held against Seoul.', '시한이 지나고 한국이 불이익을 받는다.'),
      withdrawn: said('The deadline is not spoken of again.', '시한은 다시 거론되지 않는다.'),
    },
    questions: [
      { en: 'How near was the outcome to the Nash point?', ko: '결과는 내시 해에 얼마나 가까웠는가?' },
      { en: 'Which trade would have left both better off?', ko: '양측 모두에게 더 나은 교환이 있었는가?' },
    ] satisfies Text[],
  };
}
