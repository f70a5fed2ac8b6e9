import type { LevelFile } from '../content/level-schema.ts';
import type { Picture } from '../content/pictures.ts';
import type { Threat } from '../engine/vocabulary.ts';

export type { Picture } from '../content/pictures.ts';

/** What the rules themselves bring about looks the same on every level. */
export const PICTURES_OF_RULES = { provoked: 'missile', leaked: 'leak', expired: 'calendar' } as const;

/** A threat that was carried out, where the level has no picture of its own for it. */
const OF_THREATS: Readonly<Record<Threat, Picture>> = {
  deadline: 'door',
  furloughNotice: 'gate',
  troopReview: 'departure',
  pressRemark: 'microphones',
};

export function pictureOfThreat(file: LevelFile, threat: Threat): Picture {
  return file.threats[threat]?.picture ?? OF_THREATS[threat];
}
