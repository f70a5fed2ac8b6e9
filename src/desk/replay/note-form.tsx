import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import { LONGEST_NOTE, TAGS, tidyNote, type NoteModel, type Tag } from '../../presenter/replay-notes.ts';
import { Button } from '../shell/button.tsx';

interface Props {
  readonly words: TheatreMessages;
  readonly first: NoteModel;
  readonly onKeep: (note: NoteModel) => void;
  readonly onCancel: () => void;
}

/** Where a note is written. Escape leaves it, Ctrl or Command with Enter keeps it. */
export function NoteForm({ words: { notes: words }, first, onKeep, onCancel }: Props): JSX.Element {
  const [text, setText] = useState(first.text);
  const [tags, setTags] = useState<readonly Tag[]>(first.tags);
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => box.current?.focus(), []);
  const tidy = tidyNote(text);
  const empty = tidy === '' && tags.length === 0;
  const keep = () => (empty ? setAsked(true) : onKeep({ beat: first.beat, text: tidy, tags }));
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onCancel();
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
    };
    const around = form.current;
    around?.addEventListener('keydown', hear);
    return () => around?.removeEventListener('keydown', hear);
  });
  return (
    <div ref={form} class="note-form" role="group" aria-labelledby={`${id}-name`}>
      <label id={`${id}-name`} for={id}>
        {words.label}
      </label>
      <textarea
        ref={box}
        id={id}
        rows={3}
        maxLength={LONGEST_NOTE}
        value={text}
        aria-describedby={`${id}-left`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-left`} class="aside">
        {words.left(Math.max(0, LONGEST_NOTE - text.length))}
      </p>
      <fieldset class="note-tags">
        <legend>{words.tags}</legend>
        {TAGS.map((tag) => (
          <label key={tag} class="note-tag-choice">
            <input
              type="checkbox"
              checked={tags.includes(tag)}
              onChange={() => setTags(TAGS.filter((one) => tags.includes(one) !== (one === tag)))}
            />
            <span>{words.tag[tag]}</span>
          </label>
        ))}
      </fieldset>
      <p class="note-wrong" role="alert">
        {asked && empty ? words.empty : ''}
      </p>
      <div class="note-form-does">
        <Button onPress={onCancel}>{words.cancel}</Button>
        <Button look="main" onPress={keep}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
