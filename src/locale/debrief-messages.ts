import type { debriefEn } from './debrief-en.ts';
import type { Language } from './language.ts';

/** The words of the screens after the table: they come when they are needed. */
export type DebriefMessages = typeof debriefEn;

export async function loadDebriefMessages(language: Language): Promise<DebriefMessages> {
  return language === 'ko' ? (await import('./debrief-ko.ts')).debriefKo : (await import('./debrief-en.ts')).debriefEn;
}
