import type { Language } from './language.ts';
import type { Tongue } from './tongue.ts';
import type { washingtonEn } from './washington-en.ts';

/** The words of the table from Washington's chair: they come with that screen. */
export type WashingtonMessages = typeof washingtonEn;

export async function loadWashingtonMessages(language: Language): Promise<WashingtonMessages> {
  return language === 'ko'
    ? (await import('./washington-ko.ts')).washingtonKo
    : (await import('./washington-en.ts')).washingtonEn;
}

/** The language in use, spoken from Washington's chair: “you” is Washington there. */
export function fromWashington(tongue: Tongue, own: WashingtonMessages): Tongue {
  const { words } = tongue;
  const { names, reasons } = words;
  return {
    ...tongue,
    words: {
      ...words,
      desk: { ...words.desk, ...own.desk },
      log: { ...words.log, ...own.sayings },
      reasons: { ...reasons, causes: { ...reasons.causes, ...own.causes } },
      names: { ...names, cues: { ...names.cues, ...own.cues } },
    },
  };
}
