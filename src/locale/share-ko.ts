import type { shareEn } from './share-en.ts';

/** The words of sharing, and of sessions that come from outside, in Korean. */
export const shareKo: typeof shareEn = {
  title: '협상 공유',
  intro:
    '받은 사람은 다시 보기를 보게 됩니다. 끝난 협상이면 양쪽의 속내도 함께 보입니다. 링크와 코드에는 협상 자체가 담겨 있어 서버로 보내는 것이 없습니다.',
  ways: {
    link: { name: '링크', about: '이 게임의 다시 보기가 열립니다.', does: '링크 복사' },
    moment: { name: '이 순간의 링크', about: '', does: '이 링크 복사' },
    code: {
      name: '코드',
      about: '링크가 잘리는 곳에서 쓰세요. 첫 화면에 붙여 넣으면 되고, 앞뒤에 다른 글이 있어도 됩니다.',
      does: '코드 복사',
    },
    file: {
      name: '파일',
      about: '메모까지 담은 .burden.json 파일입니다. 이후 버전에서도 열리고 검증할 수 있습니다.',
      does: '파일 저장',
    },
    page: {
      name: '오프라인 페이지',
      about:
        '게임도 네트워크도 없이 이 협상을 다시 볼 수 있는 .html 파일 하나입니다. 메모도 담깁니다. 두 번 누르면 열립니다.',
      does: '페이지 저장',
    },
    picture: {
      name: '그림',
      about: '게시물이나 발표 자료에 넣을 1200×630 그림입니다. 결말이 드러나지만 한쪽만 알던 것은 담기지 않습니다.',
      does: '그림 저장',
    },
  },
  moment: (step) => `다시 보기가 ${step}번째 단계에서 열립니다.`,
  copied: '복사했습니다.',
  copyByHand: '이 브라우저에서는 게임이 복사할 수 없습니다. 글을 선택해 두었으니 직접 복사하세요.',
  waiting: '잠시만 기다려 주세요…',
  close: '닫기',
  paste: {
    title: '코드 붙여 넣기',
    label: '코드나 링크',
    about: '메시지를 통째로 붙여 넣어도 그 안의 코드를 찾습니다. 진행 중인 협상은 그대로 남습니다.',
    open: '열기',
    empty: '먼저 코드나 링크를 붙여 넣으세요.',
    cancel: '취소',
  },
  replace: {
    title: '진행 중인 협상이 있습니다',
    says: (level, round) =>
      `‘${level}’ ${round}라운드입니다. 그 자리에 다른 협상을 열어도 이 협상은 ‘내 협상’ 목록에 남습니다.`,
    watch: '보기만 하기',
    save: '내 협상 먼저 저장',
    open: '바꿔서 열기',
    cancel: '취소',
  },
  guest: {
    label: '밖에서 온 협상',
    watching: '밖에서 온 협상을 보고 있습니다.',
    ownStay: '내 협상은 그대로 남아 있습니다.',
    adopt: '여기서 열기',
    told: '기록으로 보는 협상',
    toldSays: (ruleset) =>
      `규칙 ${ruleset}판으로 진행한 협상인데 이 버전에서는 쓰지 않는 규칙입니다. 볼 수는 있지만 이어서 하거나 검증할 수는 없습니다.`,
    skipped: (count) => `다른 규칙의 사건 ${count}개는 빠졌습니다.`,
  },
};
