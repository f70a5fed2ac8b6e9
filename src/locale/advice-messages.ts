import type { adviceEn } from './advice-en.ts';
import type { Language } from './language.ts';

export type AdviceMessages = typeof adviceEn;

/** The advisers' words come when they are asked. */
export async function loadAdviceMessages(language: Language): Promise<AdviceMessages> {
  return language === 'ko' ? (await import('./advice-ko.ts')).adviceKo : (await import('./advice-en.ts')).adviceEn;
}
