import type { PlaceModel } from './cue.ts';
import type { RoomModel } from './room-model.ts';
import type { Screen } from './screens.ts';

const PLACE_OF: Readonly<Record<Screen, PlaceModel['place']>> = {
  title: 'corridor',
  levels: 'corridor',
  briefing: 'corridor',
  table: 'table',
  moment: 'table',
  ratification: 'assembly',
  debrief: 'corridor',
  review: 'corridor',
  replay: 'table',
  compare: 'corridor',
  sessions: 'corridor',
  washington: 'table',
};

/** Standing in hundredths below which people gather in the street. */
const GATHER_BELOW = 4500;
/** How much of the street reaches the corridor, which has no window of its own. */
const BEHIND_WALLS = 3;

/** Where one is and what is heard of the outside: the crowd that low standing brings, the rain of a storm. */
export function placeFrom(screen: Screen, room: Pick<RoomModel, 'standing' | 'light'>): PlaceModel {
  const place = PLACE_OF[screen];
  const gathered = Math.max(0, Math.min(GATHER_BELOW, GATHER_BELOW - room.standing));
  const crowd = Math.floor((gathered * 10_000) / GATHER_BELOW);
  const rain = room.light === 'storm' ? 10_000 : 0;
  if (place === 'table') return { place, crowd, rain };
  return { place, crowd: Math.floor(crowd / BEHIND_WALLS), rain: Math.floor(rain / BEHIND_WALLS) };
}
