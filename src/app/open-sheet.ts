import type { OpenSheet } from '../presenter/share-model.ts';
import type { GameState, Talks } from './game-state.ts';

/** The session that would be shared: the one that is watched, or one's own. */
export function outgoing({ shown, talks }: GameState): Talks | null {
  return shown ? shown.talks : talks;
}

/** What lies over the page; null where nothing does. `address` is the page's own. */
export function openSheet(state: GameState, address: () => string): OpenSheet | null {
  const { sheet, talks } = state;
  if (!sheet) return null;
  if (sheet.is === 'paste') return { is: 'paste' };
  if (sheet.is === 'replace') {
    const round = talks?.host.session().table.round ?? 0;
    return talks && { is: 'replace', level: talks.level.file.title, round };
  }
  const session = outgoing(state);
  const tell = async () => {
    if (!session) throw new Error('nothing to share');
    const { shareOptions } = await import('./share-options.ts');
    return shareOptions(session, sheet.beat, address());
  };
  return session && { is: 'share', tell };
}
