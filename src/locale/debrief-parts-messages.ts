import type { debriefPartsEn } from './debrief-parts-en.ts';
import type { Language } from './language.ts';

/** What the parts of the debrief say: fetched with the debrief alone. */
export type DebriefPartsMessages = typeof debriefPartsEn;

export async function loadDebriefPartsMessages(language: Language): Promise<DebriefPartsMessages> {
  return language === 'ko'
    ? (await import('./debrief-parts-ko.ts')).debriefPartsKo
    : (await import('./debrief-parts-en.ts')).debriefPartsEn;
}
