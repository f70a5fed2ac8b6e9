import type { ComponentChildren, JSX } from 'preact';
import { FiguresTable } from './figures-table.tsx';

interface Props {
  readonly summary: string;
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** The numbers behind a picture, for whoever wants or needs them. */
export function Numbers({ summary, caption, heads, rows }: Props): JSX.Element {
  return (
    <details class="numbers">
      <summary>{summary}</summary>
      <FiguresTable caption={caption} heads={heads} rows={rows} />
    </details>
  );
}
