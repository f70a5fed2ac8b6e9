import type { Language } from './language.ts';
import type { settingsEn } from './settings-en.ts';

export type SettingsMessages = typeof settingsEn;

/** The words of the settings in every language at once: the language is switched among them. */
export async function loadSettingsMessages(): Promise<Readonly<Record<Language, SettingsMessages>>> {
  const [{ settingsEn }, { settingsKo }] = await Promise.all([import('./settings-en.ts'), import('./settings-ko.ts')]);
  return { en: settingsEn, ko: settingsKo };
}
