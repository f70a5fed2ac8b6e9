import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../locale/language.ts';
import type { Tongue } from '../../locale/tongue.ts';

interface Props {
  readonly tongue: Tongue;
  readonly title: string;
  readonly tell: () => Promise<Words | null>;
}

/** How the talks ended in fact, for those who have played them; fetched when it is opened. */
export function HistoryPart({ tongue, title, tell }: Props): JSX.Element {
  const [told, setTold] = useState<Words | null>(null);
  return (
    <details class="level-history" onToggle={(event) => event.currentTarget.open && void tell().then(setTold)}>
      <summary>{title}</summary>
      <p>{told ? tongue.of(told) : tongue.words.shell.loading}</p>
    </details>
  );
}
