import type { JSX } from 'preact';
import type { LevelsMessages } from '../../locale/levels-messages.ts';
import { RoleShape } from './place-mark.tsx';

/** What the signs on the map mean. */
export function MapLegend({ words }: { readonly words: LevelsMessages }): JSX.Element {
  return (
    <ul class="map-legend">
      {(['talks', 'about'] as const).map((role) => (
        <li key={role} class={role}>
          <svg viewBox="-9 -9 18 18" aria-hidden="true">
            <RoleShape role={role} />
          </svg>
          {words.roles[role]}
        </li>
      ))}
      <li class="far-off">
        <svg viewBox="-10 -9 20 18" aria-hidden="true">
          <path class="place-arrow" d="M-9 -8 L9 0 L-9 8 L-5 0 Z" />
        </svg>
        {words.way}
      </li>
      <li class="dashed">{words.demarcationNote}</li>
      <li class="source">{words.source}</li>
    </ul>
  );
}
