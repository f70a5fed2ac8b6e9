import type { Language, Words } from './language.ts';
import type { Messages } from './messages.ts';
import { won } from './money.ts';

/** The language in use, as every component receives it: the catalogue, and how level texts and money are said. */
export interface Tongue {
  readonly language: Language;
  readonly words: Messages;
  of(text: Words): string;
  /** Millions of won. */
  won(millions: number): string;
}

export function tongueOf(language: Language, words: Messages): Tongue {
  return { language, words, of: (text) => text[language], won: (millions) => won(millions, language) };
}
