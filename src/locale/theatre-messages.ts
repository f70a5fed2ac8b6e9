import type { Language } from './language.ts';
import type { theatreEn } from './theatre-en.ts';

/** The words around the replay and of comparing: they come when they are needed. */
export type TheatreMessages = typeof theatreEn;

export async function loadTheatreMessages(language: Language): Promise<TheatreMessages> {
  return language === 'ko' ? (await import('./theatre-ko.ts')).theatreKo : (await import('./theatre-en.ts')).theatreEn;
}
