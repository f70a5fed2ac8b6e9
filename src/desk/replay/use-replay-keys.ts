import { useLayoutEffect } from 'preact/hooks';
import { reachOf, type Playback, type PlaybackAct } from '../../presenter/playback.ts';

interface Places {
  readonly turns: readonly number[];
  /** The first beat of each round, from the first. */
  readonly rounds: readonly number[];
}

interface Doing {
  readonly act: (act: PlaybackAct) => void;
  readonly showKeys: () => void;
  readonly writeNote: () => void;
}

/** Keys of a Korean keyboard that lie where J, K, L and N do. */
const HANGUL: Readonly<Record<string, string>> = { ㅓ: 'j', ㅏ: 'k', ㅣ: 'l', ㅜ: 'n' };

/**
 * Space, arrows, J K L, Home, End, digits, N and ? wherever they are pressed, but where one writes, in a list, in a
 * dialog, and where a control that has the focus needs them itself.
 */
export function useReplayKeys(playback: Playback, places: Places, { act, showKeys, writeNote }: Doing): void {
  // Listening begins with the first picture: a key pressed at once is heard.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      const key = HANGUL[event.key] ?? (event.key.length === 1 ? event.key.toLowerCase() : event.key);
      const leaps = event.shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight');
      if (needsItself(event.target, key, leaps)) return;
      const keys: Readonly<Record<string, () => void>> = {
        ' ': () => act({ does: 'toggle' }),
        k: () => act({ does: 'pause' }),
        j: () => act({ does: 'run', way: -1 }),
        l: () => act({ does: 'run', way: 1 }),
        ArrowLeft: () => act(leaps ? { does: 'leap', to: places.turns, by: -1 } : { does: 'step', by: -1 }),
        ArrowRight: () => act(leaps ? { does: 'leap', to: places.turns, by: 1 } : { does: 'step', by: 1 }),
        Home: () => act({ does: 'go', to: 0 }),
        End: () => act({ does: 'go', to: playback.last }),
        n: writeNote,
        '?': showKeys,
      };
      const does = keys[key] ?? toRound(key);
      if (!does) return;
      event.preventDefault();
      does();
    };
    /** A digit goes to that round, if there was one and it may be told. */
    const toRound = (key: string): (() => void) | undefined => {
      const beat = /^[1-9]$/.test(key) ? places.rounds[Number(key) - 1] : undefined;
      return beat === undefined || beat > reachOf(playback) ? undefined : () => act({ does: 'go', to: beat });
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [playback, places, act, showKeys, writeNote]);
}

function needsItself(target: EventTarget | null, key: string, leaps: boolean): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog, [popover], textarea, select')) return true;
  const steers = key === ' ' || key.startsWith('Arrow') || key === 'Home' || key === 'End';
  if (target instanceof HTMLInputElement) {
    if (target.type === 'range') return steers && key !== ' ' && !leaps;
    if (target.type === 'checkbox') return key === ' ';
    return true;
  }
  return key === ' ' && (target.tagName === 'BUTTON' || target.tagName === 'SUMMARY');
}
