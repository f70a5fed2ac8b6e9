import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { loadLevelsMessages } from '../../locale/levels-messages.ts';
import { Lazily } from '../shell/lazily.tsx';
import type { LevelsScreenProps } from './levels-screen.tsx';

/** The choice of levels, fetched when it is first opened. */
export function LevelsPage(props: Omit<LevelsScreenProps, 'messages' | 'kept'>): JSX.Element {
  const { language, words } = props.tongue;
  // A change of language brings a new screen: it shows the level that the old one showed.
  const kept = useRef<string | null>(null);
  return (
    <Lazily
      key={language}
      waiting={words.shell.loading}
      load={() => Promise.all([import('./levels-screen.tsx'), loadLevelsMessages(language)] as const)}
      show={([{ LevelsScreen }, messages]) => <LevelsScreen {...props} messages={messages} kept={kept} />}
    />
  );
}
