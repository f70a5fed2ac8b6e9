import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { SessionsMessages } from '../../locale/sessions-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { levelsOf, SORTS, type ListedSession, type Wanted } from '../../presenter/session-list-model.ts';
import { Button } from '../shell/button.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly words: SessionsMessages;
  readonly sessions: readonly ListedSession[];
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
  readonly onImport: (files: readonly File[]) => void;
  readonly onExport: () => void;
  readonly onRemoveAll: () => void;
}

/** What is shown and in which order, and what can be done with the whole list. */
export function SessionsTools(props: Props): JSX.Element {
  const { tongue, words, sessions, wanted, onWanted, onImport, onExport, onRemoveAll } = props;
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="sessions-tools">
      {sessions.length > 0 && (
        <div class="sessions-wanted" role="search">
          <label class="wanted-query">
            <span>{words.search}</span>
            <input
              type="search"
              value={wanted.query}
              placeholder={words.searchHint}
              aria-describedby={`${id}-hint`}
              onInput={(event) => onWanted({ ...wanted, query: event.currentTarget.value })}
            />
            <span class="unseen" id={`${id}-hint`}>
              {words.searchHint}
            </span>
          </label>
          <label>
            <span>{words.level}</span>
            <select
              value={wanted.level ?? ''}
              onChange={({ currentTarget: { value } }) => onWanted({ ...wanted, level: value === '' ? null : value })}
            >
              <option value="">{words.everyLevel}</option>
              {levelsOf(sessions).map((level) => (
                <option key={level.id} value={level.id}>
                  {tongue.of(level.title)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.sort}</span>
            <select
              value={wanted.sort}
              onChange={({ currentTarget: { value } }) =>
                onWanted({ ...wanted, sort: SORTS.find((sort) => sort === value) ?? 'newest' })
              }
            >
              {SORTS.map((sort) => (
                <option key={sort} value={sort}>
                  {words.sorts[sort]}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <div class="sessions-whole">
        <Button onPress={() => picker.current?.click()} hint={words.importHint}>
          {words.import}
        </Button>
        {sessions.length > 0 && (
          <>
            <Button onPress={onExport}>{words.exportAll}</Button>
            <Button look="grave" onPress={onRemoveAll}>
              {words.removeAll}
            </Button>
          </>
        )}
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          aria-label={words.import}
          accept=".json,.zip,application/json,application/zip"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (files.length > 0) onImport(files);
          }}
        />
      </div>
    </div>
  );
}
