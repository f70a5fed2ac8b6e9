import type { JSX } from 'preact';
import type { Tongue } from '../../locale/tongue.ts';

/** For a first time at the table: what there is to do, in one line. */
export function Hint({ tongue, onSeen }: { readonly tongue: Tongue; readonly onSeen: () => void }): JSX.Element {
  const { desk } = tongue.words;
  return (
    <div class="first-hint" role="note">
      <p>{desk.hint}</p>
      <button type="button" class="small-button" onClick={onSeen}>
        {desk.hintSeen}
      </button>
    </div>
  );
}
