import type { Picture } from '../content/pictures.ts';
import type { LogEntry } from './log-model.ts';

/** What the rules themselves bring about looks the same on every level. */
const OF_THE_RULES = { provoked: 'missile', leaked: 'leak', expired: 'calendar' } as const;

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
