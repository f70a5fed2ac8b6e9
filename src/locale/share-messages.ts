import type { Language } from './language.ts';
import type { shareEn } from './share-en.ts';

export type ShareMessages = typeof shareEn;

/** The words of sharing: they come when they are needed. */
export async function loadShareMessages(language: Language): Promise<ShareMessages> {
  return language === 'ko' ? (await import('./share-ko.ts')).shareKo : (await import('./share-en.ts')).shareEn;
}
