import type { JSX } from 'preact';
import { loadShareMessages, type ShareMessages } from '../../locale/share-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { Button } from '../shell/button.tsx';
import { Lazily } from '../shell/lazily.tsx';

interface Props {
  readonly tongue: Tongue;
  /** Of a session that can only be told: its ruleset, and how many of its events are left out. */
  readonly told: { readonly ruleset: number; readonly skipped: number } | null;
  /** There are talks of one's own, too. */
  readonly own: boolean;
  readonly onAdopt: () => void;
}

/** Says over a replay that the session is somebody else's, and what can be done with it. */
export function GuestStrip({ tongue, told, own, onAdopt }: Props): JSX.Element {
  return (
    <Lazily
      key={tongue.language}
      waiting={null}
      load={() => Promise.all([loadShareMessages(tongue.language), import('../styles/share.css')] as const)}
      show={([words]) => <Strip words={words} told={told} own={own} onAdopt={onAdopt} />}
    />
  );
}

function Strip({
  words: { guest },
  told,
  own,
  onAdopt,
}: Omit<Props, 'tongue'> & { readonly words: ShareMessages }): JSX.Element {
  return (
    <aside class="guest-strip" aria-label={guest.label}>
      {told ? (
        <p>
          <strong>{guest.told}.</strong> {guest.toldSays(told.ruleset)}
          {told.skipped > 0 && ` ${guest.skipped(told.skipped)}`}
        </p>
      ) : (
        <>
          <p>
            {guest.watching} {own && guest.ownStay}
          </p>
          <Button onPress={onAdopt}>{guest.adopt}</Button>
        </>
      )}
    </aside>
  );
}
