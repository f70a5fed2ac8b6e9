import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../locale/language.ts';
import type { SettingsMessages } from '../../locale/settings-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { SOUND_PARTS, type SoundPart, type Volumes } from '../../presenter/cue.ts';
import { VALUES, type PreferenceName, type Preferences } from '../../presenter/preferences.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Options } from './options.tsx';
import '../styles/settings.css';

export interface SettingsProps {
  readonly tongue: Tongue;
  readonly soundOn: boolean;
  readonly volumes: Volumes;
  readonly preferences: Preferences;
  readonly onLanguage: () => void;
  readonly onSound: () => void;
  readonly onVolume: (part: SoundPart, volume: number) => void;
  readonly onPrefer: <Name extends PreferenceName>(name: Name, value: Preferences[Name]) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

type Props = SettingsProps & { readonly messages: Readonly<Record<Language, SettingsMessages>> };

/** Every language is told in itself. */
const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어' };

/** Language, sound, look, movement, and how much is told. */
export function SettingsDialog(props: Props): JSX.Element {
  const { tongue, soundOn, onLanguage, onSound, onReset, onClose } = props;
  const { shell } = tongue.words;
  const words = props.messages[tongue.language];
  const [asking, setAsking] = useState(false);
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      className="settings-dialog"
      actions={
        <>
          <Button onPress={() => setAsking(true)}>{words.reset}</Button>
          <Button look="main" onPress={onClose}>
            {shell.close}
          </Button>
        </>
      }
    >
      <p class="hint">{words.kept}</p>
      <div class="settings">
        <div class="settings-column">
          <section>
            <h3>{words.look}</h3>
            <Options
              name={words.language}
              values={LANGUAGES}
              texts={OWN_NAMES}
              chosen={tongue.language}
              onChoose={onLanguage}
              langOf={(language) => language}
            />
            <Preference {...props} name="textSize" />
            <Preference {...props} name="theme" />
            <Preference {...props} name="contrast" />
          </section>
          <section>
            <h3>{words.movement}</h3>
            <Preference {...props} name="motion" />
            <Preference {...props} name="pace" />
          </section>
        </div>
        <div class="settings-column">
          <section>
            <h3>{words.sound}</h3>
            <label class="switch">
              <input type="checkbox" checked={soundOn} onChange={onSound} />
              {words.soundOn}
            </label>
            <div class="volumes">
              {SOUND_PARTS.map((part) => (
                <Volume key={part} {...props} part={part} />
              ))}
            </div>
            <p class="hint">{shell.captions}</p>
          </section>
          <section>
            <h3>{words.telling}</h3>
            <Preference {...props} name="reasons" says={words.reasonsSay[props.preferences.reasons]} />
            <Preference {...props} name="lessons" />
          </section>
        </div>
      </div>
      {asking && (
        <Dialog
          title={words.resetAsk}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onPress={() => setAsking(false)}>{shell.cancel}</Button>
              <Button
                look="grave"
                onPress={() => {
                  onReset();
                  setAsking(false);
                }}
              >
                {words.resetYes}
              </Button>
            </>
          }
        >
          <p>{words.resetSays}</p>
        </Dialog>
      )}
    </Dialog>
  );
}

function Preference<Name extends PreferenceName>({
  name,
  says,
  ...props
}: Props & { readonly name: Name; readonly says?: string }): JSX.Element {
  const words = props.messages[props.tongue.language];
  return (
    <Options<Preferences[Name]>
      name={words.names[name]}
      values={VALUES[name]}
      texts={words.values[name] as Readonly<Record<Preferences[Name], string>>}
      chosen={props.preferences[name]}
      onChoose={(value) => props.onPrefer(name, value)}
      {...(says === undefined ? {} : { says })}
    />
  );
}

function Volume({ tongue, part, volumes, soundOn, onVolume }: Props & { readonly part: SoundPart }): JSX.Element {
  const id = useId();
  return (
    <div class="volume">
      <label for={id}>{tongue.words.shell[part]}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={volumes[part]}
        disabled={!soundOn}
        onInput={(event) => onVolume(part, Number(event.currentTarget.value))}
      />
      <output for={id}>{volumes[part]}</output>
    </div>
  );
}
