import type { Language, Words } from './language.ts';
import type { Messages } from './messages.ts';
import { amount, type Unit } from './money.ts';
import { typeset } from './typeset.ts';

/** The language in use, as every component receives it: the catalogue, and how level texts and money are said. */
export interface Tongue {
  readonly language: Language;
  readonly words: Messages;
  of(text: Words): string;
  /** An amount in its unit: millions of won or of dollars, or people. */
  amount(amount: number, unit: Unit): string;
}

export function tongueOf(language: Language, words: Messages): Tongue {
  return { language, words, of: (text) => typeset(text[language]), amount: (n, unit) => amount(n, unit, language) };
}
