import type { JSX } from 'preact';
import type { Tongue } from '../../locale/tongue.ts';
import { Button } from './button.tsx';
import '../styles/notice.css';

interface Props {
  readonly tongue: Tongue;
  /** Why a file could not be opened. */
  readonly refused: string | null;
  /** A file was saved or opened. */
  readonly note: string | null;
  readonly onDismiss: () => void;
}

/** What became of a file, on whatever screen it was brought. */
export function Notice({ tongue, refused, note, onDismiss }: Props): JSX.Element {
  const { shell } = tongue.words;
  return (
    <div class="notices">
      <div role="alert">
        {refused !== null && (
          <div class="slip refused">
            <p>
              <strong>{shell.fileRefused}</strong> {refused}
            </p>
            <Button onPress={onDismiss}>{shell.close}</Button>
          </div>
        )}
      </div>
      <div role="status">
        {note !== null && (
          <div class="slip">
            <p>{note}</p>
            <Button look="quiet" onPress={onDismiss}>
              {shell.close}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
