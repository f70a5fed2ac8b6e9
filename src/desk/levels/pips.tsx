import type { JSX } from 'preact';

interface Props {
  readonly full: number;
  readonly of: number;
  /** The same in words. */
  readonly says: string;
}

export function Pips({ full, of, says }: Props): JSX.Element {
  return (
    <>
      <span class="pips" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <i key={i} class={i < full ? 'full' : undefined} />
        ))}
      </span>
      <span class="unseen">{says}</span>
    </>
  );
}
