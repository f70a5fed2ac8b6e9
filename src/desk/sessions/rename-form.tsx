import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SessionsMessages } from '../../locale/sessions-messages.ts';
import { readName, type NameFault } from '../../presenter/session-name.ts';

interface Props {
  readonly words: SessionsMessages;
  readonly name: string;
  /** The new name, null for none; `undefined` where it stays as it is. */
  readonly onDone: (name: string | null | undefined) => void;
}

/** A field for a session's name. Enter keeps it, Escape leaves the old one. */
export function RenameForm({ words, name, onDone }: Props): JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<NameFault | null>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readName(field.current?.value ?? '');
        if (read.ok) onDone(read.name);
        else setFault(read.why);
      }}
    >
      <label class="unseen" for={id}>
        {words.nameField}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        defaultValue={name}
        autoComplete="off"
        aria-describedby={`${id}-says`}
        aria-invalid={fault ? 'true' : undefined}
        onInput={() => setFault(null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone(undefined);
        }}
      />
      <button type="submit" class="small-button strong">
        {words.keepName}
      </button>
      <span id={`${id}-says`} class={fault ? 'grave' : 'hint'} role={fault ? 'alert' : undefined}>
        {fault ? words.nameFaults[fault] : words.nameHint}
      </span>
    </form>
  );
}
