export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that a level brings along in every language of the game. */
export type Words = Readonly<Record<Language, string>>;

/** The first of the wanted languages that the game speaks; English if none is. */
export function languageFrom(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return 'en';
}
