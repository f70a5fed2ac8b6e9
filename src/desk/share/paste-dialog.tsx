import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ShareMessages } from '../../locale/share-messages.ts';
import type { Words } from '../../locale/language.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly words: ShareMessages;
  readonly onPaste: (text: string) => Promise<Words | null>;
  readonly onClose: () => void;
}

/** A field for a code or a link, with whatever stands around it. */
export function PasteDialog({ tongue, words, onPaste, onClose }: Props): JSX.Element {
  const { paste } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  const open = (): void => {
    const text = field.current?.value ?? '';
    const refuse = (why: string): void => {
      setSaid(why);
      field.current?.focus();
    };
    if (text.trim() === '') refuse(paste.empty);
    else void onPaste(text).then((why) => why && refuse(tongue.of(why)));
  };
  return (
    <Dialog
      title={paste.title}
      onClose={onClose}
      className="share-dialog"
      actions={
        <>
          <Button onPress={onClose}>{paste.cancel}</Button>
          <Button look="main" onPress={open}>
            {paste.open}
          </Button>
        </>
      }
    >
      <label class="share-paste">
        <span>{paste.label}</span>
        <textarea ref={field} rows={6} autofocus spellcheck={false} aria-describedby={id} />
      </label>
      <p id={id}>{paste.about}</p>
      <p class="share-said" role="status">
        {said}
      </p>
    </Dialog>
  );
}
