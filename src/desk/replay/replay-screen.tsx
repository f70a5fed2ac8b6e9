import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import { hides, opened, reachOf, type Playback } from '../../presenter/playback.ts';
import { MOST_NOTES, notedBeats, type NoteModel } from '../../presenter/replay-notes.ts';
import { takeoverAt, type ReplayBeat, type ReplayModel } from '../../presenter/replay-model.ts';
import { turnsSeenBy, type Viewpoint } from '../../presenter/viewpoint.ts';
import { turnText } from '../debrief/turn-text.ts';
import { Button } from '../shell/button.tsx';
import { isStill } from '../shell/stillness.ts';
import type { ToolProps } from '../shell/tools.tsx';
import { KeysHelp } from './keys-help.tsx';
import { Moment } from './moment.tsx';
import { NotesPart } from './notes-part.tsx';
import { ReplayControls } from './replay-controls.tsx';
import { TakeOverDialog } from './take-over-dialog.tsx';
import { TheatreRow } from './theatre-row.tsx';
import { usePlayback } from './use-playback.ts';
import { useReplayKeys } from './use-replay-keys.ts';
import '../styles/after-talks.css';
import '../styles/replay.css';
import '../styles/theatre.css';

/** Where a replay stood: it goes on there when the language changes, or when another screen was looked at meanwhile. */
export interface ReplayMemory {
  playback: Playback | null;
  viewpoint: Viewpoint | null;
  /** Somebody has asked for a beat anew: `from` counts, and what was seen stays seen. */
  asked: boolean;
}

export interface ReplayActions {
  /** The room of the beat that is shown now: the page draws it behind. */
  readonly onShow: (beat: ReplayBeat) => void;
  /** Time has run on by one beat: it may be heard. */
  readonly onHear: (beat: ReplayBeat) => void;
  /** Shares the session, and the beat that is shown; null where it cannot be shared. */
  readonly onShare: ((beat: number) => void) | null;
  /** Null where there is nothing to go back to. */
  readonly onClose: (() => void) | null;
  /** These are null where the session is only watched. */
  readonly onNotes: ((notes: readonly NoteModel[]) => void) | null;
  /** Takes the talks over with so many moves made. */
  readonly onTakeOver: ((moves: number) => void) | null;
  readonly onSaveBranch: () => void;
  readonly onCompareFile: ((file: File) => void) | null;
}

interface Props extends Pick<ToolProps, 'tongue'>, ReplayActions {
  /** Language, sound, settings: what the page has of them. */
  readonly tools: ComponentChildren;
  readonly messages: DebriefMessages;
  readonly theatre: TheatreMessages;
  readonly model: ReplayModel;
  readonly notes: readonly NoteModel[];
  /** The beat to start from. */
  readonly from: number;
  /** The talks came from outside: how they end is not given away. */
  readonly outside: boolean;
  readonly hasBranch: boolean;
  readonly memory: ReplayMemory;
}

/** A session step by step, over the room it was played in. */
export function ReplayScreen(props: Props): JSX.Element {
  const { tongue, messages, theatre, model, notes, memory, onShow, onHear, onShare } = props;
  const words = messages.replay;
  const [playback, act] = usePlayback(remembered(props));
  const [viewpoint, setViewpoint] = useState<Viewpoint>(
    memory.viewpoint ?? (props.outside ? 'seoul' : (model.viewpoints.at(-1) ?? 'seoul')),
  );
  const [asks, setAsks] = useState<'keys' | 'take-over' | null>(null);
  const [writing, setWriting] = useState<number | 'new' | null>(null);
  const { at } = playback;
  const beat = model.beats[at];
  const turns = turnsSeenBy(viewpoint, model.turns);
  const places = useMemo(
    () => ({
      turns: [...new Set(turns.map((turn) => turn.beat))],
      rounds: model.marks.map((mark) => mark.beat),
    }),
    [model, viewpoint],
  );
  const writeNote = (which: number | 'new' | null) => {
    if (!props.onNotes || (which === 'new' && notes.length >= MOST_NOTES)) return;
    if (which !== null) act({ does: 'pause' });
    setWriting(which);
  };
  useReplayKeys(playback, places, {
    act,
    showKeys: () => setAsks('keys'),
    writeNote: () => writeNote('new'),
  });
  memory.playback = playback;
  memory.asked = false;
  memory.viewpoint = viewpoint;
  const before = useRef(at);
  useEffect(() => {
    if (beat) onShow(beat);
    if (beat && at === before.current + 1) onHear(beat);
    before.current = at;
  }, [at]);
  // At once: a key pressed right after a step begins a note of the new moment.
  useLayoutEffect(() => setWriting(null), [at]);
  const takeover = props.onTakeOver && takeoverAt(model, at);
  return (
    <main class="replay">
      <header class="replay-head">
        {props.onClose && (
          <Button look="quiet" onPress={props.onClose} label={words.close}>
            ←
          </Button>
        )}
        <h1>
          <span class="eyebrow">{words.title}</span> {tongue.of(model.title)}
        </h1>
        {onShare && (
          <Button look="quiet" onPress={() => onShare(at)}>
            {words.share}
          </Button>
        )}
        <Button look="quiet" className="tool keys-button" onPress={() => setAsks('keys')} label={theatre.keysButton}>
          ?
        </Button>
        <span class="after-tools">{props.tools}</span>
      </header>
      <div class="replay-desk">
        <ReplayControls
          words={words}
          theatre={theatre}
          model={model}
          playback={playback}
          act={act}
          turns={places.turns}
          noted={notedBeats(notes)}
        />
        <TheatreRow
          words={theatre}
          viewpoints={model.viewpoints}
          viewpoint={viewpoint}
          onViewpoint={setViewpoint}
          veiled={playback.veiled}
          onVeil={(on) => act({ does: 'veil', on })}
          takeover={takeover}
          onTakeOver={() => {
            act({ does: 'pause' });
            setAsks('take-over');
          }}
          onCompareFile={props.onCompareFile}
        />
        {beat && (
          <Moment
            tongue={tongue}
            words={words}
            theatre={theatre}
            model={model}
            beat={beat}
            viewpoint={viewpoint}
            turns={turns.filter((turn) => turn.beat === at).map((turn) => turnText(tongue, messages.debrief, turn))}
            quiet={playback.way !== 0}
            veiled={hides(playback)}
          />
        )}
        <NotesPart
          words={theatre}
          model={model}
          notes={notes}
          at={at}
          reach={reachOf(playback)}
          writing={writing}
          onWrite={writeNote}
          onNotes={props.onNotes}
          onGo={(to) => act({ does: 'go', to })}
        />
      </div>
      {asks === 'keys' && <KeysHelp words={theatre} writes={props.onNotes !== null} onClose={() => setAsks(null)} />}
      {asks === 'take-over' && takeover && (
        <TakeOverDialog
          words={theatre}
          round={takeover.round}
          hasBranch={props.hasBranch}
          onSaveBranch={props.onSaveBranch}
          onYes={() => {
            setAsks(null);
            props.onTakeOver?.(takeover.moves);
          }}
          onClose={() => setAsks(null)}
        />
      )}
    </main>
  );
}

function remembered({ model, from, outside, memory: { playback, asked } }: Props): Playback {
  if (playback && !asked) return { ...playback, way: 0 };
  const anew = opened(model.beats.length, from, { veiled: playback?.veiled ?? outside, still: isStill() });
  return playback ? { ...anew, seen: Math.max(anew.seen, playback.seen), speed: playback.speed } : anew;
}
