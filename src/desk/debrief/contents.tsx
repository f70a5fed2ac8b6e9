import type { JSX } from 'preact';
import type { DebriefPartsMessages } from '../../locale/debrief-parts-messages.ts';
import { anchorOf, PARTS } from './part-props.ts';

/** The parts of the debrief as links. The address stays as it is: it may hold a session. */
export function Contents({ parts }: { readonly parts: DebriefPartsMessages }): JSX.Element {
  const jump = (event: MouseEvent, anchor: string): void => {
    const heading = document.getElementById(anchor);
    if (!heading) return;
    event.preventDefault();
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  };
  return (
    <nav class="debrief-contents" aria-label={parts.contents}>
      <p class="eyebrow" aria-hidden="true">
        {parts.contents}
      </p>
      <ol>
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`#${anchorOf(part)}`} onClick={(event) => jump(event, anchorOf(part))}>
              {parts.parts[part]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
