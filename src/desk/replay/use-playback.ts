import { useEffect, useState } from 'preact/hooks';

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** How long a beat stands at single speed. */
const BEAT_MS = 1800;

export interface Playback {
  readonly at: number;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly go: (beat: number) => void;
  readonly step: (by: number) => void;
  readonly toggle: () => void;
  /** To the next of these moments, or with −1 to the one before; stays where there is none. */
  readonly leap: (moments: readonly number[], by: 1 | -1) => void;
  readonly setSpeed: (speed: Speed) => void;
}

/** Which beat is shown, and whether time runs. It stops at the last. */
export function usePlayback(beats: number, from: number): Playback {
  const last = Math.max(0, beats - 1);
  const clamped = (beat: number) => Math.max(0, Math.min(last, beat));
  const [at, setAt] = useState(clamped(from));
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => (at >= last ? setPlaying(false) : setAt(at + 1)), BEAT_MS / speed);
    return () => clearTimeout(timer);
  }, [playing, at, speed, last]);
  return {
    at,
    playing,
    speed,
    go: (beat) => setAt(clamped(beat)),
    step: (by) => setAt((now) => clamped(now + by)),
    toggle: () => {
      if (!playing && at >= last) setAt(0);
      setPlaying(!playing);
    },
    leap: (moments, by) => {
      const next = by > 0 ? moments.find((beat) => beat > at) : moments.findLast((beat) => beat < at);
      if (next !== undefined) setAt(clamped(next));
    },
    setSpeed,
  };
}
