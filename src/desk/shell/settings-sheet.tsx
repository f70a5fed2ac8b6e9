import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadSettingsMessages } from '../../locale/settings-messages.ts';
import { Lazily } from './lazily.tsx';
import type { SettingsProps } from './settings-dialog.tsx';

/** The settings over whatever page is open; they are fetched when they are first asked for. */
export function SettingsSheet(props: SettingsProps): JSX.Element {
  useEffect(
    () => () => {
      // The button that opened them may have gone with a change of language: another stands in its place.
      queueMicrotask(() => {
        if (document.activeElement === document.body) document.querySelector<HTMLElement>('.tool-settings')?.focus();
      });
    },
    [],
  );
  return (
    <Lazily
      waiting={null}
      load={() => Promise.all([import('./settings-dialog.tsx'), loadSettingsMessages()] as const)}
      show={([{ SettingsDialog }, messages]) => <SettingsDialog {...props} messages={messages} />}
    />
  );
}
