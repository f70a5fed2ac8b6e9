import type { TOWN_POINTS } from './map-points.ts';

export type Place = keyof typeof TOWN_POINTS;

/** `talks`: delegations meet there by the level's calendar. `about`: the talks or their news are about it. */
export interface PlaceOfLevel {
  readonly place: Place;
  readonly role: 'talks' | 'about';
}

export interface LevelPlaces {
  readonly places: readonly PlaceOfLevel[];
  /** The demarcation line itself is among the level's subjects. */
  readonly line: boolean;
}

type Listed = { readonly talks: readonly Place[]; readonly about?: readonly Place[]; readonly line?: boolean };

/** Only places that the level, or a fact it cites, names; Seoul everywhere, for the player comes from there. */
const PLACES: Readonly<Record<string, Listed>> = {
  '1977-withdrawal': { talks: ['seoul', 'washington', 'honolulu'], about: ['pyongyang'], line: true },
  '1991-first-agreement': { talks: ['seoul', 'washington'] },
  '2005-the-only-cut': { talks: ['seoul', 'washington'], about: ['osan', 'kunsan'] },
  '2008-cash-to-kind': { talks: ['seoul', 'washington'], about: ['pyeongtaek'] },
  '2013-unspent': { talks: ['seoul'], about: ['pyeongtaek'] },
  '2018-one-year': { talks: ['seoul'], about: ['humphreys', 'singapore', 'hanoi'] },
  '2019-five-billion': { talks: ['seoul', 'washington', 'losAngeles'], about: ['humphreys'] },
  '2024-early-lock': { talks: ['seoul'], about: ['washington'] },
  '2025-package': { talks: ['seoul'], about: ['washington'] },
  'breaking-point': { talks: ['seoul', 'washington', 'honolulu'], line: true },
};

/** What of the map matters in a level; Seoul alone where nothing is known. */
export function placesOf(level: string): LevelPlaces {
  const { talks, about = [], line = false }: Listed = PLACES[level] ?? { talks: ['seoul'] };
  return {
    places: [
      ...talks.map((place) => ({ place, role: 'talks' }) as const),
      ...about.map((place) => ({ place, role: 'about' }) as const),
    ],
    line,
  };
}
