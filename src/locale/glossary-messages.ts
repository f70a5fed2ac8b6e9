import type { GlossaryCard, GlossaryTerm, glossaryWordsEn } from './glossary-en.ts';
import type { Language } from './language.ts';

export interface GlossaryMessages {
  readonly cards: Readonly<Record<GlossaryTerm, GlossaryCard>>;
  readonly words: typeof glossaryWordsEn;
}

/** The glossary comes when the first term is asked for. */
export async function loadGlossary(language: Language): Promise<GlossaryMessages> {
  if (language === 'ko') {
    const { glossaryKo, glossaryWordsKo } = await import('./glossary-ko.ts');
    return { cards: glossaryKo, words: glossaryWordsKo };
  }
  const { glossaryEn, glossaryWordsEn } = await import('./glossary-en.ts');
  return { cards: glossaryEn, words: glossaryWordsEn };
}
