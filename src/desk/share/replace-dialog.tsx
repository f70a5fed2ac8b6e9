import type { JSX } from 'preact';
import type { ShareMessages } from '../../locale/share-messages.ts';
import type { ReplaceAnswer } from '../../presenter/share-model.ts';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';

interface Props {
  readonly words: ShareMessages;
  /** The talks that would be gone. */
  readonly level: string;
  readonly round: number;
  readonly onAnswer: (answer: ReplaceAnswer) => void;
  readonly onClose: () => void;
}

/** Asks before a session from outside takes the place of talks that are under way. */
export function ReplaceDialog({ words, level, round, onAnswer, onClose }: Props): JSX.Element {
  const { replace } = words;
  return (
    <Dialog
      title={replace.title}
      onClose={onClose}
      className="share-dialog"
      actions={
        <>
          <Button onPress={onClose}>{replace.cancel}</Button>
          <Button onPress={() => onAnswer('save')}>{replace.save}</Button>
          <Button look="grave" onPress={() => onAnswer('replace')}>
            {replace.open}
          </Button>
          <Button look="main" onPress={() => onAnswer('watch')}>
            {replace.watch}
          </Button>
        </>
      }
    >
      <p>{replace.says(level, round)}</p>
    </Dialog>
  );
}
