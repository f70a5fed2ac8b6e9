/** What the player may choose about how the game looks, moves and tells; the first of each is the usual. */
export const PREFERENCES = {
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'usual', 'more'],
  /** In percent of the browser's own size. */
  textSize: ['100', '115', '130', '150'],
  motion: ['system', 'full', 'none'],
  pace: ['normal', 'fast'],
  /** Why a meter moved: told with every change, with the meter alone, or after the talks. */
  reasons: ['full', 'brief', 'numbers'],
  /** The hints of the level that teaches. */
  lessons: ['on', 'off'],
} as const;

export type PreferenceName = keyof typeof PREFERENCES;
export type Preferences = { readonly [Name in PreferenceName]: (typeof PREFERENCES)[Name][number] };

/** The values of one of them to choose from. */
export const VALUES: { readonly [Name in PreferenceName]: readonly Preferences[Name][] } = PREFERENCES;
export type Reasons = Preferences['reasons'];
