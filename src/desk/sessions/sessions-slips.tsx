import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SessionsMessages } from '../../locale/sessions-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { countOf, type Imported } from '../../presenter/session-import.ts';
import { Button } from '../shell/button.tsx';
import type { SessionsState } from './use-sessions.ts';

interface Props {
  readonly tongue: Tongue;
  readonly words: SessionsMessages;
  readonly state: SessionsState;
}

/** What has just been done, told once; what was deleted can be put back from here. */
export function SessionsSlips({ tongue, words, state }: Props): JSX.Element {
  const { told, imported, undo } = state;
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that deleted it is gone: the next thing one may want is to undo.
    if (undo) undoButton.current?.focus();
  }, [undo]);
  const close = (
    <Button look="quiet" onPress={state.dismiss}>
      {words.close}
    </Button>
  );
  return (
    <div class="sessions-slips">
      <div role="status">
        {told !== null && (
          <div class="slip">
            <p>{told}</p>
            {close}
          </div>
        )}
        {imported.length > 0 && (
          <div class="slip imported">
            <ImportReport tongue={tongue} words={words} imported={imported} />
            {close}
          </div>
        )}
        {undo && (
          <div class="slip removed">
            <p>
              <strong>{undo.says}</strong> <span>{words.undoUntil}</span>
            </p>
            <button ref={undoButton} type="button" class="button" onClick={() => void state.undoLast()}>
              {words.undo}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

function ImportReport({
  tongue,
  words,
  imported,
}: Pick<Props, 'tongue' | 'words'> & { readonly imported: readonly Imported[] }): JSX.Element {
  const added = countOf(imported, 'added');
  const known = countOf(imported, 'known');
  const refused = imported.filter(({ became }) => became !== 'added' && became !== 'known');
  return (
    <div>
      <p>
        {[
          ...(added > 0 || known + refused.length === 0 ? [words.imported(added)] : []),
          ...(known > 0 ? [words.alreadyHere(known)] : []),
          ...(refused.length > 0 ? [words.refused(refused.length)] : []),
        ].join(' ')}
      </p>
      {refused.length > 0 && (
        <ul class="refused-files">
          {refused.map(({ file, became, why }, i) => (
            <li key={i}>
              <b>{file}</b>:{' '}
              {why ? tongue.of(why) : words.became[became === 'added' || became === 'known' ? 'refused' : became]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
