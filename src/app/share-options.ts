import { linkProblemSentence } from '../record/link-problem.ts';
import { linkOf } from '../record/link-session.ts';
import { codeOf, fragmentOf } from '../record/link-text.ts';
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
  const asFile: ShareOption = { way: 'file', is: 'action' };
  if (!linked.ok) {
    const because = { en: linkProblemSentence(linked.why, 'en'), ko: linkProblemSentence(linked.why, 'ko') };
    return { title: file.title, step, options: [{ way: 'link', is: 'closed', because }, asFile] };
  }
  const { bytes } = linked;
  const options: ShareOption[] = [{ way: 'link', is: 'text', text: address + fragmentOf(bytes), long: false }];
  if (beat !== null) options.push({ way: 'moment', is: 'text', text: address + fragmentOf(bytes, beat), long: false });
  options.push({ way: 'code', is: 'text', text: codeOf(bytes), long: true }, asFile);
  return { title: file.title, step, options };
}
