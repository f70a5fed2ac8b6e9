import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SoundPart, Volumes } from '../../presenter/cue.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { Button } from './button.tsx';
import { SettingsDialog } from './settings-dialog.tsx';

export interface ToolProps {
  readonly tongue: Tongue;
  readonly soundOn: boolean;
  readonly volumes: Volumes;
  /** The system asks for less motion. */
  readonly still: boolean;
  readonly onLanguage: () => void;
  readonly onSound: () => void;
  readonly onVolume: (part: SoundPart, volume: number) => void;
  /** The hints of the level that teaches. */
  readonly lessonsOn: boolean;
  readonly onLessons: (on: boolean) => void;
}

/** On every page: the other language, and the sound. */
export function Tools(props: ToolProps): JSX.Element {
  const { tongue, soundOn, onLanguage } = props;
  const { shell } = tongue.words;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onPress={onLanguage} label={shell.languageSwitchLabel} className="tool">
        <span lang={tongue.language === 'en' ? 'ko' : 'en'}>{shell.languageSwitch}</span>
      </Button>
      <Button look="quiet" onPress={() => setOpen(true)} label={shell.settings} className="tool">
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
      {open && <SettingsDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
