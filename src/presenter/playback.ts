/** Times the usual speed. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Where a replay is, and how it runs. */
export interface Playback {
  readonly at: number;
  /** The last beat. */
  readonly last: number;
  /** The furthest beat that was seen. */
  readonly seen: number;
  /** What was not seen yet is not to be given away. */
  readonly veiled: boolean;
  /** 1 forwards, −1 backwards, 0 it stands. */
  readonly way: 1 | 0 | -1;
  readonly speed: Speed;
}

export type PlaybackAct =
  | { readonly does: 'go'; readonly to: number }
  | { readonly does: 'step'; readonly by: 1 | -1 }
  | { readonly does: 'leap'; readonly to: readonly number[]; readonly by: 1 | -1 }
  | { readonly does: 'toggle' | 'pause' | 'tick' }
  | { readonly does: 'run'; readonly way: 1 | -1 }
  | { readonly does: 'speed'; readonly speed: Speed }
  | { readonly does: 'veil'; readonly on: boolean };

/** From the start it runs by itself, unless nothing is to move; from a moment that was asked for it stands. */
export function opened(
  beats: number,
  from: number,
  how: { readonly veiled: boolean; readonly still: boolean },
): Playback {
  const last = Math.max(0, beats - 1);
  const at = Math.max(0, Math.min(last, from));
  return { at, last, seen: at, veiled: how.veiled, way: from === 0 && !how.still ? 1 : 0, speed: 1 };
}

/** How far one may jump: to the end, or behind the veil to what was seen. */
export function reachOf({ veiled, seen, last }: Playback): number {
  return veiled ? seen : last;
}

/** Something is still hidden. */
export function hides({ veiled, seen, last }: Playback): boolean {
  return veiled && seen < last;
}

/** What an act does to a replay. Whoever steps or jumps stops it; whoever runs it again the same way hastens it. */
export function playedOn(now: Playback, act: PlaybackAct): Playback {
  switch (act.does) {
    case 'go':
      return stand(now, Math.min(act.to, reachOf(now)));
    case 'step':
      return stand(now, now.at + act.by);
    case 'leap': {
      const within = act.to.filter((beat) => beat <= reachOf(now));
      const found = act.by > 0 ? within.find((beat) => beat > now.at) : within.findLast((beat) => beat < now.at);
      return stand(now, found ?? now.at);
    }
    case 'toggle':
      if (now.way !== 0) return { ...now, way: 0 };
      return { ...now, at: now.at >= now.last ? 0 : now.at, way: 1 };
    case 'pause':
      return { ...now, way: 0 };
    case 'run':
      if (now.way === act.way) return { ...now, speed: faster(now.speed) };
      return { ...now, way: act.way, speed: now.way === 0 ? now.speed : 1 };
    case 'tick': {
      const to = now.at + now.way;
      if (now.way === 0 || to < 0 || to > now.last) return { ...now, way: 0 };
      return moved(now, to);
    }
    case 'speed':
      return { ...now, speed: act.speed };
    case 'veil':
      return { ...now, veiled: act.on };
  }
}

function stand(now: Playback, to: number): Playback {
  return { ...moved(now, to), way: 0 };
}

function moved(now: Playback, to: number): Playback {
  const at = Math.max(0, Math.min(now.last, to));
  return { ...now, at, seen: Math.max(now.seen, at) };
}

function faster(speed: Speed): Speed {
  return SPEEDS[Math.min(SPEEDS.length - 1, SPEEDS.indexOf(speed) + 1)] ?? speed;
}
