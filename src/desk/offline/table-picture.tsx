import type { JSX } from 'preact';
import { points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { DelegationModel, Expression, Posture, RoomModel } from '../../presenter/room-model.ts';

/** A picture of 480 by 200 units; the floor begins at 62 of 100. */
const WIDTH = 480;
const HEIGHT = 200;
const MIDDLE = WIDTH / 2;
const TOP = 126;
/** Half the table at full trust, and what distrust adds to it. */
const SHORTEST = 62;
const STRETCH = 104;
const LEAN: Readonly<Record<Posture, number>> = { forward: 7, upright: 0, back: -6 };
const MOUTHS: Readonly<Record<Expression, string>> = {
  calm: 'M-4 6H4',
  pleased: 'M-5 4Q0 10 5 4',
  doubtful: 'M-4 7L5 5',
  stern: 'M-5 8Q0 3 5 8',
  alarmed: 'M-2 7A2 2.5 0 1 0 2 7A2 2.5 0 1 0 -2 7',
};

/** The table as long as trust is short, who sits at its ends, and what lies on it. */
export function TablePicture({ tongue, room }: { readonly tongue: Tongue; readonly room: RoomModel }): JSX.Element {
  const { names } = tongue.words;
  const half = SHORTEST + (STRETCH * (10000 - room.trust)) / 10000;
  return (
    <svg class="table-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <g class="wall-page">
        <rect x={MIDDLE - 54} y={14} width={108} height={44} rx={2} />
        <text x={MIDDLE} y={32}>
          {names.monthOf(room.year, room.month)}
        </text>
        <text x={MIDDLE} y={49}>
          {room.round} / {room.rounds}
        </text>
      </g>
      <Delegation side="seoul" sits={MIDDLE - half - 18} model={room.seoul} name={names.sides.seoul} />
      <Delegation side="washington" sits={MIDDLE + half + 18} model={room.washington} name={names.sides.washington} />
      <rect class="table-leg" x={MIDDLE - half + 14} y={TOP} width={8} height={40} />
      <rect class="table-leg" x={MIDDLE + half - 22} y={TOP} width={8} height={40} />
      <rect class="table-board" x={MIDDLE - half} y={TOP} width={2 * half} height={12} rx={2} />
      <Papers from={MIDDLE - half + 8} step={3} count={room.seoul.papers} />
      <Papers from={MIDDLE + half - 28} step={-3} count={room.washington.papers} />
      <Text seal={room.seal} />
      {room.threatPending && (
        <path class="red-folder" d="M-13 0V-11H-5L-3 -8H13V0Z" transform={`translate(276 ${TOP})`} />
      )}
      <text class="trust-says" x={MIDDLE} y={TOP + 32}>
        {names.meters.trust} {points(room.trust)}
      </text>
    </svg>
  );
}

interface DelegationProps {
  readonly side: 'seoul' | 'washington';
  readonly sits: number;
  readonly model: DelegationModel;
  readonly name: string;
}

/** Told apart by shape as well as by colour: round shoulders for Seoul, square ones for Washington. */
function Delegation({ side, sits, model: { posture, expression }, name }: DelegationProps): JSX.Element {
  const lean = LEAN[posture] * (side === 'seoul' ? 1 : -1);
  return (
    <g class={`sitting ${side}`} transform={`translate(${sits} 0)`}>
      <path class="body" d={side === 'seoul' ? 'M-20 160V122A20 20 0 0 1 20 122V160Z' : 'M-20 160V104H20V160Z'} />
      <g class="head" transform={`translate(${lean} 84)`}>
        <circle r={15} />
        <circle class="eye" cx={-5} cy={-2} r={1.6} />
        <circle class="eye" cx={5} cy={-2} r={1.6} />
        <path class="mouth" d={MOUTHS[expression]} />
        {expression === 'stern' && <path class="mouth" d="M-9 -7L-3 -5M9 -7L3 -5" />}
        {expression === 'doubtful' && <path class="mouth" d="M2 -8L8 -7" />}
      </g>
      <text y={178}>{name}</text>
    </g>
  );
}

/** What a side has put on the table so far. */
function Papers({
  from,
  step,
  count,
}: {
  readonly from: number;
  readonly step: number;
  readonly count: number;
}): JSX.Element {
  return (
    <>
      {Array.from({ length: count }, (_, i) => (
        <rect key={i} class="paper" x={from + i * step} y={TOP - 3 - 3 * i} width={20} height={3} />
      ))}
    </>
  );
}

/** The text in the middle of the table, and what has been done to it. */
function Text({ seal }: Pick<RoomModel, 'seal'>): JSX.Element | null {
  if (seal === 'none') return null;
  return (
    <g transform={`translate(${MIDDLE} ${TOP - 15})`}>
      <rect class="paper" x={-11} y={-14} width={22} height={28} />
      {seal === 'torn' ? (
        <path class="tear" d="M-11 -2L-5 3L1 -4L6 3L11 -1" />
      ) : (
        <path class="lines" d="M-7 -8H7M-7 -4H7M-7 0H3" />
      )}
      {seal === 'initialled' && <path class="lines" d="M-6 8Q-3 2 -1 8T5 7" />}
      {seal === 'ratified' && <circle class="stamp" cy={7} r={5} />}
    </g>
  );
}
