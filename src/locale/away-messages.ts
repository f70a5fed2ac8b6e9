import type { awayEn } from './away-en.ts';
import type { Language } from './language.ts';

export type AwayMessages = typeof awayEn;

/** The words of the moves away from the table come with their tab. */
export async function loadAwayMessages(language: Language): Promise<AwayMessages> {
  return language === 'ko' ? (await import('./away-ko.ts')).awayKo : (await import('./away-en.ts')).awayEn;
}
