import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import { reachOf, SPEEDS, type Playback, type PlaybackAct } from '../../presenter/playback.ts';
import type { ReplayModel } from '../../presenter/replay-model.ts';
import { Button } from '../shell/button.tsx';
import { Scrubber } from './scrubber.tsx';

interface Props {
  readonly words: DebriefMessages['replay'];
  readonly theatre: TheatreMessages;
  readonly model: ReplayModel;
  readonly playback: Playback;
  readonly act: (act: PlaybackAct) => void;
  readonly turns: readonly number[];
  readonly noted: readonly number[];
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

export function ReplayControls(props: Props): JSX.Element {
  const { words, theatre, model, playback, act, turns } = props;
  const { at, way, speed } = playback;
  const reach = reachOf(playback);
  const told = turns.filter((moment) => moment <= reach);
  const rounds = model.marks.filter((mark) => mark.beat <= reach);
  const here = rounds.findLast((mark) => mark.beat <= at)?.round;
  return (
    <div class="replay-controls">
      <Scrubber {...props} />
      <div class="replay-row">
        <div class="replay-places">
          <Jumps name={theatre.rounds} className="round-button">
            {rounds.map((mark) => (
              <Jump
                key={mark.beat}
                className="round-button"
                label={theatre.toRound(mark.round)}
                here={mark.round === here}
                onPress={() => act({ does: 'go', to: mark.beat })}
                text={mark.round}
              />
            ))}
          </Jumps>
          {told.length > 0 && (
            <Jumps name={words.turns} className="turn-button">
              {told.map((moment) => {
                const round = model.beats[moment]?.round ?? 1;
                return (
                  <Jump
                    key={moment}
                    className="turn-button"
                    label={words.toTurn(round)}
                    here={moment === at}
                    onPress={() => act({ does: 'go', to: moment })}
                    text={round}
                  />
                );
              })}
            </Jumps>
          )}
        </div>
        <div class="replay-buttons">
          <Button onPress={() => act({ does: 'go', to: 0 })} label={words.first}>
            <Icon kind="first" />
          </Button>
          <Button onPress={() => act({ does: 'step', by: -1 })} label={words.back}>
            <Icon kind="back" />
          </Button>
          <Button look="main" onPress={() => act({ does: 'toggle' })} label={way === 0 ? words.play : words.pause}>
            <Icon kind={way === 0 ? 'play' : 'pause'} />
          </Button>
          <Button onPress={() => act({ does: 'step', by: 1 })} label={words.forward}>
            <Icon kind="forward" />
          </Button>
          <Button onPress={() => act({ does: 'go', to: playback.last })} label={words.last}>
            <Icon kind="last" />
          </Button>
        </div>
        <label class="speed">
          <span>{words.speed}</span>
          <select
            value={speed}
            onChange={(event) => act({ does: 'speed', speed: SPEEDS[event.currentTarget.selectedIndex] ?? 1 })}
          >
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

interface JumpsProps {
  readonly name: string;
  readonly className: string;
  readonly children: JSX.Element[];
}

function Jumps({ name, className, children }: JumpsProps): JSX.Element {
  const id = useId();
  return (
    <div class={`jumps of-${className}s`}>
      <span id={id} class="aside">
        {name}
      </span>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  );
}

interface JumpProps {
  readonly className: string;
  readonly label: string;
  readonly here: boolean;
  readonly onPress: () => void;
  readonly text: number;
}

function Jump({ className, label, here, onPress, text }: JumpProps): JSX.Element {
  return (
    <li>
      <button
        type="button"
        class={className}
        aria-label={label}
        aria-current={here ? 'step' : undefined}
        onClick={onPress}
      >
        {text}
      </button>
    </li>
  );
}
