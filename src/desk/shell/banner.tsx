import type { JSX } from 'preact';
import type { Tongue } from '../../locale/tongue.ts';
import { Button } from './button.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly keeping: 'kept' | 'not-kept' | 'elsewhere';
  readonly onSave: () => void;
  readonly onTakeOver: () => void;
}

/** Says when the session is not being kept, and what to do about it. */
export function Banner({ tongue, keeping, onSave, onTakeOver }: Props): JSX.Element | null {
  const { shell } = tongue.words;
  if (keeping === 'kept') return null;
  return (
    <div class="banner" role="alert">
      <p>{keeping === 'elsewhere' ? shell.otherTab : shell.notStored}</p>
      {keeping === 'elsewhere' ? (
        <Button onPress={onTakeOver}>{shell.takeOver}</Button>
      ) : (
        <Button onPress={onSave}>{shell.saveFile}</Button>
      )}
    </div>
  );
}
