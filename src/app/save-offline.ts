import type { Language, Words } from '../locale/language.ts';
import { downloadBlob } from '../platform/files.ts';
import type { Talks } from './game-state.ts';
import { offlinePage, citedFacts, TEMPLATE } from './offline-page.ts';
import { fileTextOf, loadFacts } from './open-file.ts';

/** What became of it: the name of the file that was saved, or why there is none. */
export type SavedPage = { readonly ok: true; readonly name: string } | { readonly ok: false; readonly why: Words };

const OUT_OF_REACH: Words = {
  en: 'The offline page could not be made: its template is out of reach. Check the connection and try again.',
  ko: '오프라인 페이지를 만들지 못했습니다. 서식 파일을 가져올 수 없습니다. 연결을 확인하고 다시 시도하세요.',
};

/** Downloads talks as one page that plays them without the game and without a network. */
export async function saveOffline(talks: Talks, language: Language): Promise<SavedPage> {
  const template = await templateText();
  if (template === null) return { ok: false, why: OUT_OF_REACH };
  const { file } = talks.level;
  const page = offlinePage(template, {
    language,
    title: file.title[language],
    session: await fileTextOf(talks),
    facts: citedFacts(file, await loadFacts()),
  });
  const name = `${file.id}-${talks.host.session().seed}-replay.html`;
  downloadBlob(name, new Blob([page], { type: 'text/html' }));
  return { ok: true, name };
}

/** It lies beside the game; null where it cannot be had. */
async function templateText(): Promise<string | null> {
  try {
    const answer = await fetch(new URL(TEMPLATE, document.baseURI));
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
