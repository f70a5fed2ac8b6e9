import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ShareMessages } from '../../locale/share-messages.ts';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';

interface Props {
  readonly words: ShareMessages;
  readonly onPaste: (text: string) => void;
  readonly onClose: () => void;
}

/** A field for a code or a link, with whatever stands around it. */
export function PasteDialog({ words, onPaste, onClose }: Props): JSX.Element {
  const { paste } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  const open = (): void => {
    const text = field.current?.value ?? '';
    if (text.trim() === '') {
      setSaid(paste.empty);
      field.current?.focus();
    } else onPaste(text);
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
