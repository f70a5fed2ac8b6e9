import type { LevelFile } from '../content/level-schema.ts';
import type { Picture } from '../content/pictures.ts';
import type { Threat } from '../engine/vocabulary.ts';
import type { LogEntry } from './log-model.ts';

export type { Picture } from '../content/pictures.ts';

/** What the rules themselves bring about looks the same on every level. */
const OF_THE_RULES = { provoked: 'missile', leaked: 'leak', expired: 'calendar' } as const;

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

/** The picture of an entry of the log; null where it has none. */
export function pictureOfEntry(entry: LogEntry): Picture | null {
  switch (entry.kind) {
    case 'news':
    case 'threatCarriedOut':
      return entry.picture;
    case 'provoked':
    case 'leaked':
    case 'expired':
      return OF_THE_RULES[entry.kind];
    default:
      return null;
  }
}
