import { keptChoice, type Settings } from '../platform/settings.ts';
import { SOUND_PARTS } from '../presenter/cue.ts';
import { PREFERENCES, type Preferences } from '../presenter/preferences.ts';

/** All that was chosen. A value that is missing or unknown counts as the usual one. */
export function preferencesIn(settings: Settings): Preferences {
  return {
    theme: keptChoice(settings, 'theme', PREFERENCES.theme),
    contrast: keptChoice(settings, 'contrast', PREFERENCES.contrast),
    textSize: keptChoice(settings, 'textSize', PREFERENCES.textSize),
    motion: keptChoice(settings, 'motion', PREFERENCES.motion),
    pace: keptChoice(settings, 'pace', PREFERENCES.pace),
    reasons: keptChoice(settings, 'reasons', PREFERENCES.reasons),
    lessons: keptChoice(settings, 'lessons', PREFERENCES.lessons),
  };
}

/** Forgets what was chosen and how loud it was. The language, results and talks stay. */
export function forgetPreferences(settings: Settings): void {
  const names = Object.keys(PREFERENCES);
  for (const key of [...names, 'sound', ...SOUND_PARTS.map((part) => `volume-${part}`)]) settings.remove(key);
}
