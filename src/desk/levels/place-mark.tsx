import type { JSX } from 'preact';
import type { LevelsMessages } from '../../locale/levels-messages.ts';
import type { Place, PlaceOfLevel } from '../../presenter/level-places.ts';
import type { PlaceOnMap } from '../../presenter/map-frame.ts';

interface Props {
  readonly words: LevelsMessages;
  readonly town: Place;
  readonly role: PlaceOfLevel['role'];
  readonly at: PlaceOnMap;
  /** Of its usual size: neighbours stand closer on a small map. */
  readonly size: number;
}

/** West-coast towns have their name over the sea, so that it never meets Seoul's. */
const NAMED_LEFT: readonly Place[] = ['pyongyang', 'osan', 'kunsan', 'pyeongtaek', 'humphreys'];

/** Where the name stands from the arrow: under it at the sides, beside it elsewhere. */
const BESIDE = {
  left: [-8, 24, 'start'],
  right: [8, 26, 'end'],
  middle: [-16, 3, 'end'],
} as const;

/** A dot or a lozenge with its name; an arrow with the way from Seoul for what is not on the map. */
export function PlaceMark({ words, town, role, at, size }: Props): JSX.Element {
  const name = words.places[town];
  if (at.kind === 'here') {
    const left = NAMED_LEFT.includes(town);
    return (
      <g class={`place ${role}`} transform={`translate(${at.x} ${at.y})`}>
        <g transform={`scale(${size})`}>
          <RoleShape role={role} />
        </g>
        <text x={left ? -12 : 12} y={5} text-anchor={left ? 'end' : 'start'}>
          {name}
        </text>
      </g>
    );
  }
  const [dx, dy, anchor] = BESIDE[at.side];
  return (
    <g class={`place far-off ${role}`} transform={`translate(${at.x} ${at.y})`}>
      <path class="place-arrow" d="M-9 -8 L9 0 L-9 8 L-5 0 Z" transform={`rotate(${at.turn})`} />
      <text x={dx} y={dy} text-anchor={anchor}>
        {name}
      </text>
      <text class="place-way" x={dx} y={dy + 15} text-anchor={anchor}>
        {words.away(at.km)}
      </text>
    </g>
  );
}

/** Round where delegations meet, a lozenge for what the talks are about. */
export function RoleShape({ role }: { readonly role: PlaceOfLevel['role'] }): JSX.Element {
  return role === 'talks' ? (
    <circle class="place-shape" r="6" />
  ) : (
    <path class="place-shape" d="M0 -8 L8 0 L0 8 L-8 0 Z" />
  );
}
