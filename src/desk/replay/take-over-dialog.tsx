import type { JSX } from 'preact';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';

interface Props {
  readonly words: TheatreMessages;
  readonly round: number;
  /** An earlier branch would be let go. */
  readonly hasBranch: boolean;
  readonly onSaveBranch: () => void;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** Before one sits down in the middle of talks: what becomes of them. */
export function TakeOverDialog(props: Props): JSX.Element {
  const { words, round, hasBranch, onSaveBranch, onYes, onClose } = props;
  return (
    <Dialog
      title={words.takeOverTitle(round)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          {hasBranch && <Button onPress={onSaveBranch}>{words.saveBranch}</Button>}
          <Button look="main" onPress={onYes}>
            {words.takeOverYes}
          </Button>
        </>
      }
    >
      <p>{words.takeOverSays}</p>
      {hasBranch && <p>{words.takeOverBranch}</p>}
    </Dialog>
  );
}
