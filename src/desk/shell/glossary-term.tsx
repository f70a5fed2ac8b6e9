import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { GlossaryTerm } from '../../locale/glossary-en.ts';
import { Glossary } from './glossary-desk.ts';
import '../styles/glossary.css';

/** A term that has a card: a press opens it. */
export function Term({
  id,
  children,
}: {
  readonly id: GlossaryTerm;
  readonly children: ComponentChildren;
}): JSX.Element {
  const glossary = useContext(Glossary);
  return (
    <button
      type="button"
      class="term"
      data-term={id}
      aria-haspopup="dialog"
      onClick={(event) => glossary.ask(id, event.currentTarget)}
    >
      {children}
    </button>
  );
}
