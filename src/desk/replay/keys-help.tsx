import type { JSX } from 'preact';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';

interface Props {
  readonly words: TheatreMessages;
  /** Notes can be written here. */
  readonly writes: boolean;
  readonly onClose: () => void;
}

/** All keys of the replay. */
export function KeysHelp({ words, writes, onClose }: Props): JSX.Element {
  return (
    <Dialog
      title={words.keysTitle}
      onClose={onClose}
      className="keys-dialog"
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      <dl class="keys-list">
        {words.keys
          .filter(([keys]) => writes || keys !== 'N')
          .map(([keys, says]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
      </dl>
    </Dialog>
  );
}
