import type { ComponentChildren, JSX } from 'preact';
import { anchorOf, type PartName } from './part-props.ts';

interface Props {
  readonly name: PartName;
  readonly title: string;
  /** What the part comes to, for whoever reads no further. */
  readonly says?: string | undefined;
  readonly children: ComponentChildren;
  readonly className?: string | undefined;
}

/** A part of the debrief: its heading can be jumped to, and what it comes to stands on top. */
export function Part({ name, title, says, children, className }: Props): JSX.Element {
  return (
    <section class={['debrief-part', className].filter(Boolean).join(' ')} aria-labelledby={anchorOf(name)}>
      <h2 id={anchorOf(name)} tabIndex={-1}>
        {title}
      </h2>
      {says && <p class="conclusion">{says}</p>}
      {children}
    </section>
  );
}
