import { en } from './en.ts';
import type { Language } from './language.ts';

/** The shape of a catalogue: the same keys in every language, and the same blanks to fill in. */
export type Messages = typeof en;

/** English comes with the page, Korean when it is asked for. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'ko' ? (await import('./ko.ts')).ko : en;
}
