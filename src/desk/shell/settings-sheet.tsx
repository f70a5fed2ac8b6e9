import type { JSX } from 'preact';
import { loadSettingsMessages } from '../../locale/settings-messages.ts';
import { Lazily } from './lazily.tsx';
import type { SettingsProps } from './settings-dialog.tsx';

/** The settings over whatever page is open; they are fetched when they are first asked for. */
export function SettingsSheet(props: SettingsProps): JSX.Element {
  return (
    <Lazily
      waiting={null}
      load={() => Promise.all([import('./settings-dialog.tsx'), loadSettingsMessages()] as const)}
      show={([{ SettingsDialog }, messages]) => <SettingsDialog {...props} messages={messages} />}
    />
  );
}
