import { PICTURES_OF_RULES, type Picture } from './event-pictures.ts';
import type { LogEntry } from './log-model.ts';

/** The picture of an entry of the log; null where it has none. */
export function pictureOfEntry(entry: LogEntry): Picture | null {
  switch (entry.kind) {
    case 'news':
    case 'threatCarriedOut':
      return entry.picture;
    case 'provoked':
    case 'leaked':
    case 'expired':
      return PICTURES_OF_RULES[entry.kind];
    default:
      return null;
  }
}
