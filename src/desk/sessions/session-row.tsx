import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { points } from '../../locale/figures.ts';
import { dayOf, type SessionsMessages } from '../../locale/sessions-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { SessionRow } from '../../presenter/session-list-model.ts';
import { thumbOf } from '../../presenter/session-thumb.ts';
import { phraseText } from '../phrases.ts';
import { RenameForm } from './rename-form.tsx';
import { SessionThumb } from './session-thumb.tsx';
import { nameOf, outcomeOf } from './session-words.ts';

export interface RowActions {
  readonly onOpen: () => void;
  readonly onGhost: () => void;
  readonly onRename: (name: string | null) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
  /** Null where sessions cannot be compared. */
  readonly onChoose: ((chosen: boolean) => void) | null;
}

interface Props extends RowActions {
  readonly tongue: Tongue;
  readonly words: SessionsMessages;
  readonly row: SessionRow;
  /** The name of the session it was branched off; null where that is gone. */
  readonly parentName: string | null;
  readonly chosen: boolean;
}

/** One session: drawn, named, told in a few words, and what can be done with it. */
export function SessionItem(props: Props): JSX.Element {
  const { tongue, words, row, parentName } = props;
  const { digest } = row;
  const [naming, setNaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  useEffect(() => {
    if (wasNaming.current && !naming) renameButton.current?.focus();
    wasNaming.current = naming;
  }, [naming]);
  const name = nameOf(tongue, words, row);
  const outcome = outcomeOf(tongue, words, row);
  const thumb = digest && thumbOf(digest);
  return (
    <li class={row.under ? 'session-item under' : 'session-item'}>
      <div class="session-picture">
        {thumb && (
          <SessionThumb model={thumb} says={words.thumb(points(thumb.trust.start), points(thumb.trust.end), outcome)} />
        )}
      </div>
      <div class="session-says">
        {naming ? (
          <RenameForm
            words={words}
            name={row.name ?? ''}
            onDone={(next) => {
              if (next !== undefined) props.onRename(next);
              setNaming(false);
            }}
          />
        ) : (
          <h2>{name}</h2>
        )}
        <p class="session-outcome">
          <strong>{outcome}</strong>
          {digest?.headline && <span>{phraseText(tongue, digest.headline)}</span>}
        </p>
        <ul class="session-facts">
          {factsOf(tongue, words, row, parentName).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      {digest && digest.overall !== null && (
        <p class="session-score">
          <strong aria-hidden="true">{digest.overall}</strong>
          <span aria-hidden="true">{words.scoreName}</span>
          <span class="unseen">{words.score(digest.overall)}</span>
        </p>
      )}
      <Buttons {...props} name={name} renameButton={renameButton} onName={() => setNaming(true)} />
    </li>
  );
}

function factsOf(tongue: Tongue, words: SessionsMessages, row: SessionRow, parentName: string | null): string[] {
  const { digest } = row;
  if (!digest) return [words.on(dayOf(row.played, tongue.language))];
  const branch = parentName === null ? words.branchGone : words.branchOf(parentName);
  return [
    ...(row.name === null ? [] : [tongue.of(digest.title)]),
    digest.washington ? words.fromWashington : words.against(tongue.of(digest.persona)),
    words.talksNo(digest.seed),
    words.on(dayOf(row.played, tongue.language)),
    ...(digest.parent ? [branch] : []),
    ...(digest.notes > 0 ? [words.notes(digest.notes)] : []),
  ];
}

interface ButtonsProps extends Props {
  readonly name: string;
  readonly renameButton: { current: HTMLButtonElement | null };
  readonly onName: () => void;
}

function Buttons(props: ButtonsProps): JSX.Element {
  const { words, row, name, chosen, renameButton, onChoose } = props;
  const over = (row.digest?.end ?? null) !== null;
  const opens = over ? words.open.over : words.open.on;
  return (
    <div class="session-buttons">
      <button
        type="button"
        class="small-button strong"
        aria-label={words.openLabel(opens, name)}
        onClick={props.onOpen}
      >
        {opens}
      </button>
      {over && (
        <button
          type="button"
          class="small-button"
          aria-label={words.ghostLabel(name)}
          title={words.ghostHint}
          onClick={props.onGhost}
        >
          {words.ghost}
        </button>
      )}
      <button
        ref={renameButton}
        type="button"
        class="small-button"
        aria-label={words.renameLabel(name)}
        onClick={props.onName}
      >
        {words.rename}
      </button>
      <button type="button" class="small-button" aria-label={words.exportLabel(name)} onClick={props.onExport}>
        {words.exportOne}
      </button>
      <button type="button" class="small-button" aria-label={words.removeLabel(name)} onClick={props.onRemove}>
        {words.remove}
      </button>
      {onChoose && row.digest && (
        <label class="session-choice">
          <input
            type="checkbox"
            checked={chosen}
            aria-label={words.compareLabel(name)}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
          {words.compare}
        </label>
      )}
    </div>
  );
}
