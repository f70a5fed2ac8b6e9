import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SessionsMessages } from '../../locale/sessions-messages.ts';
import { chooseSessions, comparable, tooMany, type Wanted } from '../../presenter/session-list-model.ts';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { Tools, type ToolProps } from '../shell/tools.tsx';
import type { SessionsActions } from './session-props.ts';
import { SessionItem } from './session-row.tsx';
import { SessionsSlips } from './sessions-slips.tsx';
import { SessionsTools } from './sessions-tools.tsx';
import { nameOf, sayAll, sizeText } from './session-words.ts';
import { useSessions } from './use-sessions.ts';
import '../styles/notice.css';
import '../styles/sessions.css';

interface Props extends ToolProps {
  readonly messages: SessionsMessages;
  readonly actions: SessionsActions;
  /** Lays two sessions of one level beside each other; null where that cannot be done. */
  readonly onCompare: ((first: string, second: string) => void) | null;
  readonly onTitle: () => void;
}

/** So many are drawn at once. */
const PAGE = 60;

/** Every session of this browser. */
export function SessionsScreen(props: Props): JSX.Element {
  const { tongue, messages: words, actions, onCompare, onTitle } = props;
  const state = useSessions(actions, tongue, words);
  const [wanted, setWanted] = useState<Wanted>({ query: '', sort: 'newest', level: null });
  const [drawn, setDrawn] = useState(PAGE);
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all = state.sessions ?? [];
  const rows = chooseSessions(all, wanted, (one) => sayAll(tongue, words, one));
  const spare = tooMany(all);
  const pair = all.filter(({ key }) => chosen.includes(key));
  const [first, second] = pair;
  return (
    <main class="sessions">
      <header class="briefing-head">
        <Button look="quiet" onPress={onTitle}>
          ← {tongue.words.shell.toTitle}
        </Button>
        <span class="briefing-tools">
          <Tools {...props} />
        </span>
      </header>
      <div class="sessions-lead">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {state.sessions && !state.lasts && <p class="notice">{words.notLasting}</p>}
      </div>
      <SessionsTools
        tongue={tongue}
        words={words}
        sessions={all}
        wanted={wanted}
        onWanted={(next) => {
          setWanted(next);
          setDrawn(PAGE);
        }}
        onImport={(files) => void state.importFiles(files)}
        onExport={() => void state.exportAll(all.map(({ key }) => key))}
        onRemoveAll={() => setAsking(true)}
      />
      {spare.length > 0 && (
        <div class="slip too-many">
          <p>{words.tooMany(all.length, spare.length)}</p>
          <Button onPress={() => void state.remove(spare)}>{words.tooManyDo(spare.length)}</Button>
        </div>
      )}
      {all.length > 0 && (
        <div class="sessions-count">
          <p class="hint">
            {words.found(rows.length, all.length)} · {words.storage(sizeText(words, sizeOf(all)))}
          </p>
          {onCompare && chosen.length > 0 && (
            <Button
              because={comparable(pair) ? null : words.compareNeeds}
              onPress={() => first && second && onCompare(first.key, second.key)}
            >
              {words.compareTwo}
            </Button>
          )}
        </div>
      )}
      {state.sessions && rows.length === 0 && (
        <p class="sessions-none">{all.length === 0 ? words.none : words.noneFound}</p>
      )}
      <ul class="session-list">
        {rows.slice(0, drawn).map((row) => {
          const parent = all.find(({ key }) => key === row.parentKey);
          return (
            <SessionItem
              key={row.key}
              tongue={tongue}
              words={words}
              row={row}
              parentName={parent ? nameOf(tongue, words, parent) : null}
              chosen={chosen.includes(row.key)}
              onOpen={() => void state.open(row.key, false)}
              onGhost={() => void state.open(row.key, true)}
              onRename={(name) => void state.rename(row.key, name)}
              onExport={() => void state.exportOne(row.key)}
              onRemove={() => void state.remove([row])}
              onChoose={
                onCompare &&
                ((on) => setChosen(on ? [...chosen, row.key].slice(-2) : chosen.filter((key) => key !== row.key)))
              }
            />
          );
        })}
      </ul>
      {rows.length > drawn && (
        <Button onPress={() => setDrawn(drawn + PAGE)}>{words.more(Math.min(PAGE, rows.length - drawn))}</Button>
      )}
      <SessionsSlips tongue={tongue} words={words} state={state} />
      {asking && (
        <Dialog
          title={words.removeAllAsk}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onPress={() => setAsking(false)}>{tongue.words.shell.cancel}</Button>
              <Button
                look="grave"
                onPress={() => {
                  setAsking(false);
                  void state.remove(all);
                }}
              >
                {words.removeAll}
              </Button>
            </>
          }
        >
          <p>{words.removeAllSays(all.length)}</p>
        </Dialog>
      )}
    </main>
  );
}

const sizeOf = (all: readonly { readonly size: number }[]): number => all.reduce((sum, { size }) => sum + size, 0);
