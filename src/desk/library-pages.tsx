import type { JSX } from 'preact';
import type { Language } from '../locale/language.ts';
import { loadSessionsMessages } from '../locale/sessions-messages.ts';
import { loadWashingtonMessages } from '../locale/washington-messages.ts';
import type { WashingtonAfter } from '../presenter/washington-after.ts';
import type { WashingtonModel } from '../presenter/washington-model.ts';
import type { SessionsActions } from './sessions/session-props.ts';
import type { ToolProps } from './shell/tools.tsx';
import type { WashingtonActions } from './washington/washington-props.ts';

export interface LibraryPageProps extends ToolProps {
  /** Lays two sessions of one level beside each other, by their keys; null where that cannot be done. */
  readonly onCompare: ((first: string, second: string) => void) | null;
  readonly onTitle: () => void;
  readonly sources: ReadonlyMap<string, string>;
}

/** What both pages need of the game; it comes with them. */
export interface LibraryDesk {
  readonly sessions: SessionsActions;
  readonly washington: {
    /** How the table stands whenever the page is drawn. */
    readonly tell: () => { readonly model: WashingtonModel; readonly after: WashingtonAfter | null } | null;
    readonly actions: WashingtonActions;
  };
}

type Draw = (props: LibraryPageProps, desk: LibraryDesk) => JSX.Element;

/** Fetches one of the pages with its words. */
export async function loadLibraryPage(screen: 'sessions' | 'washington', language: Language): Promise<Draw> {
  if (screen === 'sessions') {
    const [{ SessionsScreen }, messages] = await Promise.all([
      import('./sessions/sessions-screen.tsx'),
      loadSessionsMessages(language),
    ]);
    return (props, { sessions }) => <SessionsScreen {...props} messages={messages} actions={sessions} />;
  }
  const [{ WashingtonScreen }, messages] = await Promise.all([
    import('./washington/washington-screen.tsx'),
    loadWashingtonMessages(language),
  ]);
  return (props, { washington }) => {
    const told = washington.tell();
    return told ? (
      <WashingtonScreen {...props} {...told} messages={messages} actions={washington.actions} />
    ) : (
      <p class="waiting" />
    );
  };
}
