import type { cardEn } from './card-en.ts';
import type { Language } from './language.ts';

export type CardMessages = typeof cardEn;

/** The words of the picture of a session: they come with the ways of sharing. */
export async function loadCardMessages(language: Language): Promise<CardMessages> {
  return language === 'ko' ? (await import('./card-ko.ts')).cardKo : (await import('./card-en.ts')).cardEn;
}
