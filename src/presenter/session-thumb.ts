import type { SessionDigest } from './session-digest.ts';

/** A small drawing of a session, in a frame of `THUMB` by units: its table, its trust, how it ended. */
export interface ThumbModel {
  /** Ends of the table: the less trust at the end, the longer it is. */
  readonly table: { readonly from: number; readonly to: number };
  /** Trust over the rounds, from left to right; y grows downwards. */
  readonly curve: readonly { readonly x: number; readonly y: number }[];
  /** What became of the text: a seal that differs in shape for each. */
  readonly seal: 'signed' | 'refused' | 'lapsed' | 'collapsed' | 'open';
  /** Trust at the start and at the end, in hundredths. */
  readonly trust: { readonly start: number; readonly end: number };
}

export const THUMB = { width: 96, height: 60, top: 6, bottom: 36, margin: 6 } as const;

const SEALS = { ratified: 'signed', rejected: 'refused', lapsed: 'lapsed', collapsed: 'collapsed' } as const;
/** Half the table at full trust, and what distrust adds to it. */
const SHORTEST = 12;
const STRETCH = 28;

export function thumbOf({ trust, rounds, end }: SessionDigest): ThumbModel {
  const last = trust[trust.length - 1] ?? 0;
  const half = SHORTEST + (STRETCH * (10000 - last)) / 10000;
  const wide = THUMB.width - 2 * THUMB.margin;
  const high = THUMB.bottom - THUMB.top;
  return {
    table: { from: THUMB.width / 2 - half, to: THUMB.width / 2 + half },
    curve: trust.map((value, i) => ({
      x: THUMB.margin + (wide * i) / Math.max(1, rounds),
      y: THUMB.bottom - (high * value) / 10000,
    })),
    seal: end ? SEALS[end] : 'open',
    trust: { start: trust[0] ?? 0, end: last },
  };
}
