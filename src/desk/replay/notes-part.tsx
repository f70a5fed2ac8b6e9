import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import { changedNote, MOST_NOTES, withNote, withoutNote, type NoteModel } from '../../presenter/replay-notes.ts';
import type { ReplayModel } from '../../presenter/replay-model.ts';
import { Button } from '../shell/button.tsx';
import { NoteForm } from './note-form.tsx';

interface Props {
  readonly words: TheatreMessages;
  readonly model: ReplayModel;
  readonly notes: readonly NoteModel[];
  readonly at: number;
  /** Notes ahead of this beat are not told yet. */
  readonly reach: number;
  /** Which note is being written: its place in the list, a new one, or none. */
  readonly writing: number | 'new' | null;
  readonly onWrite: (which: number | 'new' | null) => void;
  /** Null where nothing can be written. */
  readonly onNotes: ((notes: readonly NoteModel[]) => void) | null;
  readonly onGo: (beat: number) => void;
}

interface Done {
  readonly says: string;
  readonly before: readonly NoteModel[];
}

/** Notes beside the moments: of this one, with what can be done with them, and all. */
export function NotesPart(props: Props): JSX.Element | null {
  const { words: theatre, model, notes, at, reach, writing, onWrite, onNotes, onGo } = props;
  const words = theatre.notes;
  const [done, setDone] = useState<Done | null>(null);
  const [undone, setUndone] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const wasWriting = useRef(writing);
  useLayoutEffect(() => {
    // Whoever has finished writing goes on from where it began.
    if (wasWriting.current !== null && writing === null) opener.current?.querySelector('button')?.focus();
    wasWriting.current = writing;
  }, [writing]);
  const change = (next: readonly NoteModel[], says: string) => {
    setDone({ says, before: notes });
    setUndone(false);
    onNotes?.(next);
    onWrite(null);
  };
  const told = notes.map((note, index) => ({ note, index })).filter(({ note }) => note.beat <= reach);
  const here = told.filter(({ note }) => note.beat === at);
  const ahead = notes.length - told.length;
  const old = typeof writing === 'number' ? notes[writing] : undefined;
  if (!onNotes && notes.length === 0) return null;
  return (
    <section class="notes" aria-label={words.title}>
      <h2>{words.title}</h2>
      <div class="notes-columns">
        <div>
          <h3>{words.here}</h3>
          {here.length === 0 && writing === null && <p class="aside">{words.noneHere}</p>}
          <ul class="notes-here">
            {here.map(({ note, index }) => (
              <li key={index}>
                <NoteText words={theatre} note={note} />
                {onNotes && (
                  <span class="note-does">
                    <Button look="quiet" onPress={() => onWrite(index)}>
                      {words.edit}
                    </Button>
                    <Button look="quiet" onPress={() => change(withoutNote(notes, index), words.removed)}>
                      {words.remove}
                    </Button>
                  </span>
                )}
              </li>
            ))}
          </ul>
          {!onNotes ? null : writing === null ? (
            <div ref={opener} class="note-opener">
              <Button
                onPress={() => onWrite('new')}
                because={notes.length >= MOST_NOTES ? words.full(MOST_NOTES) : null}
              >
                {words.add}
              </Button>
            </div>
          ) : (
            <NoteForm
              key={`${writing}-${at}`}
              words={theatre}
              first={old ?? { beat: at, text: '', tags: [] }}
              onKeep={(note) =>
                typeof writing === 'number'
                  ? change(changedNote(notes, writing, note), words.changed)
                  : change(withNote(notes, note), words.kept)
              }
              onCancel={() => onWrite(null)}
            />
          )}
          <p class="note-done" role="status">
            {done && (
              <>
                {undone ? words.undone : done.says}{' '}
                {!undone && (
                  <Button
                    look="quiet"
                    onPress={() => {
                      onNotes?.(done.before);
                      setUndone(true);
                    }}
                  >
                    {words.undo}
                  </Button>
                )}
              </>
            )}
          </p>
        </div>
        <div>
          <h3>{words.all}</h3>
          {notes.length === 0 && <p class="aside">{props.onNotes ? words.none : words.nobodyWrote}</p>}
          <ol class="notes-all">
            {told.map(({ note, index }) => (
              <li key={index}>
                <button type="button" class="note-jump" onClick={() => onGo(note.beat)}>
                  {words.at(model.beats[note.beat]?.round ?? 1, note.beat + 1)}
                </button>
                <NoteText words={theatre} note={note} />
              </li>
            ))}
          </ol>
          {ahead > 0 && <p class="aside">{words.hidden(ahead)}</p>}
        </div>
      </div>
    </section>
  );
}

function NoteText({ words, note }: { readonly words: TheatreMessages; readonly note: NoteModel }): JSX.Element {
  return (
    <div class="note">
      {note.tags.map((tag) => (
        <span key={tag} class="note-tag">
          {words.notes.tag[tag]}
        </span>
      ))}
      <p>{note.text || <span class="aside">{words.notes.onlyTags}</span>}</p>
    </div>
  );
}
