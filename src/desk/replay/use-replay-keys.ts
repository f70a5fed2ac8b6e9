import { useLayoutEffect } from 'preact/hooks';
import type { Playback } from './use-playback.ts';

/**
 * Space plays and pauses, arrows step, with Shift to the turning points, Home and End jump; a control that has the
 * focus keeps its own keys.
 */
export function useReplayKeys(playback: Playback, beats: number, turns: readonly number[]): void {
  // Listening begins with the first picture: a key pressed at once is heard.
  useLayoutEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const on = event.target instanceof HTMLElement ? event.target.tagName : '';
      const leap = event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight');
      if (on === 'SELECT' || (on === 'INPUT' && event.key !== ' ' && !leap)) return;
      if (event.key === ' ' && (on === 'BUTTON' || on === 'SUMMARY')) return;
      const keys: Readonly<Record<string, () => void>> = {
        ' ': playback.toggle,
        ArrowLeft: () => (leap ? playback.leap(turns, -1) : playback.step(-1)),
        ArrowRight: () => (leap ? playback.leap(turns, 1) : playback.step(1)),
        Home: () => playback.go(0),
        End: () => playback.go(beats - 1),
      };
      const does = keys[event.key];
      if (!does) return;
      event.preventDefault();
      does();
    };
    addEventListener('keydown', act);
    return () => removeEventListener('keydown', act);
  }, [playback, beats, turns]);
}
