import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** Its rows become cards where it is narrow; then it has a heading of its own, and no caption. */
  readonly asCards?: boolean;
}

/** A table in a box that can be scrolled. */
export function FiguresTable({ caption, heads, rows, asCards = false }: Props): JSX.Element {
  return (
    <div class="numbers-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class={asCards ? 'compared' : undefined}>
        {!asCards && <caption class="unseen">{caption}</caption>}
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) =>
                j === 0 ? (
                  <th key={j} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={j} data-head={asCards ? heads[j] : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
