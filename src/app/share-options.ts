import { linkProblemSentence } from '../record/link-problem.ts';
import { linkOf } from '../record/link-session.ts';
import { resultOf } from '../record/session-file.ts';
import { codeOf, fragmentOf } from '../record/link-text.ts';
import { cardModel } from '../presenter/card-model.ts';
import type { ShareModel, ShareOption } from '../presenter/share-model.ts';
import type { Talks } from './game-state.ts';
import { levelNamed } from './open-link.ts';

/** How a session can be given to others. `beat` is the moment that is open in the replay, `address` the page's own. */
export async function shareOptions(talks: Talks, beat: number | null, address: string): Promise<ShareModel> {
  const { level, host, parent } = talks;
  const { file } = level;
  const known = await levelNamed(file.id, file.persona.id);
  const linked = linkOf(file, host.session(), known?.file ?? null, parent);
  const step = beat === null ? null : beat + 1;
  const others: readonly ShareOption[] = [
    { way: 'file', is: 'action' },
    { way: 'page', is: 'action' },
    pictureOf(talks),
  ];
  if (!linked.ok) {
    const because = { en: linkProblemSentence(linked.why, 'en'), ko: linkProblemSentence(linked.why, 'ko') };
    return { title: file.title, step, options: [{ way: 'link', is: 'closed', because }, ...others] };
  }
  const { bytes } = linked;
  const options: ShareOption[] = [{ way: 'link', is: 'text', text: address + fragmentOf(bytes), long: false }];
  if (beat !== null) options.push({ way: 'moment', is: 'text', text: address + fragmentOf(bytes, beat), long: false });
  options.push({ way: 'code', is: 'text', text: codeOf(bytes), long: true }, ...others);
  return { title: file.title, step, options };
}

const UNDER_WAY = {
  en: 'There is a picture once the talks are over.',
  ko: '그림은 협상이 끝난 뒤에 만들 수 있습니다.',
};

function pictureOf({ level, host }: Talks): ShareOption {
  const session = host.session();
  const result = resultOf(session);
  if (!result) return { way: 'picture', is: 'closed', because: UNDER_WAY };
  const { scores, overall } = result;
  const card = cardModel(level, host.beats(), { seed: session.seed, end: result.end, scores, overall });
  return { way: 'picture', is: 'picture', card };
}
