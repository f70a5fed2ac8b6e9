import type { Language } from './language.ts';
import type { sessionsEn } from './sessions-en.ts';

/** The words of the list of sessions: they come with that screen. */
export type SessionsMessages = typeof sessionsEn;

export async function loadSessionsMessages(language: Language): Promise<SessionsMessages> {
  return language === 'ko'
    ? (await import('./sessions-ko.ts')).sessionsKo
    : (await import('./sessions-en.ts')).sessionsEn;
}

/** A day and an hour as the reader's own calendar has them. */
export function dayOf(time: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(time);
}
