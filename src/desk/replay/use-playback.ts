import { useEffect, useReducer } from 'preact/hooks';
import { playedOn, type Playback, type PlaybackAct } from '../../presenter/playback.ts';

/** How long a beat stands at single speed. */
const BEAT_MS = 1800;

/**
 * Which beat is shown, and how time runs. Every act starts from the newest state, so that keys pressed faster than the
 * page is drawn all count.
 */
export function usePlayback(first: Playback): readonly [Playback, (act: PlaybackAct) => void] {
  const [now, act] = useReducer(playedOn, first);
  const { way, at, speed } = now;
  useEffect(() => {
    if (way === 0) return undefined;
    const timer = setTimeout(() => act({ does: 'tick' }), BEAT_MS / speed);
    return () => clearTimeout(timer);
  }, [way, at, speed]);
  return [now, act];
}
