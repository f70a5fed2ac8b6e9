import type { Language } from './language.ts';
import type { reviewEn } from './review-en.ts';

export type ReviewMessages = typeof reviewEn;

/** The words of the review come when it is opened. */
export async function loadReviewMessages(language: Language): Promise<ReviewMessages> {
  return language === 'ko' ? (await import('./review-ko.ts')).reviewKo : (await import('./review-en.ts')).reviewEn;
}
