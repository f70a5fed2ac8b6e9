import type { Language } from './language.ts';
import type { levelsEn } from './levels-en.ts';

/** The words of the map and the line of years: they come with that screen. */
export type LevelsMessages = typeof levelsEn;

export async function loadLevelsMessages(language: Language): Promise<LevelsMessages> {
  return language === 'ko' ? (await import('./levels-ko.ts')).levelsKo : (await import('./levels-en.ts')).levelsEn;
}
