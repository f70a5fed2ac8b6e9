import { sessionActions, type SessionsPorts } from './sessions.ts';
import { openWashington } from './washington-page.ts';

/** What the list of sessions and the table from Washington's chair need. */
export function openLibraryDesk(ports: SessionsPorts) {
  const sessions = sessionActions(ports);
  return { sessions, washington: openWashington(ports.game, (talks) => void sessions.again(talks)) };
}
