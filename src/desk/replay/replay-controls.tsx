import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { ReplayModel } from '../../presenter/replay-model.ts';
import { Button } from '../shell/button.tsx';
import { Scrubber, turnBeats } from './scrubber.tsx';
import { type Playback, SPEEDS } from './use-playback.ts';

interface Props {
  readonly words: DebriefMessages['replay'];
  readonly model: ReplayModel;
  readonly playback: Playback;
}

const ICONS = {
  first: 'M5 5v14M19 5L9 12l10 7z',
  back: 'M16 5L6 12l10 7z',
  play: 'M7 4l13 8-13 8z',
  pause: 'M7 4h4v16H7zM14 4h4v16h-4z',
  forward: 'M8 5l10 7-10 7z',
  last: 'M19 5v14M5 5l10 7-10 7z',
} as const;

function Icon({ kind }: { readonly kind: keyof typeof ICONS }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[kind]} fill="currentColor" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
    </svg>
  );
}

export function ReplayControls({ words, model, playback }: Props): JSX.Element {
  const { at, playing, speed, go, step, toggle, setSpeed } = playback;
  const id = useId();
  const last = Math.max(0, model.beats.length - 1);
  const turns = turnBeats(model);
  return (
    <div class="replay-controls">
      <Scrubber words={words} model={model} playback={playback} />
      <div class="replay-row">
        <div class="replay-turns">
          {turns.length > 0 && (
            <>
              <span id={id} class="aside">
                {words.turns}
              </span>
              <ul aria-labelledby={id}>
                {turns.map((moment) => {
                  const round = model.beats[moment]?.round ?? 1;
                  return (
                    <li key={moment}>
                      <button
                        type="button"
                        class="turn-button"
                        aria-label={words.toTurn(round)}
                        aria-current={moment === at ? 'step' : undefined}
                        onClick={() => go(moment)}
                      >
                        {round}
                      </button>
                    </li>
                  );
                })}
              </ul>
            </>
          )}
        </div>
        <div class="replay-buttons">
          <Button onPress={() => go(0)} label={words.first}>
            <Icon kind="first" />
          </Button>
          <Button onPress={() => step(-1)} label={words.back}>
            <Icon kind="back" />
          </Button>
          <Button look="main" onPress={toggle} label={playing ? words.pause : words.play}>
            <Icon kind={playing ? 'pause' : 'play'} />
          </Button>
          <Button onPress={() => step(1)} label={words.forward}>
            <Icon kind="forward" />
          </Button>
          <Button onPress={() => go(last)} label={words.last}>
            <Icon kind="last" />
          </Button>
        </div>
        <label class="speed">
          <span>{words.speed}</span>
          <select value={speed} onChange={(event) => setSpeed(SPEEDS[event.currentTarget.selectedIndex] ?? 1)}>
            {SPEEDS.map((one) => (
              <option key={one} value={one}>
                {words.speedOf(String(one))}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
