import type { Language } from '../locale/language.ts';
import { loadMessages } from '../locale/messages.ts';
import { tongueOf } from '../locale/tongue.ts';
import { volumesIn, type Settings } from '../platform/settings.ts';
import type { SoundPart } from '../presenter/cue.ts';
import type { PreferenceName, Preferences } from '../presenter/preferences.ts';
import type { GameState } from './game-state.ts';
import { forgetPreferences, preferencesIn } from './preferences.ts';

/** What the player chooses for the whole game; kept in the browser. */
export interface Choices {
  speak(language: Language): Promise<void>;
  switchSound(): void;
  setVolume(part: SoundPart, volume: number): void;
  putHintAway(): void;
  prefer<Name extends PreferenceName>(name: Name, value: Preferences[Name]): void;
  /** Back to the usual. Language, results and talks stay. */
  resetPreferences(): void;
  showSettings(open: boolean): void;
}

export function choices(state: () => GameState, change: (to: Partial<GameState>) => void, settings: Settings): Choices {
  return {
    async speak(language) {
      const words = await loadMessages(language);
      settings.set('language', language);
      change({ language, tongue: tongueOf(language, words) });
    },
    switchSound() {
      settings.set('sound', state().soundOn ? 'off' : 'on');
      change({ soundOn: !state().soundOn });
    },
    setVolume(part, volume) {
      settings.set(`volume-${part}`, String(volume));
      change({ volumes: { ...state().volumes, [part]: volume } });
    },
    putHintAway() {
      settings.set('hint', 'seen');
      change({ hintSeen: true });
    },
    prefer(name, value) {
      settings.set(name, value);
      change({ preferences: { ...state().preferences, [name]: value } });
    },
    resetPreferences() {
      forgetPreferences(settings);
      change({ soundOn: true, volumes: volumesIn(settings), preferences: preferencesIn(settings) });
    },
    showSettings: (open) => change({ settingsOpen: open }),
  };
}
