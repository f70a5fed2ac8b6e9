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

interface Playing {
  readonly at: number;
  readonly on: boolean;
}

/**
 * Which beat is shown, and whether time runs. It stops at the last. Every change starts from the newest state, so that
 * keys pressed faster than the page is drawn all count.
 */
export function usePlayback(beats: number, from: number): Playback {
  const last = Math.max(0, beats - 1);
  const clamped = (beat: number) => Math.max(0, Math.min(last, beat));
  const [{ at, on }, set] = useState<Playing>({ at: clamped(from), on: false });
  const [speed, setSpeed] = useState<Speed>(1);
  const goFrom = (to: (at: number) => number) => set((now) => ({ ...now, at: clamped(to(now.at)) }));
  useEffect(() => {
    if (!on) return undefined;
    const next = () => set((now) => (now.at >= last ? { ...now, on: false } : { ...now, at: now.at + 1 }));
    const timer = setTimeout(next, BEAT_MS / speed);
    return () => clearTimeout(timer);
  }, [on, at, speed, last]);
  return {
    at,
    playing: on,
    speed,
    go: (beat) => goFrom(() => beat),
    step: (by) => goFrom((now) => now + by),
    toggle: () => set((now) => ({ at: !now.on && now.at >= last ? 0 : now.at, on: !now.on })),
    leap: (moments, by) =>
      goFrom((now) => (by > 0 ? moments.find((beat) => beat > now) : moments.findLast((beat) => beat < now)) ?? now),
    setSpeed,
  };
}
