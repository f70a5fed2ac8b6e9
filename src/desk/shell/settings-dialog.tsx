import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Tongue } from '../../locale/tongue.ts';
import { SOUND_PARTS, type SoundPart, type Volumes } from '../../presenter/cue.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly soundOn: boolean;
  readonly volumes: Volumes;
  readonly still: boolean;
  readonly onSound: () => void;
  readonly onVolume: (part: SoundPart, volume: number) => void;
  readonly lessonsOn: boolean;
  readonly onLessons: (on: boolean) => void;
  readonly onClose: () => void;
}

/** How loud, and what moves. */
export function SettingsDialog(props: Props): JSX.Element {
  const { tongue, soundOn, still, onSound, onClose } = props;
  const { shell } = tongue.words;
  return (
    <Dialog title={shell.settings} onClose={onClose} actions={<Button onPress={onClose}>{shell.close}</Button>}>
      <div class="settings">
        <Button onPress={onSound} pressed={soundOn}>
          {soundOn ? shell.soundOn : shell.soundOff}
        </Button>
        {SOUND_PARTS.map((part) => (
          <Volume key={part} {...props} part={part} />
        ))}
        <p class="hint">{shell.captions}</p>
        <Button onPress={() => props.onLessons(!props.lessonsOn)} pressed={props.lessonsOn}>
          {shell.lessons}
        </Button>
        <p class="hint">{still ? shell.motion.still : shell.motion.moving}</p>
      </div>
    </Dialog>
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
