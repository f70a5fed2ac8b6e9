import type { debriefPartsEn } from './debrief-parts-en.ts';
import { withParticle } from './particle.ts';

/** 결과 분석의 각 부분에서 하는 말. */
export const debriefPartsKo: typeof debriefPartsEn = {
  contents: '차례',
  parts: {
    scores: '점수',
    zone: '신뢰가 연 가능성',
    benchmark: '찾아낸 가치의 몫',
    plane: '한눈에 보는 모든 제안',
    offers: '양보의 흐름',
    meters: '신뢰의 흐름',
    turns: '전환점',
    belief: '미국이 믿은 것',
    word: '위협과 약속',
    history: '실제 역사',
    lesson: '배울 점',
    questions: '토론 거리',
  },
  print: '인쇄',
  says: {
    scores: (best, bestPoints, worst, worstPoints) =>
      `가장 좋은 점수는 ${best} ${bestPoints}점, 가장 낮은 점수는 ${worst} ${worstPoints}점입니다.`,
    zoneCouldHave: (trust, zone, other, otherZone) =>
      `마칠 때의 신뢰 ${trust}에서는 양쪽 모두에게 나은 안이 ${zone}개였습니다. 이룰 수 있었던 신뢰 ${other}에서는 ${otherZone}개였을 것입니다.`,
    zoneStarted: (trust, zone, other, otherZone) =>
      `시작할 때의 신뢰 ${other}에서는 양쪽 모두에게 나은 안이 ${otherZone}개였고, 마칠 때의 신뢰 ${trust}에서는 ${zone}개였습니다.`,
    onFrontier: '서명한 합의문은 한쪽에 더 나쁘게 하지 않고는 다른 쪽에 더 좋게 고칠 수 없었습니다.',
    left: (seoul, washington) =>
      `찾지 못한 가치가 남았습니다. 상대에게 부담을 주지 않고도 한국이 최대 ${seoul}, 또는 미국이 최대 ${withParticle(washington, '을/를')} 더 얻을 수 있었습니다.`,
    priced: (price, line, drawn) =>
      `무급휴직과 임금 선지급으로 서명의 가치가 ${price}점 줄었습니다. 도표에서는 합의안의 가치를 줄이지 않고 협정이 없을 때의 가치를 ${line}점에서 ${drawn}점으로 높여 나타냈습니다.`,
    unsigned: '서명한 합의문이 없습니다. 어느 쪽의 제안도 상대가 받아들이지 않았습니다.',
    came: {
      seoul: (by) => `한국의 제안이 자국에 주는 가치는 처음부터 마지막까지 ${by}만큼 달라졌습니다.`,
      washington: (by) => `미국의 요구가 자국에 주는 가치는 처음부터 마지막까지 ${by}만큼 달라졌습니다.`,
    },
    cameNot: { seoul: '한국은 두 번째 제안을 내지 않았습니다.', washington: '미국은 두 번째 요구를 내지 않았습니다.' },
    trustUp: (cause, by) => `신뢰를 가장 많이 올린 원인: ${cause} (합계 ${by}).`,
    trustDown: (cause, by) => `신뢰를 가장 많이 떨어뜨린 원인: ${cause} (합계 ${by}).`,
    trustStill: '신뢰는 움직이지 않았습니다.',
    turns: (n) => `이 협상의 향방을 바꾼 순간은 ${n}개였습니다.`,
    belief: (issue, believed, truth) =>
      `마칠 때 미국은 한국의 관심 가운데 ‘${issue}’의 비중을 ${believed}%로 보았습니다. 실제로는 ${truth}%입니다.`,
    beliefOff: (first, last) => `미국이 잘못 짚은 비중은 첫 요구 때 ${first}%, 마칠 때 ${last}%였습니다.`,
    threats: (n, bluffs) => (n === 0 ? '미국은 위협하지 않았습니다.' : `위협 ${n}번, 그 가운데 허세 ${bluffs}번.`),
    words: (kept, broken, untruths) => `지킨 약속과 공언 ${kept}개, 어긴 것 ${broken}개. 사실이 아닌 말 ${untruths}개.`,
    history: (yours, theirs) =>
      `이번에는 ${withParticle(yours, '으로/로')} 서명했습니다. 실제 역사의 선택은 ${theirs}입니다.`,
    historyOnly: (theirs) => `이번에는 서명한 것이 없습니다. 실제 역사의 선택은 ${theirs}입니다.`,
    questions: '이 협상에서 있었던 일에 관한 다섯 가지 질문입니다. 질문마다 라운드를 밝혔습니다.',
  },
  score: {
    unit: '점',
    points: (n) => `${n}점`,
    ofValue: (value, points, zero, best) =>
      `가치 ${withParticle(value, '은/는')} ${points}점입니다. 가치 ${withParticle(zero, '을/를')} 0점, ${withParticle(best, '을/를')} 100점으로 셉니다.`,
    ofJoint: (gain, best, points) =>
      `가능한 공동 이득 ${best} 가운데 ${withParticle(gain, '을/를')} 얻어 ${points}점입니다.`,
    asItStands: (end, points) => `마칠 때의 수준 ${withParticle(end, '이/가')} 그대로 ${points}점이 됩니다.`,
  },
  benchmark: {
    title: '가능한 공동 이득 가운데 이룬 몫',
    you: '이번 협상',
    people: '연구에 참여한 사람들의 평균',
    says: (share) =>
      `한국과 미국은 가능한 공동 이득의 ${share}%를 이루었습니다. 연구에 따르면 사람들은 협상에서 가능한 공동 가치의 75%쯤에 이릅니다. 582개 표본의 평균입니다(Yao, Li & Storme).`,
    limits:
      '두 수치를 재는 방법이 꼭 같지는 않습니다. 연구는 저마다 과제의 점수를 세고, 이 게임은 레벨의 기준 신뢰에서 협정이 없을 때보다 양쪽이 더 얻은 가치를 셉니다.',
    percent: '퍼센트',
    term: '공동 이득이란?',
    whose: '구분',
  },
  plane: {
    title: (trust) => `모든 제안 (마칠 때의 신뢰 ${trust} 기준)`,
    intro: (trust) =>
      `양쪽의 모든 제안을 한 평면에 놓기 위해 마칠 때의 신뢰(${trust})에서 쟀습니다. 숫자는 라운드입니다.`,
    path: { seoul: '한국의 제안', washington: '미국의 요구' },
    point: (who, round, seoul, washington) => `${who}, ${round}라운드: 한국에 ${seoul}, 미국에 ${washington}`,
    mark: (what, seoul, washington) => `${what}: 한국에 ${seoul}, 미국에 ${washington}`,
    what: '구분',
  },
  ks: '칼라이·스모로딘스키 해',
  offer: (who, round, headline, worth) => `${who}, ${round}라운드: ${headline}, 가치 ${worth}`,
  change: (round, by, to, because) => `${round}라운드: ${by}, 그 뒤 ${to}. ${because}`,
  meterKeys: { up: '오름', down: '내림' },
  allCauses: '모든 변화와 그 원인',
  belief: {
    intro:
      '한국이 제안하거나 말할 때마다 미국은 한국이 무엇을 중시하는지에 대한 믿음을 베이즈 규칙에 따라 고치고, 그 믿음으로 요구안을 고릅니다. 요구할 때마다의 믿음을 실제와 나란히 보입니다.',
    chart: '미국이 본 쟁점별 비중',
    truth: '실제',
    believed: '마칠 때의 믿음',
    first: '처음의 믿음',
    issue: '쟁점',
    trueWeight: '실제',
    round: (round) => `${round}라운드`,
    end: '종료',
    point: (issue, what, percent) => `${issue}, ${what}: ${percent}%`,
    misplaced: '잘못 짚은 비중',
    weight: '한국의 관심에서 차지하는 비중(%)',
  },
  word: {
    threatsTitle: '위협',
    threat: '위협',
    was: '속내',
    meant: '진심',
    bluff: '허세',
    you: '한국의 대응',
    answers: {
      moved: '제안을 움직임',
      called: '퇴장하며 맞섬',
      signed: '서명함',
      stood: '그대로 둠',
    },
    became: '결말',
    fates: {
      withdrawn: '거두어짐',
      'carried-out': '실행됨',
      void: '빈말로 드러남',
      lapsed: '협상이 먼저 끝남',
    },
    effect: '영향',
    none: '없음',
    trust: (by) => `신뢰 ${by}`,
    deterrence: (by) => `억제력 ${by}`,
    standing: (by) => `국민 여론 ${by}`,
    line: (by) => `협정이 없을 때의 가치 ${by}`,
    givenTitle: '약속과 공언',
    word: '한 말',
    fate: '결과',
    promise: (what) => `약속: ${what}`,
    vow: (what) => `공언: ${what} 이하`,
    wordFates: { kept: '지킴', broken: '어김', open: '확인되지 않음' },
    inRound: (fate, round) => `${fate}, ${round}라운드`,
    toldTitle: '무엇을 중시한다고 말했는가',
    said: '한 말',
    honest: '사실 여부',
    true: '사실',
    untrue: '사실이 아님',
    moved: '미국이 본 비중',
    fromTo: (from, to) => `말하기 전 ${from}%, 말한 뒤 ${to}%`,
    judged: '미국의 판단',
    judgements: {
      'borne-out': '제안으로 확인됨',
      'not-borne-out': '제안과 맞지 않음',
      'found-out': '거짓으로 드러남',
      open: '판단에 이르지 않음',
    },
    nothingSaid: '약속도 공언도 하지 않았고, 무엇을 중시하는지도 밝히지 않았습니다.',
    deceptionTitle: '속임수에 대하여',
    clean: '사실이 아닌 말을 하지 않았고, 한 말을 어기지도 않았습니다.',
    cost: (trust, standing) => `드러난 거짓말과 어긴 말로 신뢰는 ${trust}, 국민 여론은 ${standing}만큼 움직였습니다.`,
    ceiling: (trust) => `거짓말이 드러난 뒤로는 무엇을 해도 신뢰가 ${trust}보다 높아질 수 없었습니다.`,
    undiscovered: (n) =>
      `사실이 아닌 말 ${n}개는 드러나지 않았습니다. 협상이 먼저 끝났거나 제안이 우연히 그 말과 맞아서 대가를 치르지 않았을 뿐입니다.`,
    research:
      '슈바이처·허시·브래들로의 실험(Schweitzer, Hershey & Bradlow, 2006, “Promises and lies”)에서 나쁜 행동으로 상한 신뢰는 좋은 행동이 이어지자 되살아났습니다. 나쁜 행동에 거짓말까지 겹쳐 상한 신뢰는 약속하고 사과하고 좋은 행동을 이어 가도 온전히 돌아오지 않았습니다. 이 게임에서 드러난 거짓말이 신뢰의 천장이 되는 까닭입니다.',
  },
  questions: {
    own: '이번 협상에 대하여',
    ofLevel: '이 레벨에 대하여',
    inRound: (round) => `${round}라운드`,
    untruth: (issue, found, trust) =>
      found
        ? `‘${issue}’에 대해 사실이 아닌 말을 했고 그것이 드러났습니다. 속임수로 신뢰는 모두 ${trust}만큼 움직였습니다. 무엇을 얻으려 했으며, 그만한 가치가 있었습니까?`
        : `‘${issue}’에 대해 사실이 아닌 말을 했고 드러나지 않았습니다. 내년에 다시 만날 상대에게도 같은 말을 하겠습니까?`,
    promise: (what, by) =>
      `‘${what}’에 관한 약속을 어겼습니다. 이 약속으로 신뢰는 모두 ${by}만큼 움직였습니다. 지키지 못하리라는 것을 언제 알았습니까?`,
    vow: (what, by) =>
      `${withParticle(what, '을/를')} 넘지 않겠다고 공언하고 그보다 많이 서명했습니다. 이 공언으로 국민 여론은 모두 ${by}만큼 움직였습니다. 누구를 향한 말이었으며, 대가는 누가 치렀습니까?`,
    vote: (votes, majority) =>
      `국회 표결에서 찬성은 ${votes}표로, 필요한 ${majority}표에 미치지 못했습니다. 누구의 표를 더 일찍, 무엇으로 얻을 수 있었을까요?`,
    leader: (headline) =>
      `대표단은 ${headline}에 가서명했지만 미국 지도자가 거부했습니다. 합의문이 회담장을 떠나기 전에 무엇을 할 수 있었을까요?`,
    threat: (threat, real, answer) =>
      `미국의 위협은 ‘${threat}’, 한국의 대응은 ‘${answer}’입니다. 그 위협은 ${real ? '진심이었습니다' : '허세였습니다'}. 그때 무엇을 보고 알 수 있었을까요?`,
    nearly: (headline, short, worth) =>
      `한국에 주는 가치가 ${worth}인 제안(${headline})은 수락까지 ${short}만큼 모자랐습니다. 어느 쟁점으로 그 차이를 가장 적은 부담으로 메울 수 있었을까요?`,
    passed: (headline, worth, outcome) =>
      `미국이 요구한 안(${headline})은 한국에 주는 가치가 ${worth}에 해당했습니다. 협상을 이어 간 끝에 얻은 것은 ${outcome}입니다. 기다리면서 무엇을 기대했습니까?`,
    trade: (cost, gain) =>
      `한국은 ${withParticle(cost, '을/를')} 내주고 미국에 ${withParticle(gain, '을/를')} 주었습니다. 이번 협상에서 가장 좋은 교환입니다. 왜 그렇게 부담이 적었으며, 더 일찍 내놓을 수 있었을까요?`,
    tradeFree: (cost, gain) =>
      `한국이 ${cost}, 미국이 ${withParticle(gain, '을/를')} 더 얻는, 양쪽 모두에게 나은 제안이었습니다. 그때까지 이 안이 나오지 않은 까닭은 무엇입니까?`,
    trustFell: (by, to, because) =>
      `신뢰가 ${by} 떨어져 ${withParticle(to, '이/가')} 되었습니다. 원인: ${because}. 그것을 피하려면 무엇이 들었을까요? 그럴 만한 가치가 있었습니까?`,
    trustRose: (by, to, because) =>
      `신뢰가 ${by} 올라 ${withParticle(to, '이/가')} 되었습니다. 원인: ${because}. 무엇이 들었으며, 나중에 무엇을 얻었습니까?`,
    line: (words, offer, needed) =>
      `미국 수석대표는 “${words}”라고 말했습니다. 그때 제안이 미국에 주는 가치는 ${offer}, 미국이 받아들일 선은 ${needed}에 있었습니다. 그 말에서 이를 얼마나 읽어 낼 수 있었습니까?`,
    words: (words, worth) =>
      `미국 수석대표는 “${words}”라고 말했습니다. 함께 내놓은 요구가 한국에 주는 가치는 ${worth}에 해당했습니다. 그 말에서 미국이 바라는 것을 얼마나 읽어 낼 수 있었습니까?`,
    belief: (issue, believed, truth) =>
      `마칠 때 미국은 한국의 관심 가운데 ‘${issue}’의 비중을 ${believed}%로 보았지만 실제로는 ${truth}%입니다. 어느 제안이 그렇게 가르쳤으며, 어떻게 했다면 바로 알렸을까요?`,
    'first-demand': (headline, worth) =>
      `미국의 첫 요구(${headline})는 한국에 주는 가치가 ${worth}에 해당했습니다. 그 숫자는 당신을 움직였습니까, 화나게 했습니까, 아니면 무언가를 알려 주었습니까?`,
    meter: (meter, start, end) =>
      `${withParticle(meter, '은/는')} ${start}에서 시작해 ${end}에서 끝났습니다. 어느 결정이 가장 크게 작용했으며, 다시 한다면 같은 결정을 하겠습니까?`,
  },
  chart: {
    save: '저장',
    saveAs: (format, title) => `${format}: ‘${title}’ 저장`,
    hint: '표식을 가리키거나 화살표 키로 옮겨 다니십시오.',
    failed: '그림을 만들지 못했습니다. 표는 CSV로 저장할 수 있습니다.',
  },
};
