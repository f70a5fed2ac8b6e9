import { resume } from './session-actions.ts';
import { sessionActions, type SessionsPorts } from './sessions.ts';
import { openWashington } from './washington-page.ts';

/** What the list of sessions and the table from Washington's chair need. */
export function openLibraryDesk(ports: SessionsPorts) {
  const sessions = sessionActions(ports);
  return {
    sessions,
    washington: openWashington(ports.game, (talks) => void sessions.again(talks)),
    /** Opens two sessions of the list side by side. */
    async compare(first: string, second: string): Promise<void> {
      const [a, b] = [await resume(ports.keeper, first), await resume(ports.keeper, second)];
      if (a.is === 'talks' && b.is === 'talks') (await ports.game.theatre()).compare(a.talks, b.talks);
    },
  };
}
