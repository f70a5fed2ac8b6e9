import type { JSX } from 'preact';
import type { Preferences } from '../../presenter/preferences.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { Button } from './button.tsx';

export interface ToolProps {
  readonly tongue: Tongue;
  readonly soundOn: boolean;
  readonly preferences: Preferences;
  readonly onLanguage: () => void;
  readonly onSound: () => void;
  readonly onSettings: () => void;
}

/** The teeth of the wheel stand on a circle, one after 45 degrees. */
const TEETH = Array.from({ length: 8 }, (_, i) => 45 * i);

/** On every page: the other language, the sound, and the settings. */
export function Tools({ tongue, soundOn, onLanguage, onSound, onSettings }: ToolProps): JSX.Element {
  const { shell } = tongue.words;
  return (
    <>
      <Button look="quiet" onPress={onLanguage} label={shell.languageSwitchLabel} className="tool tool-language">
        <span lang={tongue.language === 'en' ? 'ko' : 'en'}>{shell.languageSwitch}</span>
      </Button>
      <Button look="quiet" onPress={onSound} label={shell.soundShort} pressed={soundOn} className="tool tool-sound">
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 9v6h4l5 4V5L8 9z" fill="currentColor" />
          {soundOn ? (
            <path
              d="M16 8.5a5 5 0 0 1 0 7M18.5 6a8.5 8.5 0 0 1 0 12"
              fill="none"
              stroke="currentColor"
              stroke-width="2"
              stroke-linecap="round"
            />
          ) : (
            <path d="M16 9l6 6M22 9l-6 6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
          )}
        </svg>
      </Button>
      <Button look="quiet" onPress={onSettings} label={shell.settings} className="tool tool-settings">
        <svg class="icon" viewBox="-12 -12 24 24" aria-hidden="true">
          <circle r="5.4" fill="none" stroke="currentColor" stroke-width="3.6" />
          {TEETH.map((turn) => (
            <path key={turn} d="M-1.6 -6.6L-1.2 -10H1.2L1.6 -6.6Z" fill="currentColor" transform={`rotate(${turn})`} />
          ))}
        </svg>
      </Button>
    </>
  );
}
