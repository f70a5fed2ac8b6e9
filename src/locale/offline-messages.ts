import type { Language } from './language.ts';
import type { offlineEn } from './offline-en.ts';

export type OfflineMessages = typeof offlineEn;

/** The words of the offline page: no part of the game but that page has them. */
export async function loadOfflineMessages(language: Language): Promise<OfflineMessages> {
  return language === 'ko' ? (await import('./offline-ko.ts')).offlineKo : (await import('./offline-en.ts')).offlineEn;
}
