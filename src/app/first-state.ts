import type { Language } from '../locale/language.ts';
import type { Tongue } from '../locale/tongue.ts';
import { volumesIn, type Settings } from '../platform/settings.ts';
import type { GameState } from './game-state.ts';
import { preferencesIn } from './preferences.ts';

/** The title, before anything was played: only what the settings say is known. */
export function firstState(settings: Settings, language: Language, tongue: Tongue, seed: number): GameState {
  return {
    screen: 'title',
    language,
    tongue,
    soundOn: settings.get('sound') !== 'off',
    volumes: volumesIn(settings),
    preferences: preferencesIn(settings),
    settingsOpen: false,
    hintSeen: settings.get('hint') === 'seen',
    seed,
    chosen: null,
    talks: null,
    keeping: 'kept',
    problem: null,
    refused: null,
    note: null,
    sources: new Map(),
    replayFrom: 0,
    shown: null,
    sheet: null,
    compared: null,
  };
}
