import type { Language } from './language.ts';
import type { momentEn } from './moment-en.ts';

export type MomentMessages = typeof momentEn;

/** The words of the moment come with it. */
export async function loadMomentMessages(language: Language): Promise<MomentMessages> {
  return language === 'ko' ? (await import('./moment-ko.ts')).momentKo : (await import('./moment-en.ts')).momentEn;
}
