import type { Language } from './language.ts';
import type { tutorialEn } from './tutorial-en.ts';

export type TutorialMessages = typeof tutorialEn;

/** The words of the tutorial come with the level that teaches. */
export async function loadTutorialMessages(language: Language): Promise<TutorialMessages> {
  return language === 'ko'
    ? (await import('./tutorial-ko.ts')).tutorialKo
    : (await import('./tutorial-en.ts')).tutorialEn;
}
