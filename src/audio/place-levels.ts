import type { PlaceModel } from '../presenter/cue.ts';

export const TONES = ['table', 'corridor', 'assembly', 'street', 'rain'] as const;
export type Tone = (typeof TONES)[number];

/** How loud each place is, 0..1. */
export type ToneLevels = Readonly<Record<Tone, number>>;

/** A room is a background: even at full volume it stays under the score. */
const ROOMS = { table: 0.36, corridor: 0.3, assembly: 0.5 } as const;
/** At their most; the window is shut. */
const STREET = 0.5;
const RAIN = 0.4;

const share = (hundredths: number): number => Math.min(1, Math.max(0, hundredths / 10_000));

/** One room at a time, and with it what its window lets in. */
export function toneLevels({ place, crowd, rain }: PlaceModel): ToneLevels {
  return {
    table: place === 'table' ? ROOMS.table : 0,
    corridor: place === 'corridor' ? ROOMS.corridor : 0,
    assembly: place === 'assembly' ? ROOMS.assembly : 0,
    street: STREET * share(crowd),
    rain: RAIN * share(rain),
  };
}
